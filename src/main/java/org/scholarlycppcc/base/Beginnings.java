package org.scholarlycppcc.base;

/** The order in which modules read what they are born with, since lists need books and posts need people. */
public final class Beginnings {
    public static final int SECTORS = 10;
    public static final int WORDS = 15;
    public static final int PEOPLE = 20;
    public static final int BOOKS = 30;
    public static final int LISTS = 40;
    public static final int ROOMS = 50;
    public static final int GROUPS = 60;
    public static final int READINGS = 70;

    private Beginnings() {}
}
