package org.scholarlycppcc.catalogue;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.scholarlycppcc.catalogue.GapMap.Listed;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the lists are rich and where they are poor, as members read them at the end of a year; see decision 014. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional(readOnly = true)
public class Gaps {
    private static final RowMapper<BookRow> BOOK = new SimplePropertyRowMapper<>(BookRow.class);
    // What was published by then; last year's list makes way for the one that follows it.
    private static final String STANDING = """
            with standing as (
                select l.id, l.slug, l.sector, l.follows, max(e.edition) as edition
                from book_list l join list_edition e on e.book_list = l.id and e.published_at < :until
                where l.archived is null or l.archived >= :until
                group by l.id, l.slug, l.sector, l.follows
            ), latest as (
                select s.id, s.slug, s.sector, s.edition, case when s.edition > 1 then s.id else s.follows end as prior_list,
                    case when s.edition > 1 then s.edition - 1
                    else (select max(e.edition) from list_edition e where e.book_list = s.follows and e.published_at < :until) end as prior_edition
                from standing s where not exists (select 1 from standing f where f.follows = s.id)
            )
            select %s as title, b.id, b.creators, c.position as category, b.cover,
                c.slug as in_category, l.sector, l.slug, n.title as list, n.published_at,
                case when l.prior_edition is not null and not exists (
                    select 1 from edition_entry o where o.book = x.book and o.book_list = l.prior_list and o.edition = l.prior_edition)
                then true else false end as added
            from latest l join list_edition n on n.book_list = l.id and n.edition = l.edition
            join edition_entry x on x.book_list = l.id and x.edition = l.edition
            join book b on b.id = x.book join category c on c.id = b.category
            order by b.sort_text, b.id, n.title, l.id
            """.formatted(BookRow.TITLE);

    private final JdbcClient sql;
    private final List<BookUse> uses;
    private final Clock clock;

    Gaps(JdbcClient sql, List<BookUse> uses, Clock clock) {
        this.sql = sql;
        this.uses = uses;
        this.clock = clock;
    }

    /** The years that have a map, the newest first: from the first list that was published to this one. */
    public List<Integer> years() {
        int now = Year.now(clock).getValue();
        int first = sql.sql("select min(published_at) from list_edition")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(it -> it.atZoneSameInstant(clock.getZone()).getYear())
                .orElse(now);
        return IntStream.rangeClosed(0, Math.max(0, now - first))
                .map(it -> now - it)
                .boxed()
                .toList();
    }

    /** What members do with books, as translation keys. */
    public List<String> uses() {
        return uses.stream().map(BookUse::what).toList();
    }

    /**
     * The lists as members could read them when a year ended, or can read them now, and what was done with their books from
     * the day on which a list last brought each before them.
     */
    public GapMap of(int year) {
        var until = LocalDate.of(year + 1, 1, 1).atStartOfDay(clock.getZone()).toInstant();
        var listed = new ArrayList<Listed>();
        var since = new HashMap<BookId, Instant>();
        sql.sql(STANDING).param("until", until.atOffset(ZoneOffset.UTC)).query(row -> {
            var book = requireNonNull(BOOK.mapRow(row, 0));
            var sector = row.getObject("sector", UUID.class);
            listed.add(new Listed(
                    book,
                    row.getString("in_category"),
                    new ListName(row.getString("slug"), row.getString("list")),
                    sector == null ? null : new SectorId(sector),
                    row.getBoolean("added")));
            since.merge(
                    book.id(),
                    row.getObject("published_at", OffsetDateTime.class).toInstant(),
                    BinaryOperator.maxBy(Instant::compareTo));
        });
        return new GapMap(listed, uses.stream().collect(toMap(BookUse::what, it -> it.used(since, until))));
    }
}
