package org.scholarlycppcc.catalogue;

/**
 * What is written about a book, as typed into the form of the desk or a row of {@code content/books.csv}.
 *
 * @param creators as {@link Creator#parse} reads them
 * @param category its slug
 * @param year a year alone is enough; empty when it is not certain
 * @param about a sentence that says what the book is
 * @param why a sentence that says why a member would read it
 * @param checkedAgainst the source its facts were checked against
 */
public record BookCard(
        String title,
        String subtitle,
        String creators,
        String category,
        String publisher,
        String year,
        String isbn,
        String about,
        String why,
        String checkedAgainst) {
    /** A card that says nothing. */
    static BookCard blank() {
        return new BookCard("", "", "", "", "", "", "", "", "", "");
    }

    /** What this card says; where it says nothing, what another one does. */
    BookCard over(BookCard known) {
        return new BookCard(
                said(title, known.title),
                said(subtitle, known.subtitle),
                said(creators, known.creators),
                said(category, known.category),
                said(publisher, known.publisher),
                said(year, known.year),
                Isbn.forms(known.isbn).contains(Isbn.normal(isbn)) ? known.isbn : said(isbn, known.isbn),
                said(about, known.about),
                said(why, known.why),
                said(checkedAgainst, known.checkedAgainst));
    }

    /** The same in a category, where it names none. */
    BookCard filedUnder(String otherwise) {
        return new BookCard(
                title,
                subtitle,
                creators,
                said(category, otherwise),
                publisher,
                year,
                isbn,
                about,
                why,
                checkedAgainst);
    }

    private static String said(String here, String otherwise) {
        return here.isBlank() ? otherwise : here;
    }
}
