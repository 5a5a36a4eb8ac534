package org.scholarlycppcc.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.participation.Facts.Attended;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the offline book; they are added to, never changed. */
@Component
class OfflineEntries {
    private static final String SELECT = """
            select e.id, e.held_on, e.occasion, e.entered_by, e.entered,
                c.reason, c.entered_by as cancelled_by, c.entered as cancelled
            from offline_entry e left join offline_entry c on c.cancels = e.id
            where e.cancels is null
            """;

    private final JdbcClient sql;
    private final JdbcOperations batches;

    OfflineEntries(JdbcClient sql, JdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    boolean contains(OfflineId id) {
        return sql.sql("select count(*) from offline_entry where id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(OfflineId id, LocalDate heldOn, String occasion, MemberId by, Instant entered) {
        sql.sql("""
                        insert into offline_entry (id, held_on, occasion, entered_by, entered)
                        values (:id, :heldOn, :occasion, :by, :entered)
                        """)
                .param("id", id.value())
                .param("heldOn", heldOn)
                .param("occasion", occasion)
                .param("by", by.value())
                .param("entered", entered.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addPresences(OfflineId entry, Collection<MemberId> members) {
        var rows = members.stream()
                .map(it -> new Object[] {entry.value(), it.value()})
                .toList();
        batches.batchUpdate("insert into offline_presence (entry, member) values (?, ?)", rows);
    }

    void addCancelling(OfflineId id, OfflineRow wrong, String reason, MemberId by, Instant entered) {
        sql.sql("""
                        insert into offline_entry (id, held_on, occasion, cancels, reason, entered_by, entered)
                        values (:id, :heldOn, :occasion, :wrong, :reason, :by, :entered)
                        """)
                .param("id", id.value())
                .param("heldOn", wrong.heldOn())
                .param("occasion", wrong.occasion())
                .param("wrong", wrong.id().value())
                .param("reason", reason)
                .param("by", by.value())
                .param("entered", entered.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<OfflineRow> find(OfflineId id) {
        return sql.sql(SELECT + "and e.id = :id")
                .param("id", id.value())
                .query(new SimplePropertyRowMapper<>(OfflineRow.class))
                .optional();
    }

    List<OfflineRow> within(Period period) {
        return sql.sql(SELECT + "and e.held_on between :from and :to order by e.held_on desc, e.entered desc, e.id")
                .param("from", period.from())
                .param("to", period.to())
                .query(new SimplePropertyRowMapper<>(OfflineRow.class))
                .list();
    }

    List<Presence> presences(Collection<OfflineId> entries) {
        if (entries.isEmpty()) return List.of();
        return sql.sql("select entry, member from offline_presence where entry in (:entries)")
                .param("entries", entries.stream().map(OfflineId::value).toList())
                .query(new SimplePropertyRowMapper<>(Presence.class))
                .list();
    }

    /** Who was where in a period, by what has not been cancelled. */
    List<Attended> attended(Period period) {
        return sql.sql("""
                        select p.member, e.held_on, e.occasion
                        from offline_entry e join offline_presence p on p.entry = e.id
                        where e.cancels is null and e.held_on between :from and :to
                            and not exists (select 1 from offline_entry c where c.cancels = e.id)
                        order by e.held_on, e.entered, e.id
                        """)
                .param("from", period.from())
                .param("to", period.to())
                .query(new SimplePropertyRowMapper<>(Attended.class))
                .list();
    }

    /** That a person is in an entry. */
    record Presence(OfflineId entry, MemberId member) {}
}
