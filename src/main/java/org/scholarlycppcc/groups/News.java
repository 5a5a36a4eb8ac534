package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has happened in my groups since I looked, and what waits there for me to decide. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class News {
    private static final Duration DECISIONS_STAY = Duration.ofDays(7);
    private static final RowMapper<NewsRow> ROW = new SimplePropertyRowMapper<>(NewsRow.class);

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    News(JdbcClient sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /** In the order of kinds, then by group; by one statement. */
    public List<NewsRow> mine() {
        return sql.sql("""
                        select 'WAITING' as kind, 0 as place, g.slug, g.name as group_name, cast(null as int) as number,
                            cast(null as varchar) as title, count(*) as amount, cast(null as int) as sequence,
                            cast(null as varchar) as relation, cast(null as varchar) as words
                        from join_request r join reading_group g on g.id = r.reading_group
                        join membership m on m.reading_group = g.id and m.member = :me and m.leads = true and m.lasting = true
                        where r.waiting = true group by g.slug, g.name
                        union all
                        select case when r.admitted = true then 'ADMITTED' else 'DECLINED' end, 1, g.slug, g.name, null,
                            null, 1, null, null, r.reason
                        from join_request r join reading_group g on g.id = r.reading_group
                        where r.member = :me and r.decided >= :since
                        union all
                        select 'UNREAD', 2, g.slug, g.name, d.number, d.title, u.unread, u.first_unread, reply.relation, reply.text
                        from (select p.discussion, count(*) as unread, min(p.sequence) as first_unread,
                                  max(case when answered.author = :me then p.sequence end) as reply
                              from unread_post unread join post p on p.id = unread.post
                              left join post answered on answered.id = p.reply_to
                              where unread.member = :me group by p.discussion) u
                        join discussion d on d.id = u.discussion join reading_group g on g.id = d.reading_group
                        left join post reply on reply.discussion = u.discussion and reply.sequence = u.reply
                        order by place, group_name, number
                        """)
                .param("me", member.id().value())
                .param("since", clock.instant().minus(DECISIONS_STAY).atOffset(ZoneOffset.UTC))
                .query(ROW)
                .list();
    }

    /** What the news is about. */
    public enum Kind {
        /** People ask a host to be let in. */
        WAITING,
        ADMITTED,
        DECLINED,
        UNREAD
    }
}
