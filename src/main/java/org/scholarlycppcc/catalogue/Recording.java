package org.scholarlycppcc.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one place where books are saved: what each version said is kept with it, and the search learns of it. */
@Component
class Recording {
    private static final RowMapper<BookFacts> FACTS = new SimplePropertyRowMapper<>(BookFacts.class);
    private static final String SAID =
            "category, title, subtitle, volume, creators, place, publisher, published, published_month, isbn, unified, clc, about, why, rights, where_to_read, checked_against";

    private final Books books;
    private final OnLists lists;
    private final Index index;
    private final Comparing comparing;
    private final JdbcClient sql;
    private final Clock clock;

    Recording(Books books, OnLists lists, Index index, Comparing comparing, JdbcClient sql, Clock clock) {
        this.books = books;
        this.lists = lists;
        this.index = index;
        this.comparing = comparing;
        this.sql = sql;
        this.clock = clock;
    }

    Book save(Book written, Cause cause, @Nullable MemberId by) {
        return save(List.of(written), cause, by).getFirst();
    }

    /** Saves several books by a constant number of statements beside those of their tables. */
    List<Book> save(List<Book> written, Cause cause, @Nullable MemberId by) {
        if (written.isEmpty()) return List.of();
        var saved = books.saveAll(written);
        keep(saved.stream().map(Book::id).toList(), cause, by);
        return saved;
    }

    /** Saves a book that others were led to or from, of which a version is kept too. */
    void save(Book written, List<BookId> led, Cause cause, @Nullable MemberId by) {
        var saved = books.save(written);
        keep(
                Stream.concat(Stream.of(saved.id()), led.stream().map(BookId::value))
                        .toList(),
                cause,
                by);
    }

    private void keep(List<UUID> ids, Cause cause, @Nullable MemberId by) {
        sql.sql("""
                        insert into book_version (book, version, kept, kept_by, cause, %1$s)
                        select id, version, cast(:at as timestamp(6) with time zone), cast(:by as uuid), cast(:cause as varchar), %1$s
                        from book where id in (:ids)
                        """.formatted(SAID))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .param("cause", cause.name())
                .param("ids", ids)
                .update();
        // Notes on lists are found under the title of their book.
        index.changed(Map.of(Kind.BOOK, ids, Kind.LIST, lists.entries(ids)));
        comparing.wakeAfterwards();
    }

    /** Which facts of a book imports leave as they are from now on. */
    void lock(BookId book, Set<Fact> facts) {
        sql.sql("update book set locked = :locked where id = :id")
                .param("locked", Fact.joined(facts))
                .param("id", book.value())
                .update();
    }

    /** What a book said before some version and in which, the latest first. */
    List<BookVersion> before(BookId book, int version, int limit) {
        return asked("v.version < :version order by v.version desc limit " + limit, book, version);
    }

    Optional<BookVersion> find(BookId book, int version) {
        return asked("v.version = :version", book, version).stream().findAny();
    }

    private List<BookVersion> asked(String which, BookId book, int version) {
        return sql.sql(("select v.book as id, '' as locked, cast(null as uuid) as cover, v.kept, v.kept_by, v.cause, "
                                + BookFacts.columns("v")
                                + "from book_version v join category c on c.id = v.category where v.book = :book and %s")
                        .formatted(which))
                .param("book", book.value())
                .param("version", version)
                .query((row, number) -> {
                    var facts = requireNonNull(FACTS.mapRow(row, number));
                    var by = row.getObject("kept_by", UUID.class);
                    return new BookVersion(
                            facts.version(),
                            instant(row.getObject("kept", OffsetDateTime.class)),
                            by == null ? null : new MemberId(by),
                            Cause.valueOf(row.getString("cause")),
                            facts.card());
                })
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
