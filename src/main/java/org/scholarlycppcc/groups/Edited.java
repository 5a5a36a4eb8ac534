package org.scholarlycppcc.groups;

/** What became of a change to something that may have been changed elsewhere meanwhile. */
public sealed interface Edited<T> {
    record Stored<T>() implements Edited<T> {}

    /** Nothing was changed, since another page had changed it to this. */
    record Overtaken<T>(T now) implements Edited<T> {}
}
