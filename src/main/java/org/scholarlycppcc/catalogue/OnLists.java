package org.scholarlycppcc.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books that lists name, in a draft, an edition or of a member's own, and those that were nominated. */
@Component
class OnLists implements BookHolder {
    private static final String ENTRY = "entry";
    private static final String NOMINATION = "nomination";
    private static final String OWN = "own";

    private final JdbcClient sql;
    private final TwiceListed twice;

    OnLists(JdbcClient sql, TwiceListed twice) {
        this.sql = sql;
        this.twice = twice;
    }

    @Override
    public Set<BookId> held(Collection<BookId> books) {
        return Set.copyOf(sql.sql("""
                        select book from list_entry where book in (:books)
                        union select book from edition_entry where book in (:books)
                        union select book from nomination where book in (:books)
                        union select book from own_entry where book in (:books)
                        """)
                .param("books", books.stream().map(BookId::value).toList())
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list());
    }

    /** The entries of published lists that name several books. */
    List<UUID> entries(Collection<UUID> books) {
        if (books.isEmpty()) return List.of();
        return sql.sql("""
                        select e.id from edition_entry e join book_list l on l.id = e.book_list and l.published_edition = e.edition
                        where e.book in (:books)
                        """)
                .param("books", books)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public String what() {
        return "catalogue.onAList";
    }

    @Override
    public Map<String, Integer> counts(Collection<BookId> books) {
        var counts = new HashMap<String, Integer>();
        sql.sql("""
                        select 'catalogue.moves.entries' as what, count(*) as things from list_entry where book in (:books)
                        union all select 'catalogue.moves.nominations', count(*) from nomination where book in (:books)
                        """).param("books", books.stream().map(BookId::value).toList()).query(row -> {
            counts.put(row.getString("what"), row.getInt("things"));
        });
        return counts;
    }

    // An edition that names both goes on naming both, with both notes, until its list is published anew; so does a list
    // of a member's own.
    @Override
    public List<Move> move(BookId from, BookId to) {
        var moves = new ArrayList<>(twice.move(from, to));
        moves.addAll(sql.sql("""
                        select 'entry' as what, id from list_entry where book = :from
                        union select 'entry', id from edition_entry where book = :from
                        union select 'nomination', id from nomination where book = :from
                        union select 'own', e.own_list from own_entry e where e.book = :from
                            and not exists (select 1 from own_entry o where o.own_list = e.own_list and o.book = :to)
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .query((row, number) -> new Move(row.getString("what"), row.getObject("id", UUID.class), ""))
                .list());
        hold(moves, from, to);
        return moves;
    }

    @Override
    public void moveBack(List<Move> moves, BookId from, BookId to) {
        hold(moves, to, from);
        twice.moveBack(moves, from);
    }

    private void hold(List<Move> moves, BookId from, BookId to) {
        hold(
                "update list_entry set book = :to where id in (:things) and book = :from",
                Move.of(ENTRY, moves),
                from,
                to);
        hold(
                "update edition_entry set book = :to where id in (:things) and book = :from",
                Move.of(ENTRY, moves),
                from,
                to);
        hold(
                "update nomination set book = :to where id in (:things) and book = :from",
                Move.of(NOMINATION, moves),
                from,
                to);
        hold(
                "update own_entry set book = :to where own_list in (:things) and book = :from",
                Move.of(OWN, moves),
                from,
                to);
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
