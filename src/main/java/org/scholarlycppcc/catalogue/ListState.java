package org.scholarlycppcc.catalogue;

/** Where a list stands on its way to members; what members see of it is another matter. */
public enum ListState {
    /** Librarians work on it, and it says something that members do not see. */
    DRAFT,
    /** Handed in for review; nobody has taken it yet. */
    SUBMITTED,
    IN_REVIEW,
    /** Members see just what it says. */
    PUBLISHED,
    ARCHIVED;

    /** Whether its draft can be worked on. */
    public boolean open() {
        return this == DRAFT || this == PUBLISHED;
    }

    /** Whether it lies with the reviewers. */
    public boolean waits() {
        return this == SUBMITTED || this == IN_REVIEW;
    }
}
