package org.scholarlycppcc.catalogue;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a book; what is not known is empty.
 *
 * @param category the place of its category, from 0
 * @param volume which of several volumes, as printed
 * @param publishedMonth from 1; only with a year
 * @param isbn without hyphens
 * @param unified the number of a book printed in China from 1956 to 1986
 * @param clc its place in the Chinese Library Classification
 * @param whereToRead an address on the web, or words
 * @param checkedAgainst the source its facts were checked against
 * @param locked see {@link #locks}
 * @param cover which picture of its cover is shown; nothing where it is drawn
 */
public record BookFacts(
        BookId id,
        int version,
        String title,
        String subtitle,
        String volume,
        String creators,
        int category,
        String categorySlug,
        String categoryName,
        String place,
        String publisher,
        @Nullable Integer published,
        @Nullable Integer publishedMonth,
        String isbn,
        String unified,
        String clc,
        String about,
        String why,
        Rights rights,
        String whereToRead,
        String checkedAgainst,
        String locked,
        @Nullable UUID cover) {
    private static final Pattern WEB =
            Pattern.compile("(?i)https?://[^\\s/?#<>\"{}|\\\\^`]+([/?#][^\\s<>\"{}|\\\\^`]*)?");

    /** What is read of a table that holds such facts, joined with its category as {@code c}; all but the id. */
    static String columns(String table) {
        return """
                %1$s.version, %1$s.title, %1$s.subtitle, %1$s.volume, %1$s.creators, c.position as category, c.slug as category_slug,
                c.name as category_name, %1$s.place, %1$s.publisher, %1$s.published, %1$s.published_month, %1$s.isbn, %1$s.unified,
                %1$s.clc, %1$s.about, %1$s.why, %1$s.rights, %1$s.where_to_read, %1$s.checked_against
                """.formatted(table);
    }

    public BookRow row() {
        return new BookRow(id, printed(), creators, category, cover);
    }

    /** The title and which volume it is, as a shelf shows them. */
    public String printed() {
        return volume.isEmpty() ? title : title + " " + volume;
    }

    public Published imprint() {
        return new Published(published, publishedMonth);
    }

    /** Whether it can be read on the web, at the address that says where. */
    public boolean isOnTheWeb() {
        return WEB.matcher(whereToRead).matches();
    }

    /** The facts of which a librarian's words go before those of imports. */
    public Set<Fact> locks() {
        return Fact.split(locked);
    }

    /** A card from elsewhere, with the locked facts left as they are. */
    BookCard admitting(BookCard card) {
        var own = card();
        var locks = locks();
        return BookCard.of(it -> it.of(locks.contains(it) ? own : card));
    }

    /** The facts as the desk edits them. */
    public BookCard card() {
        return new BookCard(
                title,
                subtitle,
                volume,
                creators,
                categorySlug,
                place,
                publisher,
                imprint().typed(),
                isbn,
                unified,
                clc,
                about,
                why,
                rights.typed(),
                whereToRead,
                checkedAgainst);
    }
}
