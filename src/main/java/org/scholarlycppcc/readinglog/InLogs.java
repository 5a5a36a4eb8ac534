package org.scholarlycppcc.readinglog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scholarlycppcc.catalogue.BookHolder;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.DraftPlaces;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books somebody reads or wrote notes on; who, is nobody's business. */
@Component
class InLogs implements BookHolder {
    private static final String READING = "reading";
    private static final String NOTE = "note";
    private static final String DRAFT = "draft";

    private final JdbcClient sql;
    private final DraftPlaces drafts;
    private final Index index;

    InLogs(JdbcClient sql, DraftPlaces drafts, Index index) {
        this.sql = sql;
        this.drafts = drafts;
        this.index = index;
    }

    @Override
    public Set<BookId> held(Collection<BookId> books) {
        return Set.copyOf(sql.sql("""
                        select book from reading where book in (:books)
                        union select book from reading_note where book in (:books)
                        """)
                .param("books", books.stream().map(BookId::value).toList())
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public String what() {
        return "readinglog.inALog";
    }

    @Override
    public Map<String, Integer> counts(Collection<BookId> books) {
        return Map.of();
    }

    // Whoever reads both keeps both readings, as whoever reads a book twice.
    @Override
    public List<Move> move(BookId from, BookId to) {
        var moves = new ArrayList<>(sql.sql("""
                        select 'reading' as what, id from reading where book = :book
                        union all select 'note', id from reading_note where book = :book
                        """)
                .param("book", from.value())
                .query((row, number) -> new Move(row.getString("what"), row.getObject("id", UUID.class), ""))
                .list());
        hold(moves, from, to);
        moves.addAll(Move.all(DRAFT, drafts.move(place(from), place(to))));
        return moves;
    }

    @Override
    public void moveBack(List<Move> moves, BookId from, BookId to) {
        hold(moves, to, from);
        drafts.moveBack(Move.of(DRAFT, moves), place(to), place(from));
    }

    private void hold(List<Move> moves, BookId from, BookId to) {
        var notes = Move.of(NOTE, moves);
        hold("reading", Move.of(READING, moves), from, to);
        hold("reading_note", notes, from, to);
        index.changed(Kind.NOTE, notes);
    }

    private void hold(String table, List<UUID> things, BookId from, BookId to) {
        if (things.isEmpty()) return;
        sql.sql("update %s set book = :to where id in (:things) and book = :from".formatted(table))
                .param("things", things)
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    private static String place(BookId book) {
        return "books/" + book.value();
    }
}
