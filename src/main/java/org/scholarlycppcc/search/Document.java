package org.scholarlycppcc.search;

import java.time.Instant;
import java.util.List;
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
        Set<Audience> audiences) {}
