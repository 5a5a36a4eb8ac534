package org.scholarlycppcc.rooms.copies;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scholarlycppcc.catalogue.BookHolder;
import org.scholarlycppcc.catalogue.BookId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books of which rooms hold copies, and those that somebody waits for. */
@Component
class InRooms implements BookHolder {
    private static final String COPY = "copy";
    private static final String RESERVATION = "reservation";

    private final JdbcClient sql;

    InRooms(JdbcClient sql) {
        this.sql = sql;
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

    // Loans follow their copies. Who waits for both books in one room waits twice, and loses neither place.
    @Override
    public List<Move> move(BookId from, BookId to) {
        var moves = sql.sql("""
                        select 'copy' as what, id from room_copy where book = :book
                        union all select 'reservation', id from copy_reservation where book = :book
                        """)
                .param("book", from.value())
                .query((row, number) -> new Move(row.getString("what"), row.getObject("id", UUID.class), ""))
                .list();
        hold("update room_copy set book = :to where id in (:things) and book = :from", Move.of(COPY, moves), from, to);
        hold(
                "update copy_reservation set book = :to where id in (:things) and book = :from",
                Move.of(RESERVATION, moves),
                from,
                to);
        return moves;
    }

    // Whoever a copy of the other book is kept for meanwhile goes on waiting for that one.
    @Override
    public void moveBack(List<Move> moves, BookId from, BookId to) {
        hold("update room_copy set book = :to where id in (:things) and book = :from", Move.of(COPY, moves), to, from);
        hold("""
                        update copy_reservation set book = :to where id in (:things) and book = :from
                            and (copy is null or copy in (select c.id from room_copy c where c.book = :to))
                        """, Move.of(RESERVATION, moves), to, from);
    }

    private void hold(String statement, List<UUID> things, BookId from, BookId to) {
        if (things.isEmpty()) return;
        sql.sql(statement)
                .param("things", things)
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }
}
