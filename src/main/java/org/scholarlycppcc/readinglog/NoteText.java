package org.scholarlycppcc.readinglog;

import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.groups.GroupId;

/**
 * A note as typed.
 *
 * @param page where the quote stands: “52” or “52—55”; empty when it does not matter
 * @param quote words of the book; may be empty
 * @param text Markdown; may be empty when there is a quote
 * @param group the group a note is shared with; needed for that visibility only
 */
public record NoteText(
        String page,
        String quote,
        String text,
        Visibility visibility,
        @Nullable GroupId group) {
    /** The most characters of a quote. */
    public static final int QUOTE = 2_000;

    /** The most characters of a text. */
    public static final int TEXT = 10_000;

    /** A note for the writer alone. */
    public static NoteText own(String text) {
        return new NoteText("", "", text, Visibility.PRIVATE, null);
    }

    /** The page as it is kept; refused when it is no page. */
    public static String page(String typed) {
        return Page.typed(typed);
    }
}
