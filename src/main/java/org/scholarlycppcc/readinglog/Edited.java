package org.scholarlycppcc.readinglog;

/** What became of an edit of a note. */
public sealed interface Edited {
    /** The note now says what was typed. */
    record Kept(NoteRow now) implements Edited {}

    /** The note was changed elsewhere meanwhile, in another tab or on another device; nothing was overwritten. */
    record Elsewhere(NoteRow theirs) implements Edited {}
}
