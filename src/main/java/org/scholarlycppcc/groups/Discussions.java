package org.scholarlycppcc.groups;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The discussions of groups, as they are written down; asks nobody's permission. */
@Component
class Discussions {
    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;

    Discussions(JdbcClient sql, NamedParameterJdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Opens a discussion with the next number of its group, unless that was ended. */
    DiscussionId open(GroupId group, @Nullable UUID week, String title, MemberId by, Instant now) {
        var id = DiscussionId.random();
        open(group, List.of(new NewDiscussion(id, week, title)), by, now);
        return id;
    }

    /** Opens discussions in their order, with the next numbers of their group, unless that was ended. */
    void open(GroupId group, List<NewDiscussion> opened, MemberId by, Instant now) {
        // The counter's row is locked until the end, so two who open at once get two numbers.
        var open = sql.sql("update reading_group g set discussions = discussions + :more where g.id = :group and "
                        + Standing.LASTS)
                .param("more", opened.size())
                .param("group", group.value())
                .update();
        if (open == 0) throw new Refusal("groups.ended");
        var rows = IntStream.range(0, opened.size())
                .mapToObj(it -> row(group, opened.get(it), opened.size() - it - 1, by, now))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into discussion (id, reading_group, number, week, title, opened_by, opened)
                select cast(:id as uuid), g.id, g.discussions - cast(:later as int), cast(:week as uuid),
                    cast(:title as varchar), cast(:by as uuid), cast(:now as timestamp(6) with time zone)
                from reading_group g where g.id = :group
                """, rows);
    }

    private static SqlParameterSource row(GroupId group, NewDiscussion opened, int later, MemberId by, Instant now) {
        return new MapSqlParameterSource("id", opened.id().value())
                .addValue("group", group.value())
                .addValue("later", later)
                .addValue("week", opened.week())
                .addValue("title", opened.title())
                .addValue("by", by.value())
                .addValue("now", now.atOffset(ZoneOffset.UTC));
    }

    /** Renames the discussion of a week, unless somebody has answered it under its old name. */
    void retitle(UUID week, String title) {
        sql.sql("update discussion set title = :title where week = :week and posts = 0")
                .param("title", title)
                .param("week", week)
                .update();
    }

    int number(DiscussionId discussion) {
        return asked("select number from discussion where id = :discussion", discussion)
                .query(Integer.class)
                .single();
    }

    boolean closed(DiscussionId discussion) {
        return asked("select count(*) from closure where discussion = :discussion", discussion)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Waits until nobody else changes the discussion, and keeps others waiting until the transaction ends. */
    void lock(DiscussionId discussion) {
        asked("select number from discussion where id = :discussion for update", discussion)
                .query(Integer.class)
                .optional();
    }

    /** Whether the group of a discussion was ended. */
    boolean ended(DiscussionId discussion) {
        return asked(
                                "select count(*) from ending e join discussion d on d.reading_group = e.reading_group where d.id = :discussion",
                                discussion)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Like {@link #lock}, for all discussions of a group. */
    List<DiscussionId> lockAll(GroupId group) {
        return sql.sql("select id from discussion where reading_group = :group order by id for update")
                .param("group", group.value())
                .query((row, number) -> new DiscussionId(row.getObject("id", UUID.class)))
                .list();
    }

    /** When a member may post again where one waits between two posts; empty where one does not, or has not posted. */
    Optional<Instant> next(DiscussionId discussion, MemberId member) {
        return asked("""
                        select max(p.written) + d.slow_minutes * interval '1' minute from discussion d
                        join post p on p.discussion = d.id and p.author = :member
                        join membership m on m.reading_group = d.reading_group and m.member = :member and m.lasting = true
                        where d.id = :discussion and d.slow_minutes is not null and m.leads = false
                        group by d.slow_minutes
                        """, discussion)
                .param("member", member.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void slow(DiscussionId discussion, @Nullable Integer minutes) {
        asked("update discussion set slow_minutes = :minutes where id = :discussion", discussion)
                .param("minutes", minutes)
                .update();
    }

    /** Whoever has seen all posts of a discussion that they followed NORMAL tracks it from now on. */
    void readToTheEnd(DiscussionId discussion, int seen, Collection<MemberId> readers, Instant now) {
        asked("""
                        merge into involvement i using (
                            select v.member, v.discussion from involved v
                            where v.discussion = :discussion and v.member in (:readers) and v.level = 'NORMAL'
                              and exists (select 1 from post p where p.discussion = :discussion and p.sequence is not null)
                              and not exists (select 1 from post p where p.discussion = :discussion and p.sequence > :seen)) v
                        on (i.member = v.member and i.discussion = v.discussion)
                        when matched then update set level = 'TRACK', since = cast(:now as timestamp(6) with time zone)
                        when not matched then insert (member, discussion, level, since)
                            values (v.member, v.discussion, 'TRACK', cast(:now as timestamp(6) with time zone))
                        """, discussion)
                .param("readers", readers.stream().map(MemberId::value).toList())
                .param("seen", seen)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void close(DiscussionId discussion, MemberId by, Instant now) {
        asked("""
                        insert into closure (discussion, closed_by, closed)
                        select d.id, cast(:by as uuid), cast(:now as timestamp(6) with time zone) from discussion d
                        where d.id = :discussion and not exists (select 1 from closure where discussion = :discussion)
                        """, discussion)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void reopen(DiscussionId discussion) {
        asked("delete from closure where discussion = :discussion", discussion).update();
    }

    void pin(DiscussionId discussion, MemberId by, Instant now) {
        asked("""
                        insert into pin (discussion, pinned_by, pinned)
                        select d.id, cast(:by as uuid), cast(:now as timestamp(6) with time zone) from discussion d
                        where d.id = :discussion and not exists (select 1 from pin where discussion = :discussion)
                        """, discussion)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void unpin(DiscussionId discussion) {
        asked("delete from pin where discussion = :discussion", discussion).update();
    }

    /** How many discussions are pinned in the group of this one, itself left out. */
    int otherPins(DiscussionId discussion) {
        return asked("""
                        select count(*) from pin join discussion other on other.id = pin.discussion
                        join discussion d on d.reading_group = other.reading_group
                        where d.id = :discussion and other.id <> d.id
                        """, discussion).query(Integer.class).single();
    }

    /** The group in which a discussion is held. */
    GroupId group(DiscussionId discussion) {
        return asked("select reading_group as \"value\" from discussion where id = :discussion", discussion)
                .query(new SimplePropertyRowMapper<>(GroupId.class))
                .single();
    }

    private StatementSpec asked(String statement, DiscussionId discussion) {
        return sql.sql(statement).param("discussion", discussion.value());
    }
}
