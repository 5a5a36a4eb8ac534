package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a group is opened for joining, by its host or a deputy, and how its host ends it and lays it into the archive;
 * another's group and none are refused alike.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Presiding {
    private final JdbcClient sql;
    private final CurrentMember member;
    private final Memberships memberships;
    private final Discussions discussions;
    private final Live live;
    private final Clock clock;

    Presiding(
            JdbcClient sql,
            CurrentMember member,
            Memberships memberships,
            Discussions discussions,
            Live live,
            Clock clock) {
        this.sql = sql;
        this.member = member;
        this.memberships = memberships;
        this.discussions = discussions;
        this.live = live;
        this.clock = clock;
    }

    /** From now on one may join; a group without a plan has nothing to join for. */
    public void open(GroupId group) {
        memberships.demandLeading(group, member.id());
        var planned = on(group, "select count(*) from plan_week where reading_group = :group")
                .query(Integer.class)
                .single();
        if (planned == 0) throw new Refusal("groups.planFirst");
        on(group, "update reading_group set preparing = false where id = :group")
                .update();
    }

    /** From now on nobody joins or posts; who ended it and when stays known. */
    public void end(GroupId group) {
        memberships.demandHosting(group, member.id());
        memberships.lock(group);
        var all = discussions.lockAll(group);
        on(group, """
                        insert into ending (reading_group, ended_by, ended, ended_on)
                        select g.id, cast(:me as uuid), cast(:now as timestamp(6) with time zone), cast(:today as date)
                        from reading_group g where g.id = :group and
                        """ + Standing.LASTS).param("today", LocalDate.now(clock)).update();
        all.forEach(it -> live.changed(it, null));
    }

    /** Takes an ended group up again, out of the archive too. */
    public void resume(GroupId group) {
        memberships.demandHosting(group, member.id());
        var all = discussions.lockAll(group);
        on(group, "delete from ending where reading_group = :group").update();
        all.forEach(it -> live.changed(it, null));
    }

    /** Lays an ended group into the archive; whatever was said can still be read and found. */
    public void archive(GroupId group) {
        memberships.demandHosting(group, member.id());
        var ended = on(group, """
                        update ending set archived = coalesce(archived, :now), archived_by = coalesce(archived_by, :me)
                        where reading_group = :group
                        """).update();
        if (ended == 0) throw new Refusal("groups.endFirst");
    }

    private StatementSpec on(GroupId group, String statement) {
        return sql.sql(statement)
                .param("group", group.value())
                .param("me", member.id().value())
                .param("now", now());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
