package org.scholarlycppcc.readinglog;

/** Where a reading stands; its order is the order of the log, its names are stored. */
public enum ReadingState {
    READING,
    WANT,
    PAUSED,
    FINISHED,
    LEFT;

    /** Whether the book still waits to be read on. */
    public boolean open() {
        return this == READING || this == WANT || this == PAUSED;
    }
}
