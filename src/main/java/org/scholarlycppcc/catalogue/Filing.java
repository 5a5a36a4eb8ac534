package org.scholarlycppcc.catalogue;

/** What became of an edited book: kept, or held back because somebody else had edited it meanwhile. */
public sealed interface Filing {
    record Kept() implements Filing {}

    /** Nothing was overwritten; this is what stands there now. */
    record Elsewhere(BookFacts theirs) implements Filing {}
}
