package org.scholarlycppcc.readinglog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.search.Audience;
import org.scholarlycppcc.search.Document;
import org.scholarlycppcc.search.Findable;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notes, each found by its writer and by those it is shared with. */
@Component
class FoundNotes implements Findable {
    private final JdbcClient sql;
    private final Catalogue catalogue;
    private final Roster roster;

    FoundNotes(JdbcClient sql, Catalogue catalogue, Roster roster) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.roster = roster;
    }

    @Override
    public Kind kind() {
        return Kind.NOTE;
    }

    @Override
    public List<Document> current(Collection<UUID> ids) {
        var notes = rows(ids);
        var books = AsHouse.get(
                () -> catalogue.rows(notes.stream().map(NoteRow::book).toList()));
        var writers = AsHouse.get(
                () -> roster.rows(notes.stream().map(NoteRow::writer).toList()));
        return notes.stream()
                .flatMap(it ->
                        Optional.ofNullable(books.get(it.book())).map(book -> document(it, book, writers)).stream())
                .toList();
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return sql.sql("select id from reading_note where id > :last order by id limit :limit")
                .param("last", last == null ? new UUID(0, 0) : last)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<NoteRow> rows(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return sql.sql(NoteRows.SELECT + "where id in (:ids)")
                .param("ids", ids)
                .query(NoteRows.ROW)
                .list();
    }

    private static Document document(NoteRow note, BookRow book, Map<MemberId, MemberRow> writers) {
        var writer = writers.get(note.writer());
        var page = note.page().isEmpty() ? "" : "第 " + note.page() + " 页";
        return new Document(
                        Kind.NOTE,
                        note.id().value(),
                        book.title(),
                        List.of(),
                        "%s\n%s"
                                .formatted(note.quote(), Markdown.plain(note.text()))
                                .strip(),
                        Stream.of(writer == null ? "" : writer.name(), page)
                                .filter(it -> !it.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        NotePlace.of(note).path(),
                        note.changed(),
                        audiences(note))
                .by(writer == null ? List.of() : List.of(writer.name()));
    }

    /** Who may find a note: just those who may read it. */
    static Set<Audience> audiences(NoteRow note) {
        var writer = Audience.only(note.writer());
        return switch (note.visibility()) {
            case PRIVATE -> Set.of(writer);
            case COMMITTEE -> Set.of(Audience.SIGNED_IN);
            case GROUP, ROOM -> note.circle() == null ? Set.of(writer) : Set.of(writer, Audience.within(note.circle()));
        };
    }
}
