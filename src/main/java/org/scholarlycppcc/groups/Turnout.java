package org.scholarlycppcc.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who took part in groups, as facts for the register: people, groups and days, never a text. Days are of the committee's
 * calendar, both ends of a range belong to it, and posts that are deleted or held do not count.
 */
@Service
@PreAuthorize("hasRole('" + Roles.STAFF + "')")
@Transactional(readOnly = true)
public class Turnout {
    private final JdbcClient sql;

    Turnout(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many posts each person wrote in each group on each day. */
    public List<PostsOnDay> posts(LocalDate from, LocalDate to) {
        return in(from, to, """
                select p.author as member, d.reading_group as "group", p.written_on as date, count(*) as posts
                from post p join discussion d on d.id = p.discussion
                where p.sequence is not null and p.deleted is null and p.written_on between :from and :to
                group by p.author, d.reading_group, p.written_on
                """)
                .query(new SimplePropertyRowMapper<>(PostsOnDay.class))
                .list();
    }

    /** The weeks of all plans that have a day in the range, with who guided and who hosted, deputies left out; those that came to pass. */
    public List<PlannedWeek> weeks(LocalDate from, LocalDate to) {
        return in(from, to, """
                select w.reading_group as "group", w.number, w.begins, w.ends, w.guide, h.member as host
                from plan_week w join reading_group g on g.id = w.reading_group and g.preparing = false
                left join ending e on e.reading_group = w.reading_group
                left join membership h on h.reading_group = w.reading_group and h.role = 'HOST' and h.lasting = true
                where (e.ended_on is null or w.begins <= e.ended_on) and w.begins <= :to and w.ends >= :from order by w.begins, w.reading_group, w.number
                """)
                .query(new SimplePropertyRowMapper<>(PlannedWeek.class))
                .list();
    }

    /** The stays in groups that have a day in the range. */
    public List<Stay> memberships(LocalDate from, LocalDate to) {
        return in(from, to, """
                select m.member, m.reading_group as "group", m.role, m.since, m.until from membership m
                where m.since <= :to and (m.until is null or m.until >= :from)
                """)
                .query(new SimplePropertyRowMapper<>(Stay.class))
                .list();
    }

    /** Who has answered the question of a week that has a day in the range, whenever the answer was written. */
    public List<AnsweredWeek> answered(LocalDate from, LocalDate to) {
        return in(from, to, """
                select distinct p.author as member, w.reading_group as "group", w.number as week
                from plan_week w join discussion d on d.week = w.id join post p on p.discussion = d.id
                where p.sequence is not null and p.deleted is null and w.begins <= :to and w.ends >= :from
                """)
                .query(new SimplePropertyRowMapper<>(AnsweredWeek.class))
                .list();
    }

    /** The posts behind a person's number; of those in private groups only how many they are. */
    public PostsBehind behind(MemberId member, LocalDate from, LocalDate to) {
        var open = in(from, to, """
                select d.reading_group as "group", p.written_on as date, d.title, g.slug, d.number, p.sequence
                """ + OF_ONE + "and g.access <> 'PRIVATE' order by p.written, p.id")
                .param("member", member.value())
                .query((row, number) -> open(row))
                .list();
        var hidden = in(from, to, "select count(*) " + OF_ONE + "and g.access = 'PRIVATE'")
                .param("member", member.value())
                .query(Integer.class)
                .single();
        return new PostsBehind(open, hidden);
    }

    /** The posts of several people in groups that everyone may read, by one statement. */
    public List<PostBy> openPosts(Collection<MemberId> members, LocalDate from, LocalDate to) {
        if (members.isEmpty()) return List.of();
        return in(from, to, """
                select p.author, d.reading_group as "group", p.written_on as date, d.title, g.slug, d.number, p.sequence
                from post p join discussion d on d.id = p.discussion join reading_group g on g.id = d.reading_group
                where p.sequence is not null and p.deleted is null and g.access <> 'PRIVATE'
                    and p.author in (:members) and p.written_on between :from and :to
                order by p.written, p.id
                """)
                .param("members", members.stream().map(MemberId::value).toList())
                .query((row, number) -> new PostBy(new MemberId(row.getObject("author", UUID.class)), open(row)))
                .list();
    }

    private static OpenPost open(ResultSet row) throws SQLException {
        return new OpenPost(
                new GroupId(row.getObject("group", UUID.class)),
                row.getObject("date", LocalDate.class),
                row.getString("title"),
                "groups/" + row.getString("slug") + "/discussions/" + row.getInt("number") + "?post="
                        + row.getInt("sequence"));
    }

    private static final String OF_ONE = """
            from post p join discussion d on d.id = p.discussion join reading_group g on g.id = d.reading_group
            where p.sequence is not null and p.deleted is null and p.author = :member and p.written_on between :from and :to
            """;

    private StatementSpec in(LocalDate from, LocalDate to, String statement) {
        return sql.sql(statement).param("from", from).param("to", to);
    }

    public record PostsOnDay(MemberId member, GroupId group, LocalDate date, int posts) {}

    /**
     * A step of a group's plan.
     *
     * @param host who hosts the group now
     */
    public record PlannedWeek(
            GroupId group,
            int number,
            LocalDate begins,
            LocalDate ends,
            @Nullable MemberId guide,
            @Nullable MemberId host) {}

    /**
     * That somebody belongs to a group.
     *
     * @param until the last day; none while it lasts
     */
    public record Stay(
            MemberId member,
            GroupId group,
            Role role,
            LocalDate since,
            @Nullable LocalDate until) {}

    public record AnsweredWeek(MemberId member, GroupId group, int week) {}

    /**
     * The posts behind a number.
     *
     * @param hidden how many more were written in private groups
     */
    public record PostsBehind(List<OpenPost> open, int hidden) {}

    /** A post in a group that everyone may read; {@code path} opens it, {@code title} is its discussion's. */
    public record OpenPost(GroupId group, LocalDate date, String title, String path) {}

    /** A post in such a group, and who wrote it. */
    public record PostBy(MemberId member, OpenPost post) {}
}
