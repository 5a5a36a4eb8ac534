package org.scholarlycppcc.groups;

/** As what somebody belongs to a group. */
public enum Role {
    /** Whose group it is: one person. */
    HOST,
    /** Does what the host does (副主持), save naming deputies and ending, resuming and archiving the group. */
    DEPUTY,
    GUIDE,
    MEMBER;

    /** Whether one decides about the group; {@code membership.leads} says the same to statements. */
    public boolean leads() {
        return this == HOST || this == DEPUTY;
    }
}
