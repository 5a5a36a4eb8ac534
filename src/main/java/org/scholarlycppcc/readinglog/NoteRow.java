package org.scholarlycppcc.readinglog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.members.MemberId;

/**
 * A note as one of its readers sees it.
 *
 * @param number its place in the order in which notes were written
 * @param quote words of the book
 * @param text Markdown
 * @param circle the group or sector it is shared with
 * @param version the version an edit is made from
 */
public record NoteRow(
        NoteId id,
        long number,
        BookId book,
        MemberId writer,
        String page,
        String quote,
        String text,
        Visibility visibility,
        @Nullable UUID circle,
        Instant written,
        Instant changed,
        int version) {
    /** The note as it would be typed again. */
    public NoteText typed() {
        var group = visibility == Visibility.GROUP && circle != null ? new GroupId(circle) : null;
        return new NoteText(page, quote, text, visibility, group);
    }
}
