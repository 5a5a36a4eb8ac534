package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How members of the committee come into a group and leave it; a private group is joined by its host's hand only. */
@Service
@PreAuthorize("hasRole('" + Roles.MEMBER + "')")
@Transactional
public class Joining {
    /** The most characters of the sentence with which one asks. */
    public static final int SENTENCE = 300;

    private static final RowMapper<MyRequest> REQUEST = new SimplePropertyRowMapper<>(MyRequest.class);

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Memberships memberships;
    private final RequestNotices told;
    private final Clock clock;

    Joining(JdbcClient sql, CurrentMember member, Memberships memberships, RequestNotices told, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.memberships = memberships;
        this.told = told;
        this.clock = clock;
    }

    /** Joins an open group. */
    public void join(GroupId group) {
        memberships.lock(group);
        demand(group, Access.OPEN);
        if (memberships.full(group)) throw new Refusal("groups.full");
        memberships.enter(group, member.id(), Role.MEMBER, LocalDate.now(clock));
    }

    /** Asks the host of a group to be let in; asking again while waiting changes nothing. */
    public void ask(GroupId group, String sentence) {
        var line = Text.required(sentence, SENTENCE, "groups.noSentence");
        memberships.lock(group);
        demand(group, Access.REQUEST);
        if (memberships.has(group, member.id())) return;
        var id = UUID.randomUUID();
        var asked = my("""
                        insert into join_request (id, reading_group, member, sentence, asked, waiting)
                        select cast(:id as uuid), g.id, cast(:me as uuid), cast(:sentence as varchar),
                            cast(:now as timestamp(6) with time zone), true
                        from reading_group g where g.id = :group and not exists (select 1 from join_request r
                            where r.reading_group = :group and r.member = :me and r.waiting = true)
                        """, group)
                .param("id", id)
                .param("sentence", line)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (asked == 1) told.asked(id, member.id());
    }

    /** Takes one's request back. */
    public void withdraw(GroupId group) {
        my("select id from join_request where reading_group = :group and member = :me and waiting = true", group)
                .query(UUID.class)
                .optional()
                .ifPresent(told::withdrawn);
        my("delete from join_request where reading_group = :group and member = :me and waiting = true", group)
                .update();
    }

    /** What I asked last and what became of it. */
    @Transactional(readOnly = true)
    public Optional<MyRequest> mine(GroupId group) {
        return my("""
                        select r.sentence, r.asked, r.admitted, r.reason, r.decided
                        from join_request r join reading_group g on g.id = r.reading_group
                        where r.reading_group = :group and r.member = :me and
                        """ + Visible.TO_ME + " order by r.asked desc fetch first 1 row only", group)
                .query(REQUEST)
                .optional();
    }

    /** Leaves a group; what one wrote stays. A host hands the group over first. */
    public void leave(GroupId group) {
        if (memberships.end(group, member.id(), LocalDate.now(clock))) return;
        throw new Refusal(memberships.has(group, member.id()) ? "groups.hostStays" : "groups.membersOnly");
    }

    // A group that is not there, a private one and one of another kind refuse alike; only what all may see says when.
    private void demand(GroupId group, Access access) {
        var found = my("select count(*) from reading_group where id = :group and access = :access", group)
                .param("access", access.name())
                .query(Integer.class)
                .single();
        if (found == 0) throw new Refusal("groups.notSoJoined");
        var state = memberships.state(group, LocalDate.now(clock));
        if (state == State.PROPOSED) throw new Refusal("groups.notOpenYet");
        if (!state.joinable()) throw new Refusal("groups.overAlready");
    }

    private StatementSpec my(String statement, GroupId group) {
        return sql.sql(statement).param("me", member.id().value()).param("group", group.value());
    }

    /**
     * A request of one's own.
     *
     * @param admitted none while it waits
     */
    public record MyRequest(
            String sentence,
            Instant asked,
            @Nullable Boolean admitted,
            @Nullable String reason,
            @Nullable Instant decided) {}
}
