package org.scholarlycppcc.catalogue;

import java.util.function.Function;

/**
 * What is written about a book, as typed into the form of the desk or a row of {@code content/books.csv}; what is not known
 * is empty.
 *
 * @param volume which of several volumes, as printed: “第三卷”, “上”
 * @param creators as {@link Creator#parse} reads them
 * @param category its slug
 * @param place where it was published
 * @param published as {@link Published} reads it; a year alone is enough
 * @param unified as {@link UnifiedNumber} reads it
 * @param clc as {@link Clc} reads it
 * @param about a sentence that says what the book is
 * @param why a sentence that says why a member would read it
 * @param rights as {@link Rights} reads it
 * @param whereToRead an address on the web, or words
 * @param checkedAgainst the source its facts were checked against
 */
public record BookCard(
        String title,
        String subtitle,
        String volume,
        String creators,
        String category,
        String place,
        String publisher,
        String published,
        String isbn,
        String unified,
        String clc,
        String about,
        String why,
        String rights,
        String whereToRead,
        String checkedAgainst) {
    /** A card of what is said of each fact. */
    public static BookCard of(Function<Fact, String> said) {
        return new BookCard(
                said.apply(Fact.TITLE),
                said.apply(Fact.SUBTITLE),
                said.apply(Fact.VOLUME),
                said.apply(Fact.CREATORS),
                said.apply(Fact.CATEGORY),
                said.apply(Fact.PLACE),
                said.apply(Fact.PUBLISHER),
                said.apply(Fact.PUBLISHED),
                said.apply(Fact.ISBN),
                said.apply(Fact.UNIFIED),
                said.apply(Fact.CLC),
                said.apply(Fact.ABOUT),
                said.apply(Fact.WHY),
                said.apply(Fact.RIGHTS),
                said.apply(Fact.WHERE_TO_READ),
                said.apply(Fact.CHECKED_AGAINST));
    }

    /** A card that says nothing. */
    public static BookCard blank() {
        return of(it -> "");
    }

    /** The same card with another text for one fact. */
    public BookCard with(Fact fact, String text) {
        return of(it -> it == fact ? text : it.of(this));
    }

    /** What this card says; where it says nothing, what another one does. */
    BookCard over(BookCard known) {
        return of(it -> said(it, known));
    }

    /** The same in a category, where it names none. */
    BookCard filedUnder(String otherwise) {
        return category.isBlank() ? with(Fact.CATEGORY, otherwise) : this;
    }

    private String said(Fact fact, BookCard known) {
        var here = fact.of(this);
        boolean silent = here.isBlank()
                // The same number in ten digits or in thirteen says nothing new.
                || fact == Fact.ISBN && Isbn.forms(known.isbn).contains(Isbn.normal(isbn));
        return silent ? fact.of(known) : here;
    }
}
