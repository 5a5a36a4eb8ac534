package org.scholarlycppcc.readinglog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes that others share with the signed-in member; a private note is its writer's alone, whatever one's role. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class SharedNotes {
    private static final UUID NO_CIRCLE = new UUID(0, 0);
    private static final String SHARED_WITH_ME = """
            where writer <> :me and (visibility = 'COMMITTEE'
                or visibility in ('GROUP', 'ROOM') and circle in (:circles))
            """;

    private final Sharing sharing;
    private final Roster roster;
    private final JdbcClient sql;
    private final CurrentMember member;

    SharedNotes(Sharing sharing, Roster roster, JdbcClient sql, CurrentMember member) {
        this.sharing = sharing;
        this.roster = roster;
        this.sql = sql;
        this.member = member;
    }

    /** What the page of a book shows of notes at first, the newest first: one's own, and those that others share. */
    public NotesOn on(BookId book, int own, int shared) {
        var groups = sharing.groups();
        var notes = asked(sharing.circles(groups), "(" + NoteRows.SELECT + """
                         where writer = :me and book = :book order by number desc limit :own)
                        union all (
                        """ + NoteRows.SELECT + SHARED_WITH_ME + """
                         and book = :book order by number desc limit :shared) order by number desc
                        """)
                .param("book", book.value())
                .param("own", own)
                .param("shared", shared)
                .query(NoteRows.ROW)
                .list();
        var mine = notes.stream().filter(it -> it.writer().equals(member.id())).toList();
        var others = notes.stream().filter(it -> !mine.contains(it)).toList();
        return new NotesOn(mine, signed(others), groups);
    }

    /**
     * Those of others on a book, the newest first.
     *
     * @param before the number of the last one already shown
     */
    public List<SharedNote> on(BookId book, @Nullable Long before, int limit) {
        return signed(shared("and book = :book and number < :before order by number desc limit :limit")
                .param("book", book.value())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(NoteRows.ROW)
                .list());
    }

    /** One of them; a note that is not shared is as unknown as one that never was. */
    public Optional<SharedNote> find(NoteId note) {
        return signed(shared("and id = :id")
                        .param("id", note.value())
                        .query(NoteRows.ROW)
                        .list())
                .stream()
                .findFirst();
    }

    private List<SharedNote> signed(Collection<NoteRow> found) {
        var names = roster.rows(found.stream().map(NoteRow::writer).toList());
        return found.stream()
                .map(it -> new SharedNote(it, name(names.get(it.writer()))))
                .toList();
    }

    private static String name(@Nullable MemberRow writer) {
        return writer == null ? "" : writer.name();
    }

    private StatementSpec shared(String rest) {
        return asked(sharing.circles(sharing.groups()), NoteRows.SELECT + SHARED_WITH_ME + rest);
    }

    private StatementSpec asked(Set<UUID> circles, String statement) {
        return sql.sql(statement)
                .param("me", member.id().value())
                .param("circles", circles.isEmpty() ? Set.of(NO_CIRCLE) : circles);
    }
}
