package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How closely one follows the discussions of the groups one is in. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Watching {
    private final JdbcClient sql;
    private final CurrentMember member;
    private final Live live;
    private final Clock clock;

    Watching(JdbcClient sql, CurrentMember member, Live live, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.live = live;
        this.clock = clock;
    }

    /** The level of a discussion for the one who asks; empty outside its group. */
    @Transactional(readOnly = true)
    public Optional<Level> level(DiscussionId discussion) {
        return mine(discussion, "select level from involved where member = :me and discussion = :discussion")
                .query(Level.class)
                .optional();
    }

    /** Follows a discussion as closely as one says from now on; for members of its group. */
    public void choose(DiscussionId discussion, Level level) {
        var chosen = mine(discussion, """
                        merge into involvement i using (
                            select member, discussion from involved where member = :me and discussion = :discussion) v
                        on (i.member = v.member and i.discussion = v.discussion)
                        when matched then update set level = cast(:level as varchar),
                            since = cast(:now as timestamp(6) with time zone)
                        when not matched then insert (member, discussion, level, since) values (v.member, v.discussion,
                            cast(:level as varchar), cast(:now as timestamp(6) with time zone))
                        """)
                .param("level", level.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (chosen == 0) throw new Refusal("groups.membersOnly");
        live.counted(member.id());
    }

    private StatementSpec mine(DiscussionId discussion, String statement) {
        return sql.sql(statement).param("me", member.id().value()).param("discussion", discussion.value());
    }
}
