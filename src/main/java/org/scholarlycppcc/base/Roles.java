package org.scholarlycppcc.base;

/** Names of the roles a signed-in person may hold; they combine. */
public final class Roles {
    public static final String MEMBER = "MEMBER";
    public static final String LIBRARIAN = "LIBRARIAN";
    public static final String STAFF = "STAFF";
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
