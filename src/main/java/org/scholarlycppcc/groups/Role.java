package org.scholarlycppcc.groups;

/** As what somebody belongs to a group. */
public enum Role {
    HOST,
    GUIDE,
    MEMBER;

    /** Whether one decides about the group; {@code membership.leads} says the same to statements. */
    public boolean leads() {
        return this == HOST;
    }
}
