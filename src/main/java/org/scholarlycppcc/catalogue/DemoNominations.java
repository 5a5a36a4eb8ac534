package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.members.Appointments;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calls of the demo's librarian and what its members nominated. */
@Component
@ConditionalOnBooleanProperty("scholarly.demo")
@Order(Beginnings.LISTS + 1)
class DemoNominations implements ApplicationRunner {
    private static final String LIBRARIAN = "librarian";

    private final JdbcClient sql;
    private final Catalogue catalogue;
    private final Nominations nominations;
    private final Roster roster;
    private final Sectors sectors;
    private final Appointments appointments;
    private final Clock clock;

    DemoNominations(
            JdbcClient sql,
            Catalogue catalogue,
            Nominations nominations,
            Roster roster,
            Sectors sectors,
            Appointments appointments,
            Clock clock) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.nominations = nominations;
        this.roster = roster;
        this.sectors = sectors;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (sql.sql("select count(*) from book_call").query(Integer.class).single() > 0) return;
        AsHouse.run(() -> {
            var calls = new HashMap<String, CallId>();
            Content.rows("demo/calls.csv").forEach(it -> calls.put(it.get("call"), call(it)));
            Content.rows("demo/nominations.csv").forEach(it -> nominate(it, calls));
        });
    }

    private CallId call(CSVRecord row) {
        var id = CallId.random();
        sql.sql("""
                        insert into book_call (id, title, words, sector, book_list, opened, opened_by, deadline)
                        select cast(:id as uuid), cast(:title as varchar), cast(:words as varchar), cast(:sector as uuid), l.id,
                            cast(:opened as timestamp(6) with time zone), cast(:by as uuid), cast(:deadline as date)
                        from book_list l where l.slug = :list
                        """)
                .param("id", id.value())
                .param("title", row.get("title"))
                .param("words", row.get("words"))
                .param(
                        "sector",
                        sectors.find(row.get("sector"))
                                .map(SectorRow::id)
                                .map(SectorId::value)
                                .orElse(null))
                .param("list", row.get("list"))
                .param("opened", moment(-20))
                .param("by", who(LIBRARIAN).value())
                .param("deadline", day(Integer.parseInt(row.get("deadline_day"))))
                .update();
        return id;
    }

    private void nominate(CSVRecord row, Map<String, CallId> calls) {
        var by = who(row.get("account"));
        var sector = sectors.of(by).orElseThrow().id();
        var book = catalogue.byKey(row.get("book")).flatMap(catalogue::facts).orElseThrow();
        var state = Nomination.State.valueOf(row.get("state"));
        var text = new NominationText(
                book.title(), book.creators(), book.isbn(), row.get("for"), row.get("why"), row.get("passage"));
        var id = NominationId.random();
        int told = Integer.parseInt(row.get("day"));
        var call = calls.get(row.get("call"));
        if (call == null) throw new IllegalStateException("No call " + row.get("call"));
        nominations.add(id, call, sector, by, state, due(state, told), text);
        var spoken = !row.get("convenor_said").isEmpty();
        sql.sql("""
                        update nomination set nominated = :nominated, convenor = cast(:convenor as uuid), convenor_said = :said,
                            decided_by = cast(:by as uuid), decided = cast(:decided as timestamp(6) with time zone), reason = :reason
                        where id = :id
                        """)
                .param("nominated", moment(told))
                .param("convenor", spoken ? value(appointments.convenors().get(sector)) : null)
                .param("said", row.get("convenor_said"))
                .param("by", row.get("reason").isEmpty() ? null : who(LIBRARIAN).value())
                .param("decided", state.decided() ? moment(told + 3) : null)
                .param("reason", row.get("reason"))
                .param("id", id.value())
                .update();
    }

    private MemberId who(String account) {
        return roster.byAccount(account).orElseThrow();
    }

    private static @Nullable UUID value(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }

    private LocalDate due(Nomination.State state, int told) {
        return day(
                told + (state == Nomination.State.RECEIVED ? Nominating.CONVENORS_DAYS : Nominating.LIBRARIANS_DAYS));
    }

    private LocalDate day(int fromToday) {
        return LocalDate.now(clock).plusDays(fromToday);
    }

    private OffsetDateTime moment(int fromToday) {
        return day(fromToday).atTime(20, 10).atZone(clock.getZone()).toOffsetDateTime();
    }
}
