package org.scholarlycppcc.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scholarlycppcc.catalogue.BookHolder;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books that groups read, want to read, or name on the list that they keep. */
@Component
class InGroups implements BookHolder {
    private static final String GROUP = "group";
    private static final String PROPOSAL = "proposal";
    private static final String LIST = "list";
    private static final Pattern COMMA = Pattern.compile(",");

    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;
    private final InEditions editions;
    private final Index index;

    InGroups(JdbcClient sql, NamedParameterJdbcOperations batches, InEditions editions, Index index) {
        this.sql = sql;
        this.batches = batches;
        this.editions = editions;
        this.index = index;
    }

    @Override
    public Set<BookId> held(Collection<BookId> books) {
        return Set.copyOf(sql.sql("""
                        select book from reading_group where book in (:books)
                        union select second_book from reading_group where second_book in (:books)
                        union select third_book from reading_group where third_book in (:books)
                        union select book from proposal where book in (:books)
                        union select book from group_list_entry where book in (:books)
                        union select book from group_edition_entry where book in (:books)
                        """)
                .param("books", books.stream().map(BookId::value).toList())
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public String what() {
        return "groups.inAGroup";
    }

    @Override
    public Map<String, Integer> counts(Collection<BookId> books) {
        var ids = books.stream().map(BookId::value).toList();
        var linking = IntStream.range(0, ids.size())
                .mapToObj(it -> "p.text like :link" + it)
                .collect(Collectors.joining(" or ", "(", ")"));
        var asked = sql.sql("""
                        select 'groups.moves.groups' as what, count(*) as things from reading_group
                            where access <> 'PRIVATE' and (book in (:books) or second_book in (:books) or third_book in (:books))
                        union all select 'groups.moves.proposals', count(*) from proposal p
                            join reading_group g on g.id = p.reading_group where p.book in (:books) and g.access <> 'PRIVATE'
                        union all select 'groups.moves.lists', count(*) from group_list_entry e
                            join reading_group g on g.id = e.reading_group where e.book in (:books) and g.access <> 'PRIVATE'
                        union all select 'groups.moves.posts', count(*) from post p join discussion d on d.id = p.discussion
                            join reading_group g on g.id = d.reading_group where p.deleted is null and g.access <> 'PRIVATE' and %s
                        """.formatted(linking)).param("books", ids);
        for (int i = 0; i < ids.size(); i++) asked = asked.param("link" + i, "%books/" + ids.get(i) + "%");
        var counts = new HashMap<String, Integer>();
        asked.query(row -> {
            counts.put(row.getString("what"), row.getInt("things"));
        });
        return counts;
    }

    // A group that reads both reads the one that stays, once. A draft of its list that names both goes on naming both,
    // and so does an edition.
    @Override
    public List<Move> move(BookId from, BookId to) {
        var moves = new ArrayList<Move>();
        var groups = reading(from);
        groups.forEach((id, books) -> moves.add(new Move(GROUP, id, joined(books))));
        read(groups, it -> replaced(it, from.value(), to.value()));
        moves.addAll(sql.sql("""
                        select 'proposal' as what, id, '' as was from proposal where book = :from
                        union all select 'list', e.reading_group, '' from group_list_entry e where e.book = :from and not exists (
                            select 1 from group_list_entry o where o.reading_group = e.reading_group and o.book = :to)
                        union all select 'edition', e.reading_group, cast(e.edition as varchar) from group_edition_entry e
                            where e.book = :from and not exists (select 1 from group_edition_entry o
                                where o.reading_group = e.reading_group and o.edition = e.edition and o.book = :to)
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .query((row, number) ->
                        new Move(row.getString("what"), row.getObject("id", UUID.class), row.getString("was")))
                .list());
        hold(moves, from, to);
        editions.hold(moves, from, to);
        return moves;
    }

    @Override
    public void moveBack(List<Move> moves, BookId from, BookId to) {
        var before = new HashMap<UUID, List<UUID>>();
        moves.stream().filter(it -> it.what().equals(GROUP)).forEach(it -> before.put(it.thing(), split(it.was())));
        var groups = reading(to);
        groups.keySet().retainAll(before.keySet());
        var back = new HashMap<UUID, List<UUID>>();
        groups.forEach((id, now) -> {
            var was = before.getOrDefault(id, List.of());
            // Else the group has chosen anew since.
            if (now.equals(replaced(was, from.value(), to.value()))) back.put(id, was);
            else if (!was.contains(to.value())) back.put(id, replaced(now, to.value(), from.value()));
        });
        read(back, it -> it);
        hold(moves, to, from);
        editions.hold(moves, to, from);
    }

    private Map<UUID, List<UUID>> reading(BookId book) {
        var groups = new HashMap<UUID, List<UUID>>();
        sql.sql("""
                        select id, book, second_book, third_book from reading_group
                        where book = :book or second_book = :book or third_book = :book
                        """).param("book", book.value()).query(row -> {
            var books = Stream.of("book", "second_book", "third_book")
                    .map(it -> uuid(row, it))
                    .toList();
            groups.put(
                    row.getObject("id", UUID.class),
                    books.stream().flatMap(Optional::stream).toList());
        });
        return groups;
    }

    private static Optional<UUID> uuid(ResultSet row, String column) {
        try {
            return Optional.ofNullable(row.getObject(column, UUID.class));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    // Whoever has the form of the group open would else write the books over.
    private void read(Map<UUID, List<UUID>> groups, UnaryOperator<List<UUID>> become) {
        if (groups.isEmpty()) return;
        batches.batchUpdate(
                """
                update reading_group set version = version + 1, book = :book, second_book = :second, third_book = :third
                where id = :group
                """,
                groups.entrySet().stream()
                        .map(it -> row(it.getKey(), become.apply(it.getValue())))
                        .toArray(SqlParameterSource[]::new));
        index.changed(Kind.GROUP, groups.keySet());
    }

    private static MapSqlParameterSource row(UUID group, List<UUID> books) {
        return new MapSqlParameterSource("group", group)
                .addValue("book", books.isEmpty() ? null : books.getFirst())
                .addValue("second", books.size() > 1 ? books.get(1) : null)
                .addValue("third", books.size() > 2 ? books.get(2) : null);
    }

    private void hold(List<Move> moves, BookId from, BookId to) {
        hold("update proposal set book = :to where id in (:things) and book = :from", PROPOSAL, moves, from, to);
        hold(
                "update group_list_entry set book = :to where reading_group in (:things) and book = :from",
                LIST,
                moves,
                from,
                to);
    }

    private void hold(String statement, String what, List<Move> moves, BookId from, BookId to) {
        var things = Move.of(what, moves);
        if (things.isEmpty()) return;
        sql.sql(statement)
                .param("to", to.value())
                .param("from", from.value())
                .param("things", things)
                .update();
    }

    private static List<UUID> replaced(List<UUID> books, UUID from, UUID to) {
        return books.stream().map(it -> it.equals(from) ? to : it).distinct().toList();
    }

    private static String joined(List<UUID> books) {
        return books.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static List<UUID> split(String books) {
        return COMMA.splitAsStream(books).map(UUID::fromString).toList();
    }
}
