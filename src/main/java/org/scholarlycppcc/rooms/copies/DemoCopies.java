package org.scholarlycppcc.rooms.copies;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.Appointments;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The copies of the demo's rooms and who has some of them, plainly invented. */
@Component
@ConditionalOnBooleanProperty("scholarly.demo")
@Order(Beginnings.ROOMS + 2)
class DemoCopies implements ApplicationRunner {
    private final JdbcClient sql;
    private final CopyRows rows;
    private final Catalogue catalogue;
    private final Sectors sectors;
    private final Roster roster;
    private final Appointments appointments;
    private final LoanTerms terms;
    private final Clock clock;

    DemoCopies(
            JdbcClient sql,
            CopyRows rows,
            Catalogue catalogue,
            Sectors sectors,
            Roster roster,
            Appointments appointments,
            LoanTerms terms,
            Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.catalogue = catalogue;
        this.sectors = sectors;
        this.roster = roster;
        this.appointments = appointments;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (sql.sql("select count(*) from room_copy").query(Integer.class).single() > 0) return;
        AsHouse.run(() -> Content.rows("demo/copies.csv").forEach(this::take));
    }

    private void take(CSVRecord row) {
        var room = sectors.find(row.get("room")).orElseThrow();
        var book = catalogue.byKey(row.get("book")).orElseThrow();
        // The same at each start, so that printed labels last.
        var copy =
                new CopyId(UUID.nameUUIDFromBytes(("copy " + row.getRecordNumber()).getBytes(StandardCharsets.UTF_8)));
        var convenor = appointments.convenor(room.id()).orElseThrow().id();
        rows.add(
                List.of(copy),
                room.id(),
                room.slug(),
                book,
                new CopyText("", row.get("shelf"), row.get("remark")),
                convenor);
        if (!row.get("borrower").isEmpty()) lend(copy, row);
        if (!row.get("kept").isEmpty()) reserve(row.get("kept"), room, book, copy);
        if (!row.get("waiting").isEmpty()) reserve(row.get("waiting"), room, book, null);
    }

    private void lend(CopyId copy, CSVRecord row) {
        var since = LocalDate.now(clock).minusDays(Integer.parseInt(row.get("days")));
        sql.sql("""
                        insert into copy_loan (id, copy, member, since, due, renewed, reminded)
                        values (:id, :copy, :member, :since, :due, false, false)
                        """)
                .param("id", UUID.randomUUID())
                .param("copy", copy.value())
                .param("member", person(row.get("borrower")).value())
                .param("since", since)
                .param("due", since.plusDays(terms.days()))
                .update();
        sql.sql("update room_copy set lent = 1 where id = :copy")
                .param("copy", copy.value())
                .update();
    }

    private void reserve(String account, SectorRow room, BookId book, @Nullable CopyId copy) {
        var today = LocalDate.now(clock);
        sql.sql("""
                        insert into copy_reservation (id, room, book, member, made, copy, kept_until)
                        values (:id, :room, :book, :member, :made, cast(:copy as uuid), cast(:until as date))
                        """)
                .param("id", UUID.randomUUID())
                .param("room", room.id().value())
                .param("book", book.value())
                .param("member", person(account).value())
                .param("made", today.minusDays(4))
                .param("copy", copy == null ? null : copy.value())
                .param("until", copy == null ? null : today.plusDays(terms.fetch() - 2))
                .update();
    }

    private MemberId person(String account) {
        return roster.byAccount(account).orElseThrow();
    }
}
