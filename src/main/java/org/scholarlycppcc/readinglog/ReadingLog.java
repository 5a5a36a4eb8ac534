package org.scholarlycppcc.readinglog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in member reads; nobody else sees any of it, whatever their role. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReadingLog {
    private static final RowMapper<ReadingRow> ROW = new SimplePropertyRowMapper<>(ReadingRow.class);
    private static final RowMapper<StateCount> COUNT = new SimplePropertyRowMapper<>(StateCount.class);
    private static final String COLUMNS = """
            select id, book, state, unit, reached, begun, ended, touched,
                case unit when 'PAGES' then pages when 'CHAPTERS' then chapters else 100 end as total
            """;

    private final Readings readings;
    private final Catalogue catalogue;
    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    ReadingLog(Readings readings, Catalogue catalogue, JdbcClient sql, CurrentMember member, Clock clock) {
        this.readings = readings;
        this.catalogue = catalogue;
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /** The latest readings of each state, at most so many of each, in the order of the log. */
    public List<ReadingRow> latest(int each) {
        return mine(COLUMNS + """
                        from (select reading.*, row_number() over (partition by state order by touched desc, id) as place
                            from reading where reader = :me) ranked
                        where place <= :each order by touched desc, id
                        """).param("each", each).query(ROW).list();
    }

    /** How many readings there are of each state. */
    public Map<ReadingState, Integer> counts() {
        return mine("select state, count(*) as readings from reading where reader = :me group by state")
                .query(COUNT)
                .list()
                .stream()
                .collect(Collectors.toMap(StateCount::state, StateCount::readings));
    }

    /**
     * The readings of one state, the latest first.
     *
     * @param after the last one already shown
     */
    public List<ReadingRow> of(ReadingState state, @Nullable ReadingRow after, int limit) {
        return mine(COLUMNS + """
                        from reading where reader = :me and state = :state
                            and (touched < :touched or touched = :touched and id > :last)
                        order by touched desc, id limit :limit
                        """)
                .param("state", state.name())
                .param(
                        "touched",
                        (after == null ? Instant.now(clock).plusSeconds(86_400) : after.touched())
                                .atOffset(ZoneOffset.UTC))
                .param("last", after == null ? new UUID(0, 0) : after.id().value())
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    /** All readings of one book, the latest first. */
    public List<ReadingRow> of(BookId book) {
        return mine(COLUMNS + "from reading where reader = :me and book = :book order by touched desc, id")
                .param("book", book.value())
                .query(ROW)
                .list();
    }

    /** Keeps a book in mind to read, once however often it is asked; it stays as it is when already on the log and unread. An unknown book is refused. */
    @Transactional
    public void want(ReadingId id, BookId book) {
        add(id, book, ReadingState.WANT);
    }

    /** Begins to read a book: takes up what is on the log and not finished, else goes through it once more. An unknown book is refused. */
    @Transactional
    public void begin(ReadingId id, BookId book) {
        add(id, book, ReadingState.READING);
    }

    /** Enters how far a reading has come, as typed, once however often it is asked; see {@link Progress} for what is understood. */
    @Transactional
    public ReadingRow log(ProgressId id, ReadingId reading, String typed) {
        var before = own(reading);
        if (known(id)) return row(reading);
        var progress = Progress.typed(typed, before.unit());
        readings.save(before.logged(progress, LocalDate.now(clock), Instant.now(clock)));
        sql.sql("""
                        insert into reading_progress (id, reading, unit, reached, logged)
                        values (:id, :reading, :unit, :reached, :logged)
                        """)
                .param("id", id.value())
                .param("reading", reading.value())
                .param("unit", progress.unit().name())
                .param("reached", progress.reached())
                .param("logged", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
        return row(reading);
    }

    /** Says where a reading stands from today on. */
    @Transactional
    public ReadingRow turn(ReadingId reading, ReadingState to) {
        readings.save(own(reading).turned(to, LocalDate.now(clock), Instant.now(clock)));
        return row(reading);
    }

    /** Forgets a reading and its progress, as if it had never been entered; notes on the book stay. */
    @Transactional
    public void forget(ReadingId reading) {
        readings.delete(own(reading));
    }

    private void add(ReadingId id, BookId book, ReadingState state) {
        // A page that was opened before the book was merged still names the other one.
        var found = catalogue
                .find(book)
                .orElseThrow(() -> new Refusal("readinglog.unknownBook"))
                .id();
        if (readings.existsById(id.value())) return;
        var open = of(found).stream().filter(it -> it.state().open()).findFirst();
        if (open.isPresent()) {
            if (state == ReadingState.READING) turn(open.get().id(), state);
            return;
        }
        var now = Instant.now(clock);
        readings.save(Reading.of(id, member.id(), found, now).turned(state, LocalDate.now(clock), now));
    }

    private boolean known(ProgressId id) {
        return sql.sql("select count(*) from reading_progress where id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Reading own(ReadingId reading) {
        return readings.findByIdAndReader(reading.value(), member.id().value())
                .orElseThrow(() -> new Refusal("readinglog.unknownReading"));
    }

    private ReadingRow row(ReadingId reading) {
        return mine(COLUMNS + "from reading where reader = :me and id = :id")
                .param("id", reading.value())
                .query(ROW)
                .single();
    }

    private JdbcClient.StatementSpec mine(String statement) {
        return sql.sql(statement).param("me", member.id().value());
    }

    private record StateCount(ReadingState state, int readings) {}
}
