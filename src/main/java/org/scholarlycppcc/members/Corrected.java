package org.scholarlycppcc.members;

/** What became of a correction. */
public sealed interface Corrected {
    /** It was kept, and this is how the person is called now. */
    record Kept(String name) implements Corrected {}

    /** Somebody else was faster; nothing was kept, and this is how the person stands now. */
    record Overtaken(PersonSheet theirs) implements Corrected {}
}
