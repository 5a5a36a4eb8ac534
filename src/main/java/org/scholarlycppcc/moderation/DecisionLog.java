package org.scholarlycppcc.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.moderation.Features.Thing;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided by whom, when and why: hosts read of their circles, staff of what staff look at, never the texts. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DecisionLog {
    private final JdbcClient sql;
    private final Reviewer.Reviewers reviewers;
    private final Features features;
    private final Roster roster;

    DecisionLog(JdbcClient sql, Reviewer.Reviewers reviewers, Features features, Roster roster) {
        this.sql = sql;
        this.reviewers = reviewers;
        this.features = features;
        this.roster = roster;
    }

    /**
     * Decisions, the newest first.
     *
     * @param before the number of the last one already shown; the newest when empty
     */
    public List<LogEntry> entries(@Nullable Long before, int limit) {
        var rows = sql.sql("""
                        select d.number, i.kind, i.subject, i.cause, i.state, d.decided_by, d.decided, d.reason
                        from decision d join review_item i on i.id = d.item where d.number < :before and""" + Reviewer.REACH + "order by d.number desc limit :limit")
                .params(reviewers.current().params())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(new SimplePropertyRowMapper<>(LogRow.class))
                .list();
        if (rows.isEmpty()) return List.of();
        var shown = features.show(
                rows.stream().map(it -> new Thing(it.kind(), it.subject())).toList());
        var people = roster.rows(rows.stream().map(LogRow::decidedBy).toList());
        return rows.stream()
                .map(it -> entry(it, shown.get(new Thing(it.kind(), it.subject())), people.get(it.decidedBy())))
                .toList();
    }

    private static LogEntry entry(LogRow row, Moderated.@Nullable Shown shown, @Nullable MemberRow by) {
        var name = by == null ? "" : by.name();
        return shown == null ? new LogEntry(row, name, "", "") : new LogEntry(row, name, shown.place(), shown.path());
    }
}
