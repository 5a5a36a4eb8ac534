package org.scholarlycppcc.catalogue.exchange;

import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.Importance;

/**
 * A book to take away and, when it comes from a list, what the list says of it.
 *
 * @param section the part of the list it stands in; empty without a list
 * @param note why the list names it; empty without a list
 */
public record BookLine(
        BookFacts book, String section, @Nullable Importance importance, String note) {
    /** A book of the catalogue. */
    public static BookLine of(BookFacts book) {
        return new BookLine(book, "", null, "");
    }

    /** Title and subtitle, as one line. */
    String titles() {
        return book.subtitle().isEmpty() ? book.title() : book.title() + "：" + book.subtitle();
    }

    /** The year alone, or nothing where it is not certain. */
    String year() {
        return book.published() == null ? "" : String.valueOf(book.published());
    }
}
