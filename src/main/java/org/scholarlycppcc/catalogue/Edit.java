package org.scholarlycppcc.catalogue;

/** What became of an edit: kept, or held back because somebody else had changed the same words meanwhile. */
public sealed interface Edit {
    record Kept() implements Edit {}

    /** Nothing was overwritten; these are the words that stand there now. */
    record Elsewhere(String theirs) implements Edit {}
}
