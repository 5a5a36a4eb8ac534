package org.scholarlycppcc.readinglog;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookUse;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books that several members read to the end; nothing leaves the log but which books they are. */
@Component
@Order(1)
class ReadToTheEnd implements BookUse {
    private final JdbcClient sql;
    private final Clock clock;

    ReadToTheEnd(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "readinglog.finished";
    }

    // The day on which enough members, each counted once, had read it to the end, looked at from the last one back.
    @Override
    public Set<BookId> used(Map<BookId, Instant> since, Instant until) {
        var used = new HashSet<BookId>();
        if (since.isEmpty()) return used;
        sql.sql("""
                        select book, ended from (
                            select book, max(ended) as ended, row_number() over (partition by book order by max(ended) desc) as place
                            from reading where book in (:books) and state = 'FINISHED' and ended < :until
                            group by book, reader) readers
                        where place = :fewest
                        """)
                .param("books", since.keySet().stream().map(BookId::value).toList())
                .param("until", day(until))
                .param("fewest", FEWEST)
                .query(row -> {
                    var book = new BookId(row.getObject("book", UUID.class));
                    if (!row.getObject("ended", LocalDate.class).isBefore(day(requireNonNull(since.get(book)))))
                        used.add(book);
                });
        return used;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
