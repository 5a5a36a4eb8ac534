package org.scholarlycppcc.groups;

/** As what somebody belongs to a group. */
public enum Role {
    HOST,
    GUIDE,
    MEMBER
}
