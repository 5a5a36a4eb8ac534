package org.scholarlycppcc.readinglog;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes of the signed-in member (笔记). */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Notebook {
    private final Notes notes;
    private final Sharing sharing;
    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Index index;
    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    Notebook(
            Notes notes,
            Sharing sharing,
            Catalogue catalogue,
            Drafts drafts,
            Index index,
            JdbcClient sql,
            CurrentMember member,
            Clock clock) {
        this.notes = notes;
        this.sharing = sharing;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.index = index;
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /**
     * My notes, the newest first.
     *
     * @param before the number of the last one already shown
     */
    public List<NoteRow> mine(@Nullable Long before, int limit) {
        return asked(NoteRows.SELECT + "where writer = :me and number < :before order by number desc limit :limit")
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(NoteRows.ROW)
                .list();
    }

    /** My notes on a book, the newest first. */
    public List<NoteRow> mineOn(BookId book, int limit) {
        return asked(NoteRows.SELECT + "where writer = :me and book = :book order by number desc limit :limit")
                .param("book", book.value())
                .param("limit", limit)
                .query(NoteRows.ROW)
                .list();
    }

    /** A note of mine; another's is as unknown as one that never was. */
    public Optional<NoteRow> find(NoteId note) {
        return asked(NoteRows.SELECT + "where writer = :me and id = :id")
                .param("id", note.value())
                .query(NoteRows.ROW)
                .optional();
    }

    /** Writes a note on a book, once however often it is asked; an unknown book, an empty note and a circle one is not in are refused. */
    @Transactional
    public void write(NoteId id, BookId book, NoteText typed) {
        var found = catalogue
                .find(book)
                .orElseThrow(() -> new Refusal("readinglog.unknownBook"))
                .id();
        if (notes.existsById(id.value())) return;
        notes.save(Note.written(id, member.id(), found, typed, sharing.circle(typed), Instant.now(clock)));
        NotePlace.on(book).drafts().forEach(drafts::drop);
        index.changed(Kind.NOTE, id.value());
    }

    /**
     * Rewrites a note of mine.
     *
     * @param version the version the edit was made from
     */
    @Transactional
    public Edited edit(NoteId id, NoteText typed, int version) {
        var note = own(id);
        if (note.version() != version) return new Edited.Elsewhere(find(id).orElseThrow());
        // A note stays where it is shared, even after its writer has left that circle.
        var circle = note.sharedAs(typed) ? note.circle() : sharing.circle(typed);
        notes.save(note.edited(typed, circle, Instant.now(clock)));
        var now = find(id).orElseThrow();
        NotePlace.of(now).drafts().forEach(drafts::drop);
        index.changed(Kind.NOTE, id.value());
        return new Edited.Kept(now);
    }

    /** Removes a note of mine for good. */
    @Transactional
    public void remove(NoteId id) {
        notes.delete(own(id));
        index.changed(Kind.NOTE, id.value());
    }

    private Note own(NoteId id) {
        return notes.findByIdAndWriter(id.value(), member.id().value())
                .orElseThrow(() -> new Refusal("readinglog.unknownNote"));
    }

    private JdbcClient.StatementSpec asked(String statement) {
        return sql.sql(statement).param("me", member.id().value());
    }
}
