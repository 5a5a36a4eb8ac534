package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** That two cards of a book say different things of one fact. */
public record Difference(Fact fact, String was, String is) {
    /** All of them, in the order of the facts; a category by its slug. */
    public static List<Difference> between(BookCard was, BookCard is) {
        return Stream.of(Fact.values())
                .map(it -> new Difference(it, it.of(was), it.of(is)))
                .filter(it -> !it.was.equals(it.is))
                .toList();
    }
}
