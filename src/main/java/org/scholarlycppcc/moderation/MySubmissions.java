package org.scholarlycppcc.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.moderation.Features.Thing;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever is signed in handed in and waits for, or has got an answer to in the last two weeks. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MySubmissions {
    private static final Duration RECENT = Duration.ofDays(14);
    private static final int MOST = 30;

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Features features;
    private final Clock clock;

    MySubmissions(JdbcClient sql, CurrentMember member, Features features, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.features = features;
        this.clock = clock;
    }

    /** The newest first; of a thing that had several rounds the latest one, until it is released at last. */
    public List<Submission> mine() {
        var rows = sql.sql("""
                        select i.kind, i.subject, false as reported, i.staff, i.state, i.opened, i.due, d.decided,
                            coalesce(d.reason, '') as reason
                        from review_item i left join decision d on d.item = i.id
                        where i.author = :me and (i.cause <> 'REPORT' or i.state in ('RETURNED', 'REMOVED'))
                            and (i.waiting = true or d.decided > :recent)
                            and not exists (select 1 from review_item later where later.kind = i.kind
                                and later.subject = i.subject and later.opened > i.opened)
                        union all
                        select i.kind, i.subject, true, true, i.state, r.reported, i.due, d.decided, coalesce(d.reason, '')
                        from report r join review_item i on i.id = r.item left join decision d on d.item = i.id
                        where r.reporter = :me and (i.waiting = true or d.decided > :recent)
                        order by 6 desc, 2 limit :most
                        """)
                .param("me", member.id().value())
                .param("recent", clock.instant().minus(RECENT).atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(new SimplePropertyRowMapper<>(Submission.Row.class))
                .list();
        var shown = features.show(rows.stream()
                .filter(it -> !it.reported())
                .map(it -> new Thing(it.kind(), it.subject()))
                .toList());
        return rows.stream()
                .map(it -> new Submission(it, it.reported() ? null : shown.get(new Thing(it.kind(), it.subject()))))
                .toList();
    }
}
