package org.scholarlycppcc.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What books say, also those that became another one; asks nobody's permission. */
@Component
class Cards {
    private static final RowMapper<BookFacts> FACTS = new SimplePropertyRowMapper<>(BookFacts.class);

    private final JdbcClient sql;

    Cards(JdbcClient sql) {
        this.sql = sql;
    }

    /** What each of several books says itself; unknown ids are left out. */
    Map<BookId, BookFacts> of(Collection<BookId> books) {
        if (books.isEmpty()) return Map.of();
        return sql
                .sql("select b.id, b.locked, b.cover, " + BookFacts.columns("b")
                        + "from book b join category c on c.id = b.category where b.id in (:books)")
                .param("books", books.stream().map(BookId::value).distinct().toList())
                .query(FACTS)
                .list()
                .stream()
                .collect(Collectors.toMap(BookFacts::id, Function.identity()));
    }

    BookFacts of(BookId book) {
        return Optional.ofNullable(of(List.of(book)).get(book)).orElseThrow(() -> new Refusal("catalogue.bookGone"));
    }

    /** Keeps the books of these ids from others until this transaction is through, and says which became others. */
    Map<BookId, @Nullable BookId> hold(Collection<BookId> books) {
        // Always in one order, so that two who do this never wait for each other.
        var held = new LinkedHashMap<BookId, @Nullable BookId>();
        sql.sql("select id, merged_into from book where id in (:books) order by id for update")
                .param("books", books.stream().map(BookId::value).toList())
                .query(row -> {
                    var into = row.getObject("merged_into", UUID.class);
                    held.put(new BookId(row.getObject("id", UUID.class)), into == null ? null : new BookId(into));
                });
        return held;
    }

    /** A card as a text, and back. */
    static String text(BookCard card) {
        return requireNonNull(JsonMapper.shared().writeValueAsString(card));
    }

    static BookCard read(String text) {
        var said = JsonMapper.shared().readTree(text);
        return BookCard.of(it -> said.path(it.word()).asString(""));
    }
}
