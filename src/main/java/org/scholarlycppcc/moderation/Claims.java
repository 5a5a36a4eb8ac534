package org.scholarlycppcc.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has an item in hand; each step is one statement that finds the item as it must be, or refuses with what it found. */
@Component
class Claims {
    private final JdbcClient sql;
    private final Roster roster;
    private final Clock clock;

    Claims(JdbcClient sql, Roster roster, Clock clock) {
        this.sql = sql;
        this.roster = roster;
        this.clock = clock;
    }

    /** Takes an item in hand, anew when one has it already. */
    void take(ItemId item, Reviewer reviewer) {
        int taken = sql.sql("update review_item i set state = 'CLAIMED', claimed_by = :me, claimed = :now "
                        + "where i.id = :item and i.waiting = true "
                        + "and (i.state = 'WAITING' or i.claimed_by = :me or i.claimed < :expired) and" + Reviewer.MAY)
                .params(params(item, reviewer))
                .update();
        if (taken == 0) throw refused(item, reviewer);
    }

    /** Lays an item down that one has in hand; one that another has stays there. */
    void layDown(ItemId item, Reviewer reviewer) {
        sql.sql("update review_item set state = 'WAITING', claimed_by = null, claimed = null "
                        + "where id = :item and waiting = true and claimed_by = :me")
                .params(params(item, reviewer))
                .update();
    }

    /** Decides an item that one has in hand and may still decide on, and records it. */
    Decided decide(ItemId item, Reviewer reviewer, ItemState outcome, String reason) {
        int decided = sql.sql("update review_item i set state = :outcome, waiting = null "
                        + "where i.id = :item and i.waiting = true and i.state = 'CLAIMED' and i.claimed_by = :me "
                        + "and i.claimed >= :expired and (i.cause = 'REPORT' or :outcome <> 'DISMISSED') "
                        + "and (i.cause <> 'REPORT' or :outcome <> 'RELEASED') and" + Reviewer.MAY)
                .params(params(item, reviewer))
                .param("outcome", outcome.name())
                .update();
        if (decided == 0) throw refused(item, reviewer);
        sql.sql("insert into decision (item, decided_by, decided, reason) values (:item, :me, :now, :reason)")
                .params(params(item, reviewer))
                .param("reason", reason)
                .update();
        return sql.sql("select kind, subject from review_item where id = :item")
                .param("item", item.value())
                .query(new SimplePropertyRowMapper<>(Decided.class))
                .single();
    }

    private Map<String, Object> params(ItemId item, Reviewer reviewer) {
        var params = new HashMap<>(reviewer.params());
        params.put("item", item.value());
        params.put("now", at(clock.instant()));
        params.put("expired", at(clock.instant().minus(ReviewDesk.CLAIM)));
        return params;
    }

    // Who may not look at an item at all learns nothing of it.
    private Refusal refused(ItemId item, Reviewer reviewer) {
        var found = found(item, reviewer);
        if (found.isEmpty()) return new Refusal("moderation.unknown");
        var it = found.get();
        if (it.own) return new Refusal("moderation.own");
        if (it.decidedBy != null) return new Refusal("moderation.decidedBy", name(it.decidedBy));
        if (it.claimedBy == null || it.claimedBy.equals(reviewer.id())) return new Refusal("moderation.claimFirst");
        return new Refusal("moderation.claimedBy", name(it.claimedBy));
    }

    private Optional<Found> found(ItemId item, Reviewer reviewer) {
        return sql.sql("select i.claimed_by, d.decided_by, "
                        + "case when i.author = :me or exists (select 1 from report r where r.item = i.id and r.reporter = :me) "
                        + "then true else false end as own "
                        + "from review_item i left join decision d on d.item = i.id where i.id = :item and"
                        + Reviewer.REACH)
                .params(params(item, reviewer))
                .query(new SimplePropertyRowMapper<>(Found.class))
                .optional();
    }

    private String name(MemberId member) {
        return roster.find(member).map(MemberRow::name).orElse("");
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** The thing that was decided on. */
    record Decided(String kind, java.util.UUID subject) {}

    private record Found(
            @Nullable MemberId claimedBy, @Nullable MemberId decidedBy, boolean own) {}
}
