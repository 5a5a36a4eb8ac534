package org.scholarlycppcc.readinglog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scholarlycppcc.catalogue.BookId;

/**
 * Where a note is written or found: the path that opens it on the page of its book.
 *
 * @param note the note's id, or {@link #NEW}
 */
public record NotePlace(BookId book, String note) {
    /** Name of the query parameter that names a note. */
    public static final String PARAMETER = "note";

    /** In place of an id: the note that is being written. */
    public static final String NEW = "new";

    /** Where a new note on a book is written. */
    public static NotePlace on(BookId book) {
        return new NotePlace(book, NEW);
    }

    public static NotePlace of(NoteRow note) {
        return new NotePlace(note.book(), note.id().value().toString());
    }

    /** The id that an address names, if it names one. */
    public static Optional<NoteId> id(String typed) {
        try {
            return Optional.of(new NoteId(UUID.fromString(typed)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public String path() {
        return "books/" + book.value() + "?" + PARAMETER + "=" + note;
    }

    /** Where the draft of the quote and its page is kept, beside that of the text. */
    public String quote() {
        return path() + "&part=quote";
    }

    /** Where both drafts are kept. */
    public List<String> drafts() {
        return List.of(path(), quote());
    }
}
