package org.scholarlycppcc.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be found, as it stands in the tables now.
 *
 * @param title what it is called; also found by pinyin and initials
 * @param names further names found like the title: creators, hosts
 * @param body the words it holds, as plain text; an ISBN here or among the names is found with and without its hyphens
 * @param place where it stands, in the reader's words: “基层治理读书群 · 第 3 周”; empty when the title says it
 * @param path where it opens, without a leading slash: {@code groups/grassroots/discussions/3?post=12}; a find adds
 *     {@code mark} parameters with the words as written, which the search box paints over the opened page
 * @param at when it was written or last changed; empty for things without a date
 * @param audiences who may find it; nobody when empty
 * @param authors by whom it is, for questions with {@code author:}
 * @param belongs where it belongs, by which finds are narrowed; the year follows from {@code at} when it is not said
 */
public record Document(
        Kind kind,
        UUID id,
        String title,
        List<String> names,
        String body,
        String place,
        String path,
        @Nullable Instant at,
        Set<Audience> audiences,
        List<String> authors,
        Map<Facet, Label> belongs) {
    /** A thing by nobody in particular, that belongs nowhere. */
    public Document(
            Kind kind,
            UUID id,
            String title,
            List<String> names,
            String body,
            String place,
            String path,
            @Nullable Instant at,
            Set<Audience> audiences) {
        this(kind, id, title, names, body, place, path, at, audiences, List.of(), Map.of());
    }

    /**
     * A choice of a facet.
     *
     * @param value its short name in addresses, without tabs
     * @param name what readers call it
     */
    public record Label(String value, String name) {}

    /** The same by somebody. */
    public Document by(List<String> authors) {
        return new Document(kind, id, title, names, body, place, path, at, audiences, authors, belongs);
    }

    /** The same where it belongs. */
    public Document in(Facet facet, String value, String name) {
        var more = new EnumMap<Facet, Label>(Facet.class);
        more.putAll(belongs);
        more.put(facet, new Label(value, name));
        return new Document(kind, id, title, names, body, place, path, at, audiences, authors, more);
    }
}
