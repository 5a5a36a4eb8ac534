package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of nominations. */
@Component
class Nominations {
    static final RowMapper<Nomination> ROW = new SimplePropertyRowMapper<>(Nomination.class);
    static final String SELECT = """
            select n.id, c.title as call, n.sector, n.nominated_by, n.nominated, n.state, n.due, n.book, n.title, n.creators,
                n.isbn, n.for_whom, n.why, n.passage, n.convenor, n.convenor_said, n.decided_by, n.decided, n.reason,
                l.id as list_id, l.slug as list, n.entry,
                exists (select 1 from edition_entry e where e.id = n.entry and e.book_list = l.id
                    and e.edition = l.published_edition) as published
            from nomination n join book_call c on c.id = n.book_call join book_list l on l.id = c.book_list
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Nominations(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Puts one in, once however often it is sent. */
    boolean add(
            NominationId id,
            CallId call,
            SectorId sector,
            MemberId by,
            Nomination.State state,
            LocalDate due,
            NominationText text) {
        return text(sql.sql("""
                        insert into nomination (id, book_call, sector, nominated_by, nominated, state, due, title, creators, isbn,
                            for_whom, why, passage, convenor_said, reason)
                        select cast(:id as uuid), c.id, cast(:sector as uuid), cast(:by as uuid),
                            cast(:now as timestamp(6) with time zone), cast(:state as varchar), cast(:due as date),
                            cast(:title as varchar), cast(:creators as varchar), cast(:isbn as varchar), cast(:forWhom as varchar),
                            cast(:why as varchar), cast(:passage as varchar), '', ''
                        from book_call c where c.id = :call and not exists (select 1 from nomination n where n.id = :id)
                        """), text)
                        .param("id", id.value())
                        .param("call", call.value())
                        .param("sector", sector.value())
                        .param("by", by.value())
                        .param("now", now())
                        .param("state", state.name())
                        .param("due", due)
                        .update()
                == 1;
    }

    /** Writes one anew that its author has again, and sends it on. */
    boolean rewrite(NominationId id, MemberId by, NominationText text, LocalDate due) {
        return text(sql.sql("""
                        update nomination set state = 'IN_REVIEW', due = :due, title = :title, creators = :creators, isbn = :isbn, for_whom = :forWhom, why = :why, passage = :passage
                        where id = :id and nominated_by = :by and state = 'NEEDS_MORE'
                        """), text)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("due", due)
                        .update()
                == 1;
    }

    /** Takes one back that nobody has decided. */
    boolean remove(NominationId id, MemberId by) {
        return sql.sql(
                                "delete from nomination where id = :id and nominated_by = :by and state not in ('ACCEPTED', 'DECLINED')")
                        .param("id", id.value())
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** One that is being decided on; others wait until it is. */
    Optional<Nomination> taken(NominationId id) {
        sql.sql("select state from nomination where id = :id for update")
                .param("id", id.value())
                .query(String.class)
                .optional();
        return sql.sql(SELECT + "where n.id = :id")
                .param("id", id.value())
                .query(ROW)
                .optional();
    }

    /** The convenor speaks, and librarians have it. */
    void spoken(NominationId id, MemberId convenor, String words, LocalDate due) {
        sql.sql("""
                        update nomination set state = 'IN_REVIEW', due = :due, convenor = :convenor, convenor_said = :words
                        where id = :id
                        """)
                .param("id", id.value())
                .param("convenor", convenor.value())
                .param("words", words)
                .param("due", due)
                .update();
    }

    /** Its author has it again. */
    void returned(NominationId id, MemberId by, String reason, LocalDate due) {
        sql.sql(
                        "update nomination set state = 'NEEDS_MORE', due = :due, reason = :reason, decided_by = :by where id = :id")
                .param("id", id.value())
                .param("by", by.value())
                .param("reason", reason)
                .param("due", due)
                .update();
    }

    void declined(NominationId id, MemberId by, String reason) {
        decided(id, by, Nomination.State.DECLINED, reason, null, null);
    }

    /** What was asked before stays. */
    void accepted(Nomination nomination, MemberId by, BookId book, UUID entry) {
        decided(nomination.id(), by, Nomination.State.ACCEPTED, nomination.reason(), book, entry);
    }

    private void decided(
            NominationId id,
            MemberId by,
            Nomination.State state,
            String reason,
            @Nullable BookId book,
            @Nullable UUID entry) {
        sql.sql("""
                        update nomination set state = :state, reason = :reason, decided_by = :by, decided = :now,
                            book = coalesce((select b.merged_into from book b where b.id = cast(:book as uuid)), cast(:book as uuid)), entry = cast(:entry as uuid)
                        where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("reason", reason)
                .param("by", by.value())
                .param("now", now())
                .param("book", book == null ? null : book.value())
                .param("entry", entry)
                .update();
    }

    private static JdbcClient.StatementSpec text(JdbcClient.StatementSpec statement, NominationText text) {
        return statement
                .param("title", text.title())
                .param("creators", text.creators())
                .param("isbn", text.isbn())
                .param("forWhom", text.forWhom())
                .param("why", text.why())
                .param("passage", text.passage());
    }
}
