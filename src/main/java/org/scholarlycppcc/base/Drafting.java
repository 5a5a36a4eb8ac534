package org.scholarlycppcc.base;

import java.util.Optional;

/** Where a composer keeps drafts: one per person and place, where the place is the path at which writing goes on. */
public interface Drafting {
    /** The most characters a draft holds; more than anything that can be published. */
    int LONGEST = 100_000;

    /** Whose drafts they are, in a form that says nothing to anybody else. */
    String writer();

    Optional<Draft> find(String place);

    /** Keeps a draft that is based on the version it names; never writes over one that was kept elsewhere since. */
    Saved save(String place, Draft mine);

    void drop(String place);

    /** What became of a draft that was to be kept. */
    sealed interface Saved {
        record Kept(Draft now) implements Saved {}

        /** Nothing was kept, since another tab or device had kept something else. */
        record Elsewhere(Draft theirs) implements Saved {}
    }
}
