package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a list says, in a draft or in an edition: its words, and its books in their order. */
public record ListContents(String title, String introduction, List<Section> sections) {
    /** A part of a list under a title of its own. */
    public record Section(UUID id, String title, List<Entry> entries) {}

    /** A book on a list: how strongly it is recommended, and why. */
    public record Entry(UUID id, BookRow book, Importance importance, String note) {}

    public Stream<Entry> entries() {
        return sections.stream().flatMap(it -> it.entries().stream());
    }
}
