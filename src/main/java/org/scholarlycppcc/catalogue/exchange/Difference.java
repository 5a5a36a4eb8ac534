package org.scholarlycppcc.catalogue.exchange;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scholarlycppcc.catalogue.BookCard;

/** That two cards of a book say different things. */
public record Difference(Column column, String was, String is) {
    /** All of them, in the order of the columns; a category by its slug. */
    public static List<Difference> between(BookCard was, BookCard is) {
        return Stream.of(
                        said(Column.TITLE, was, is, BookCard::title),
                        said(Column.SUBTITLE, was, is, BookCard::subtitle),
                        said(Column.CREATORS, was, is, BookCard::creators),
                        said(Column.CATEGORY, was, is, BookCard::category),
                        said(Column.PUBLISHER, was, is, BookCard::publisher),
                        said(Column.YEAR, was, is, BookCard::year),
                        said(Column.ISBN, was, is, BookCard::isbn),
                        said(Column.ABOUT, was, is, BookCard::about),
                        said(Column.WHY, was, is, BookCard::why),
                        said(Column.CHECKED_AGAINST, was, is, BookCard::checkedAgainst))
                .filter(it -> !it.was.equals(it.is))
                .toList();
    }

    private static Difference said(Column column, BookCard was, BookCard is, Function<BookCard, String> text) {
        return new Difference(column, text.apply(was), text.apply(is));
    }
}
