package org.scholarlycppcc.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a shelf or a list shows of a book.
 *
 * @param title and which volume
 * @param creators as printed: “[唐]杜甫 著”
 * @param category the place of its category, from 0; it colours the cover
 * @param cover which picture of its cover is shown; nothing where it is drawn
 */
public record BookRow(
        BookId id,
        String title,
        String creators,
        int category,
        @Nullable UUID cover) {
    /** Its title in SQL, of a {@code book b}. */
    static final String TITLE = "trim(b.title || ' ' || b.volume)";

    /** What is read of a {@code book b} that is joined with its category {@code c}. */
    static final String COLUMNS = "b.id, " + TITLE + " as title, b.creators, c.position as category, b.cover\n";

    // Goes up when covers are drawn in another way, so that browsers forget the old ones.
    private static final int DRAWING = 1;

    /** A word that changes whenever its cover does. */
    public String look() {
        if (cover != null) return cover.toString();
        return Integer.toHexString(((title.hashCode() * 31 + creators.hashCode()) * 31 + category) * 31 + DRAWING);
    }
}
