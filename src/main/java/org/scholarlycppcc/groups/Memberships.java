package org.scholarlycppcc.groups;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.notices.Notices;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Who is in which group, as it is written down; asks nobody's permission. */
@Component
class Memberships {
    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;
    private final Notices notices;
    private final Live live;

    Memberships(JdbcClient sql, NamedParameterJdbcTemplate batches, Notices notices, Live live) {
        this.sql = sql;
        this.batches = batches;
        this.notices = notices;
        this.live = live;
    }

    /** Begins a stay; nothing happens when one lasts already. */
    void enter(GroupId group, MemberId member, Role role, LocalDate since) {
        enter(group, Map.of(member, role), since);
    }

    /** Like {@link #enter(GroupId, MemberId, Role, LocalDate)}, for several members. */
    void enter(GroupId group, Map<MemberId, Role> roles, LocalDate since) {
        var rows = roles.entrySet().stream()
                .map(it -> new MapSqlParameterSource("id", UUID.randomUUID())
                        .addValue("group", group.value())
                        .addValue("member", it.getKey().value())
                        .addValue("role", it.getValue().name())
                        .addValue("leads", it.getValue().leads())
                        .addValue("since", since))
                .toArray(SqlParameterSource[]::new);
        // With g.id and not its value: H2 keeps the answer of a subquery that stands alone until the transaction ends.
        batches.batchUpdate("""
                insert into membership (id, reading_group, member, role, leads, since, lasting)
                select cast(:id as uuid), g.id, cast(:member as uuid), cast(:role as varchar),
                    cast(:leads as boolean), cast(:since as date), true
                from reading_group g where g.id = :group and not exists (
                    select 1 from membership m where m.reading_group = g.id and m.member = :member and m.lasting = true)
                """, rows);
        roles.keySet().forEach(live::counted);
    }

    /** Ends a stay, except a host's; its posts stay, what the member was told of the group does not. */
    boolean end(GroupId group, MemberId member, LocalDate until) {
        return end(group, member, until, "role <> 'HOST'");
    }

    /** Like {@link #end}, except the stay of a deputy too. */
    boolean endFollowing(GroupId group, MemberId member, LocalDate until) {
        return end(group, member, until, "leads = false");
    }

    private boolean end(GroupId group, MemberId member, LocalDate until, String which) {
        var ended = of(group, member, "update membership set until = :until, lasting = null where " + which + " and ")
                        .param("until", until)
                        .update()
                > 0;
        if (!ended) return false;
        notices.forget(member, group.value());
        live.counted(member);
        return true;
    }

    /** As what a person belongs to the group; empty outside. */
    Optional<Role> role(GroupId group, MemberId member) {
        return of(group, member, "select role from membership where ")
                .query(Role.class)
                .optional();
    }

    boolean has(GroupId group, MemberId member) {
        return of(group, member, "select count(*) from membership where ")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether a person is the host, of whom a group has one. */
    boolean hosts(GroupId group, MemberId member) {
        return of(group, member, "select count(*) from membership where role = 'HOST' and ")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether a person is the host or a deputy. */
    boolean leads(GroupId group, MemberId member) {
        return of(group, member, "select count(*) from membership where leads = true and ")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether a person is in the group of a discussion, hosts included. */
    boolean posts(DiscussionId discussion, MemberId member) {
        return inGroupOf(discussion, member, "") > 0;
    }

    boolean leads(DiscussionId discussion, MemberId member) {
        return inGroupOf(discussion, member, " and m.leads = true") > 0;
    }

    /** Another's group and one that is not there are refused alike. */
    void demandLeading(GroupId group, MemberId member) {
        if (!leads(group, member)) throw new Refusal("groups.hostOnly");
    }

    /** Like {@link #demandLeading(GroupId, MemberId)}, for the group of a discussion. */
    void demandLeading(DiscussionId discussion, MemberId member) {
        if (!leads(discussion, member)) throw new Refusal("groups.hostOnly");
    }

    /** What deputies may not do either. */
    void demandHosting(GroupId group, MemberId member) {
        if (!hosts(group, member)) throw new Refusal("groups.hostOnly");
    }

    /** Keeps others from changing the group until the transaction ends, so that the last place is given once. */
    void lock(GroupId group) {
        sql.sql("select discussions from reading_group where id = :group for update")
                .param("group", group.value())
                .query(Integer.class)
                .optional();
    }

    /** Where a group stands on a day. */
    State state(GroupId group, LocalDate today) {
        return sql.sql("select " + Standing.STATE + " from reading_group g " + Standing.JOINED + " where g.id = :group")
                .param("today", today)
                .param("group", group.value())
                .query(State.class)
                .single();
    }

    boolean full(GroupId group) {
        return sql.sql("""
                        select count(*) from reading_group g where g.id = :group and g.places <= (
                            select count(*) from membership m where m.reading_group = g.id and m.lasting = true)
                        """).param("group", group.value()).query(Integer.class).single() > 0;
    }

    private int inGroupOf(DiscussionId discussion, MemberId member, String condition) {
        return sql.sql("""
                        select count(*) from membership m join discussion d on d.reading_group = m.reading_group
                        where d.id = :discussion and m.member = :member and m.lasting = true
                        """ + condition)
                .param("discussion", discussion.value())
                .param("member", member.value())
                .query(Integer.class)
                .single();
    }

    private StatementSpec of(GroupId group, MemberId member, String statement) {
        return sql.sql(statement + "reading_group = :group and member = :member and lasting = true")
                .param("group", group.value())
                .param("member", member.value());
    }
}
