package org.scholarlycppcc.catalogue;

import java.util.Locale;
import java.util.stream.Stream;

/** What the directory can be narrowed by. */
public enum BookFacet {
    /** Words of titles or creators, all of which must be there. */
    WORDS("q"),
    /** A category, by its slug. */
    CATEGORY("category"),
    /** Who recommends a book in a published list: a sector, by its slug, or {@link BookWish#COMMITTEE}. */
    LIST("list"),
    /** How strongly a list does, at the most. */
    IMPORTANCE("importance"),
    /** Where a book can be read, as an {@link Availability}. */
    READING("reading"),
    /** Only what came since the member last looked. */
    FRESH("new");

    private final String word;

    BookFacet(String word) {
        this.word = word;
    }

    /** How addresses call it. */
    public String word() {
        return word;
    }

    /** How addresses call one of the values that a facet always has. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    boolean takes(String value) {
        return switch (this) {
            case WORDS, CATEGORY, LIST -> !value.isBlank();
            case IMPORTANCE -> Stream.of(Importance.values()).anyMatch(it -> word(it).equals(value));
            case READING -> Stream.of(Availability.values()).anyMatch(it -> word(it).equals(value));
            case FRESH -> value.equals(BookWish.YES);
        };
    }
}
