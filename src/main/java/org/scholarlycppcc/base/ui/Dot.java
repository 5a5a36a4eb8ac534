package org.scholarlycppcc.base.ui;

/** The dot between facts that stand in a row. */
public final class Dot {
    /** A line may end with it and never begins with it. */
    public static final String BETWEEN = "\u00a0· ";

    private Dot() {}
}
