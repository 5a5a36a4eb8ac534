package org.scholarlycppcc.groups;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scholarlycppcc.catalogue.BookHolder;
import org.scholarlycppcc.catalogue.BookId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books on the lists that groups keep. */
@Component
class OnGroupLists implements BookHolder {
    private static final String LIST = "list";

    private final JdbcClient sql;

    OnGroupLists(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<BookId> held(Collection<BookId> books) {
        return Set.copyOf(sql.sql("""
                        select book from group_list_entry where book in (:books)
                        union select book from group_edition_entry where book in (:books)
                        """)
                .param("books", books.stream().map(BookId::value).toList())
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public String what() {
        return "groups.onAList";
    }

    @Override
    public Map<String, Integer> counts(Collection<BookId> books) {
        return Map.of(
                "groups.moves.lists",
                sql.sql("select count(*) from group_list_entry where book in (:books)")
                        .param("books", books.stream().map(BookId::value).toList())
                        .query(Integer.class)
                        .single());
    }

    // What was published stays as it was: it shows the book that the other one became. So does a draft that names both.
    @Override
    public List<Move> move(BookId from, BookId to) {
        var lists = sql.sql("""
                        select e.reading_group from group_list_entry e where e.book = :from and not exists (
                            select 1 from group_list_entry o where o.reading_group = e.reading_group and o.book = :to)
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        hold(lists, from, to);
        return Move.all(LIST, lists);
    }

    @Override
    public void moveBack(List<Move> moves, BookId from, BookId to) {
        hold(Move.of(LIST, moves), to, from);
    }

    private void hold(List<UUID> lists, BookId from, BookId to) {
        if (lists.isEmpty()) return;
        sql.sql("update group_list_entry set book = :to where reading_group in (:lists) and book = :from")
                .param("from", from.value())
                .param("to", to.value())
                .param("lists", lists)
                .update();
    }
}
