package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What host and deputies decide about who belongs to the group; another's group and one that is not there are refused alike. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Hosting {
    private static final int REASON = 300;
    private static final RowMapper<Asking> ASKING = new SimplePropertyRowMapper<>(Asking.class);

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Memberships memberships;
    private final RequestNotices told;
    private final Clock clock;

    Hosting(JdbcClient sql, CurrentMember member, Memberships memberships, RequestNotices told, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.memberships = memberships;
        this.told = told;
        this.clock = clock;
    }

    /** Who waits to be let into a group of mine, the longest waiting first; nobody when it is not mine. */
    @Transactional(readOnly = true)
    public List<Asking> asking(GroupId group) {
        return sql.sql("""
                        select r.id, r.member, r.sentence, r.asked from join_request r
                        join membership h on h.reading_group = r.reading_group and h.member = :me
                            and h.leads = true and h.lasting = true
                        where r.reading_group = :group and r.waiting = true order by r.asked, r.id
                        """)
                .param("me", member.id().value())
                .param("group", group.value())
                .query(ASKING)
                .list();
    }

    public void admit(UUID request) {
        var it = turn(request);
        demandLasting(it.group);
        if (memberships.full(it.group)) throw new Refusal("groups.full");
        decide(request, true, null);
        memberships.enter(it.group, it.member, Role.MEMBER, LocalDate.now(clock));
    }

    /** Declines with a reason that the one who asked will read. */
    public void decline(UUID request, String reason) {
        var line = Text.required(reason, REASON, "groups.noReason");
        turn(request);
        decide(request, false, line);
    }

    /** Takes somebody into the group who did not ask, as one comes into a private group. */
    public void add(GroupId group, MemberId person) {
        memberships.demandLeading(group, member.id());
        memberships.lock(group);
        demandLasting(group);
        if (memberships.full(group)) throw new Refusal("groups.full");
        memberships.enter(group, person, Role.MEMBER, LocalDate.now(clock));
    }

    /** Ends somebody's membership; what was written stays. A deputy's is ended by the host only. */
    public void remove(GroupId group, MemberId person) {
        var me = memberships.role(group, member.id()).filter(Role::leads);
        if (me.isEmpty()) throw new Refusal("groups.hostOnly");
        var today = LocalDate.now(clock);
        if (me.get() == Role.HOST) memberships.end(group, person, today);
        else if (!memberships.endFollowing(group, person, today) && memberships.leads(group, person))
            throw new Refusal("groups.hostOnly");
    }

    private void demandLasting(GroupId group) {
        var lasting = sql.sql("select count(*) from reading_group g where g.id = :group and " + Standing.LASTS)
                .param("group", group.value())
                .query(Integer.class)
                .single();
        if (lasting == 0) throw new Refusal("groups.ended");
    }

    /** A waiting request to a group of mine, with the group kept for this decision. */
    private Turn turn(UUID request) {
        var it = sql.sql(
                        "select reading_group as \"group\", member from join_request where id = :id and waiting = true")
                .param("id", request)
                .query(new SimplePropertyRowMapper<>(Turn.class))
                .optional()
                .orElseThrow(() -> new Refusal("groups.hostOnly"));
        memberships.demandLeading(it.group, member.id());
        memberships.lock(it.group);
        return it;
    }

    private void decide(UUID request, boolean admitted, @Nullable String reason) {
        sql.sql("""
                        update join_request set admitted = :admitted, reason = :reason, decided_by = :me, decided = :now,
                            waiting = null
                        where id = :id and waiting = true
                        """)
                .param("id", request)
                .param("admitted", admitted)
                .param("reason", reason)
                .param("me", member.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        told.decided(request);
    }

    /** Somebody who asks to be let in. */
    public record Asking(UUID id, MemberId member, String sentence, Instant asked) {}

    private record Turn(GroupId group, MemberId member) {}
}
