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
        String checkedAgainst) {}
