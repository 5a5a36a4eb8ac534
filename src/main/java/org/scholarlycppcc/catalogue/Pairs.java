package org.scholarlycppcc.catalogue;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of books that may be one: each book is compared with those that share a number, a title or a creator. */
@Component
class Pairs {
    /** Below this it is not worth a look. */
    static final int LEAST = 25;

    private static final int AT_ONCE = 200;
    private static final int MOST_OF_ONE = 8;
    // Of a title that many books share, only so many are looked at.
    private static final int SAME_TITLE = 30;

    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;
    private final Cards cards;

    Pairs(JdbcClient sql, NamedParameterJdbcOperations batches, Cards cards) {
        this.sql = sql;
        this.batches = batches;
        this.cards = cards;
    }

    /** Compares some of the books that were kept and not yet compared; false when there were none. */
    boolean compareSome() {
        var kept = new LinkedHashMap<UUID, Integer>();
        sql.sql("select book, version from book_version where compared = false order by book, version limit " + AT_ONCE
                        + " for update")
                .query(row -> {
                    kept.put(row.getObject("book", UUID.class), row.getInt("version"));
                });
        if (kept.isEmpty()) return false;
        compare(kept.keySet());
        batches.batchUpdate(
                "update book_version set compared = true where book = :book and version <= :version and compared = false",
                kept.entrySet().stream()
                        .map(it -> new MapSqlParameterSource("book", it.getKey()).addValue("version", it.getValue()))
                        .toArray(SqlParameterSource[]::new));
        return true;
    }

    private void compare(Set<UUID> ids) {
        var books = standing(ids).values().stream().map(Compared::of).toList();
        var all = new HashMap<BookId, Compared>();
        cards.of(candidates(ids, books)).forEach((id, facts) -> all.put(id, Compared.of(facts)));
        books.forEach(it -> all.put(it.facts.id(), it));
        var byKey = new HashMap<String, List<Compared>>();
        for (var one : all.values())
            one.keys()
                    .forEach(it ->
                            byKey.computeIfAbsent(it, key -> new ArrayList<>()).add(one));
        var found = new HashMap<Set<BookId>, Found>();
        for (var book : books) best(book, byKey).forEach(it -> found.put(it.both(), it));
        hold(found.values());
        sql.sql("delete from book_pair where one in (:ids) or other in (:ids)")
                .param("ids", ids)
                .update();
        insert(found.values());
    }

    private Map<BookId, BookFacts> standing(Set<UUID> ids) {
        return cards.of(sql.sql("select id from book where id in (:ids) and merged_into is null")
                .param("ids", ids)
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list());
    }

    private List<BookId> candidates(Set<UUID> ids, List<Compared> books) {
        var numbers = new HashSet<>(Set.of("-"));
        var titles = new HashSet<>(Set.of("-"));
        var unified = new HashSet<>(Set.of("-"));
        for (var book : books) {
            numbers.addAll(Isbn.forms(book.likeness.isbn()));
            titles.addAll(book.likeness.titles());
            if (!book.facts.unified().isEmpty()) unified.add(book.facts.unified());
        }
        // What begins or ends alike is compared letter by letter where the creator is the same.
        return sql.sql("""
                        select id from book where isbn in (:numbers) and merged_into is null
                        union select id from book where unified in (:unified) and merged_into is null
                        union select id from (select id, row_number() over (partition by title_key order by id) as place
                            from book where title_key in (:titles) and merged_into is null) same where place <= :most
                        union select other from book_pair where one in (:ids)
                        union select one from book_pair where other in (:ids)
                        union select b.id from creator c join book a on a.id = c.book
                            join creator k on k.name = c.name and k.book <> c.book join book b on b.id = k.book
                            where c.book in (:ids) and b.merged_into is null
                                and length(a.title_key) >= 4 and length(b.title_key) >= 4
                                and (left(a.title_key, 2) = left(b.title_key, 2) or right(a.title_key, 2) = right(b.title_key, 2))
                        """)
                .param("numbers", numbers)
                .param("unified", unified)
                .param("titles", titles)
                .param("ids", ids)
                .param("most", SAME_TITLE)
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list();
    }

    private static List<Found> best(Compared book, Map<String, List<Compared>> byKey) {
        return book.keys()
                .flatMap(it -> byKey.getOrDefault(it, List.of()).stream())
                .distinct()
                .filter(it -> it != book)
                .map(it -> new Found(
                        book.facts.id(),
                        it.facts.id(),
                        Resemblance.between(book.facts, book.likeness, it.facts, it.likeness)))
                .filter(it -> it.resemblance.score() >= LEAST)
                .sorted(Comparator.comparing((Found it) -> -it.resemblance.score())
                        .thenComparing(it -> it.other.value().toString()))
                .limit(MOST_OF_ONE)
                .toList();
    }

    private void insert(Collection<Found> found) {
        batches.batchUpdate(
                "insert into book_pair (one, other, score, signs) values (:one, :other, :score, :signs)",
                found.stream().map(Found::row).toArray(SqlParameterSource[]::new));
    }

    // In the order in which a merge holds them, so that neither waits for the other in vain.
    private void hold(Collection<Found> found) {
        if (found.isEmpty()) return;
        sql.sql("select id from book where id in (:books) order by id for update")
                .param(
                        "books",
                        found.stream()
                                .flatMap(it -> it.both().stream())
                                .map(BookId::value)
                                .distinct()
                                .toList())
                .query(UUID.class)
                .list();
    }

    private record Compared(BookFacts facts, Likeness likeness) {
        static Compared of(BookFacts facts) {
            return new Compared(facts, Likeness.of(facts.card()));
        }

        Stream<String> keys() {
            return Stream.of(
                            likeness.keys().stream(),
                            likeness.creators().stream().map("by "::concat),
                            Stream.of(facts.unified()).filter(it -> !it.isEmpty()))
                    .flatMap(it -> it);
        }
    }

    private record Found(BookId book, BookId other, Resemblance resemblance) {
        Set<BookId> both() {
            return Stream.of(book, other).collect(toSet());
        }

        MapSqlParameterSource row() {
            boolean inOrder = BookPair.inOrder(book, other);
            return new MapSqlParameterSource("one", (inOrder ? book : other).value())
                    .addValue("other", (inOrder ? other : book).value())
                    .addValue("score", resemblance.score())
                    .addValue("signs", Sign.joined(resemblance.signs()));
        }
    }
}
