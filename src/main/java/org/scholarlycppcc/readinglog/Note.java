package org.scholarlycppcc.readinglog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.MemberId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;
import org.springframework.data.relational.core.mapping.Table;

/** What a member noted on a book (笔记). */
@Table("reading_note")
record Note(
        @Id UUID id,
        UUID writer,
        @InsertOnlyProperty UUID book,
        String page,
        String quote,
        String text,
        Visibility visibility,
        @Nullable UUID circle,
        Instant written,
        Instant changed,
        @Version int version) {
    static Note written(NoteId id, MemberId writer, BookId book, NoteText typed, @Nullable UUID circle, Instant now) {
        return new Note(id.value(), writer.value(), book.value(), "", "", "", Visibility.PRIVATE, null, now, now, 0)
                .edited(typed, circle, now);
    }

    /** Says something else; a note without quote and text says nothing and is refused. */
    Note edited(NoteText typed, @Nullable UUID circle, Instant now) {
        var quote = Text.lines(typed.quote(), NoteText.QUOTE);
        var text = Text.lines(typed.text(), NoteText.TEXT);
        if (quote.isEmpty() && text.isEmpty()) throw new Refusal("readinglog.emptyNote");
        return new Note(
                id,
                writer,
                book,
                Page.typed(typed.page()),
                quote,
                text,
                typed.visibility(),
                circle,
                written,
                now,
                version);
    }

    /** Whether it is shared with the same circle as the typed one. */
    boolean sharedAs(NoteText typed) {
        return visibility == typed.visibility()
                && (visibility != Visibility.GROUP
                        || typed.group() != null && typed.group().value().equals(circle));
    }
}
