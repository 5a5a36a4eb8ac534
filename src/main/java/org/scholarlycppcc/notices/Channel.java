package org.scholarlycppcc.notices;

/** How a member hears of a kind of notice; all but the last show it in the house. */
public enum Channel {
    IN_APP,
    /** And by a letter of its own. */
    AT_ONCE,
    /** And in the letter of the day. */
    DAILY,
    /** And in the letter of the week. */
    WEEKLY,
    OFF;

    public boolean byLetter() {
        return this == AT_ONCE || this == DAILY || this == WEEKLY;
    }
}
