package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a list says, in a draft or in an edition: its words, and its books in their order. */
public record ListContents(String title, String introduction, List<Section> sections) {
    /** A part of a list under a title of its own. */
    public record Section(UUID id, String title, List<Entry> entries) {
        /** The entry before which the one that stands at a place is put to stand at another, both from 0; none at the end. */
        public @Nullable UUID behind(int from, int to) {
            return after(to > from ? to : to - 1);
        }

        /** The entry that follows the one at a place, from 0; none after the last. */
        public @Nullable UUID after(int place) {
            return place + 1 < entries.size() ? entries.get(place + 1).id() : null;
        }
    }

    /** A book on a list: how strongly it is recommended, and why. */
    public record Entry(UUID id, BookRow book, Importance importance, String note) {}

    public Stream<Entry> entries() {
        return sections.stream().flatMap(it -> it.entries().stream());
    }
}
