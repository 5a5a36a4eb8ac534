package org.scholarlycppcc.groups;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookUse;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books that several members talked about in groups that read them. */
@Component
@Order(2)
class TalkedAbout implements BookUse {
    private final JdbcClient sql;

    TalkedAbout(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String what() {
        return "groups.discussed";
    }

    // The moment at which enough members, each counted once, had written, looked at from the last one back.
    @Override
    public Set<BookId> used(Map<BookId, Instant> since, Instant until) {
        var used = new HashSet<BookId>();
        if (since.isEmpty()) return used;
        sql.sql("""
                        select book, written from (
                            select g.book, max(p.written) as written,
                                row_number() over (partition by g.book order by max(p.written) desc) as place
                            from (select id, book from reading_group where book in (:books)
                                union select id, second_book from reading_group where second_book in (:books)
                                union select id, third_book from reading_group where third_book in (:books)) g
                            join discussion d on d.reading_group = g.id
                            join post p on p.discussion = d.id and p.sequence is not null and p.deleted is null and p.written < :until
                            group by g.book, p.author) writers
                        where place = :fewest
                        """)
                .param("books", since.keySet().stream().map(BookId::value).toList())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("fewest", FEWEST)
                .query(row -> {
                    var book = new BookId(row.getObject("book", UUID.class));
                    var written = row.getObject("written", OffsetDateTime.class).toInstant();
                    if (!written.isBefore(requireNonNull(since.get(book)))) used.add(book);
                });
        return used;
    }
}
