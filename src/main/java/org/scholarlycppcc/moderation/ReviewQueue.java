package org.scholarlycppcc.moderation;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.moderation.Features.Thing;
import org.scholarlycppcc.moderation.QueueItem.ReportRow;
import org.scholarlycppcc.moderation.QueueItem.Row;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one queue as each reviewer may see it: hosts their circles, staff what they look at, nobody the own submissions. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReviewQueue {
    private static final String SELECT = """
            select i.id, i.kind, i.subject, i.author, i.cause, i.found, i.opened, i.due,
                case when i.claimed >= :expired then i.claimed_by end as claimed_by,
                case when i.claimed >= :expired then i.claimed end as claimed
            from review_item i where i.waiting = true and""";

    private final JdbcClient sql;
    private final Reviewer.Reviewers reviewers;
    private final Features features;
    private final Roster roster;
    private final Clock clock;

    ReviewQueue(JdbcClient sql, Reviewer.Reviewers reviewers, Features features, Roster roster, Clock clock) {
        this.sql = sql;
        this.reviewers = reviewers;
        this.features = features;
        this.roster = roster;
        this.clock = clock;
    }

    /** How much waits for whoever is signed in, at others' hands or not. */
    public int waiting() {
        return count(reviewers.current());
    }

    /** Whether whoever is signed in finds the queue in the menu: staff, and hosts for whom something waits. */
    public boolean inMenu() {
        return reviewers.staff() || count(reviewers.current()) > 0;
    }

    /**
     * What waits, what is due first.
     *
     * @param after the last item already shown; the first ones when empty
     */
    public List<QueueItem> items(@Nullable Row after, int limit) {
        var reviewer = reviewers.current();
        var rows = sql.sql(SELECT + Reviewer.MAY
                        + (after == null ? "" : "and (i.due, i.opened, i.id) > (:due, :opened, :last) ")
                        + "order by i.due, i.opened, i.id limit :limit")
                .params(params(reviewer, after))
                .param("limit", limit)
                .query(new SimplePropertyRowMapper<>(Row.class))
                .list();
        return rows.isEmpty() ? List.of() : told(rows, reviewer);
    }

    private int count(Reviewer reviewer) {
        if (!reviewer.staff() && reviewer.circles().isEmpty()) return 0;
        return sql.sql("select count(*) from review_item i where i.waiting = true and" + Reviewer.MAY)
                .params(reviewer.params())
                .query(Integer.class)
                .single();
    }

    private Map<String, Object> params(Reviewer reviewer, @Nullable Row after) {
        var params = new HashMap<>(reviewer.params());
        params.put("expired", clock.instant().minus(ReviewDesk.CLAIM).atOffset(ZoneOffset.UTC));
        if (after != null) {
            params.put("due", after.due());
            params.put("opened", after.opened().atOffset(ZoneOffset.UTC));
            params.put("last", after.id().value());
        }
        return params;
    }

    private List<QueueItem> told(List<Row> rows, Reviewer reviewer) {
        var shown = features.show(rows.stream().map(ReviewQueue::thing).toList());
        var reports = reports(rows).stream().collect(groupingBy(ReportRow::item));
        var people = roster.rows(rows.stream()
                .flatMap(it -> Stream.of(it.author(), it.claimedBy()))
                .filter(Objects::nonNull)
                .toList());
        return rows.stream()
                .map(it -> new QueueItem(
                        it,
                        name(people, it.author()),
                        name(people, it.claimedBy()),
                        reviewer.id().equals(it.claimedBy()),
                        shown.get(thing(it)),
                        reports.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private List<ReportRow> reports(List<Row> rows) {
        return sql.sql(
                        "select item, reason, sentence, reported from report where item in (:items) order by reported, id")
                .param("items", rows.stream().map(it -> it.id().value()).toList())
                .query(new SimplePropertyRowMapper<>(ReportRow.class))
                .list();
    }

    private static Thing thing(Row row) {
        return new Thing(row.kind(), row.subject());
    }

    private static String name(Map<MemberId, MemberRow> people, @Nullable MemberId member) {
        var row = member == null ? null : people.get(member);
        return row == null ? "" : row.name();
    }
}
