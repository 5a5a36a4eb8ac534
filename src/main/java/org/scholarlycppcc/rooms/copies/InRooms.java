package org.scholarlycppcc.rooms.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.scholarlycppcc.catalogue.BookHolder;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.PaperShelf;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books of which rooms hold copies, and those that somebody waits for. */
@Component
class InRooms implements BookHolder {
    private static final String COPY = "copy";
    private static final String RESERVATION = "reservation";

    private static final RowMapper<Waited> WAITED = new SimplePropertyRowMapper<>(Waited.class);

    private final JdbcClient sql;
    private final PaperShelf paper;
    private final Stands stands;
    private final Queue queue;

    InRooms(JdbcClient sql, PaperShelf paper, Stands stands, Queue queue) {
        this.sql = sql;
        this.paper = paper;
        this.stands = stands;
        this.queue = queue;
    }

    @Override
    public Set<BookId> held(Collection<BookId> books) {
        return Set.copyOf(sql.sql("""
                        select book from room_copy where book in (:books)
                        union select book from copy_reservation where book in (:books)
                        """)
                .param("books", books.stream().map(BookId::value).toList())
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public String what() {
        return "copies.inARoom";
    }

    @Override
    public Map<String, Integer> counts(Collection<BookId> books) {
        var counts = new HashMap<String, Integer>();
        sql.sql("select count(*) as copies from room_copy where book in (:books)")
                .param("books", books.stream().map(BookId::value).toList())
                .query(row -> {
                    counts.put("copies.moves.copies", row.getInt("copies"));
                });
        return counts;
    }

    // Loans follow their copies. Who waits for both books in one room waits twice, and loses neither place. Held in the
    // order in which stands hold them, so that nobody who reserves at this moment is left behind.
    @Override
    public List<Move> move(BookId from, BookId to) {
        var copies = ids("select id from room_copy where book = :book order by id for update", from);
        var reservations = ids("select id from copy_reservation where book = :book", from);
        hold("update room_copy set book = :to where id in (:things) and book = :from", copies, from, to);
        hold("update copy_reservation set book = :to where id in (:things) and book = :from", reservations, from, to);
        paper.move(copies, from, to);
        if (!reservations.isEmpty() || !copies.isEmpty()) settle(to);
        var moves = new ArrayList<>(Move.all(COPY, copies));
        moves.addAll(Move.all(RESERVATION, reservations));
        return moves;
    }

    // Whoever a copy is kept for goes with that copy, whichever book they asked for.
    @Override
    public void moveBack(List<Move> moves, BookId from, BookId to) {
        var copies = Move.of(COPY, moves);
        hold("update room_copy set book = :to where id in (:things) and book = :from", copies, to, from);
        hold("update copy_reservation set book = :to where copy in (:things) and book = :from", copies, to, from);
        hold(
                "update copy_reservation set book = :to where id in (:things) and book = :from and copy is null",
                Move.of(RESERVATION, moves),
                to,
                from);
        paper.move(copies, to, from);
        settle(from, to);
    }

    // A free copy may now stand beside somebody who waits, or somebody may wait where there is no copy any more.
    private void settle(BookId... books) {
        sql.sql(
                        "select distinct room, book from copy_reservation where book in (:books) and copy is null and ended is null")
                .param("books", Stream.of(books).map(BookId::value).toList())
                .query(WAITED)
                .list()
                .forEach(it -> queue.settle(stands.of(it.room, it.book)));
    }

    private record Waited(SectorId room, BookId book) {}

    private void hold(String statement, List<UUID> things, BookId from, BookId to) {
        if (things.isEmpty()) return;
        sql.sql(statement)
                .param("things", things)
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    private List<UUID> ids(String statement, BookId book) {
        return sql.sql(statement)
                .param("book", book.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
