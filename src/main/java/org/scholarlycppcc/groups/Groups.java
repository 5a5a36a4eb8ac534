package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading groups as the one who looks may see them; a private group exists for its members only. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Groups {
    static final RowMapper<GroupRow> ROW = new SimplePropertyRowMapper<>(GroupRow.class);
    private static final RowMapper<MyGroup> MINE = new SimplePropertyRowMapper<>(MyGroup.class);
    private static final RowMapper<Belonging> BELONGING = new SimplePropertyRowMapper<>(Belonging.class);
    static final String SELECT = """
            select g.id, g.slug, g.name, g.theme, g.season, g.introduction, g.etiquette, g.book, g.second_book, g.third_book,
                g.access, g.places,
                plan.begins, plan.ends, coalesce(plan.weeks, 0) as weeks, mine.role, e.ended,
                (select count(*) from membership m where m.reading_group = g.id and m.lasting = true) as members,
                (select m.member from membership m
                 where m.reading_group = g.id and m.lasting = true and m.role = 'HOST') as host,
                exists (select 1 from join_request r
                        where r.reading_group = g.id and r.member = :me and r.waiting = true) as waiting,
                (select case when r.admitted = false then r.reason end from join_request r
                 where r.reading_group = g.id and r.member = :me order by r.asked desc fetch first 1 row only) as declined,
                (select count(*) from join_request r
                 where r.reading_group = g.id and r.waiting = true and mine.leads = true) as asking,
                (select count(*) from proposal p
                 where p.reading_group = g.id and p.decided is null and mine.leads = true) as proposals,
                (select count(*) from proposal p where p.reading_group = g.id and p.proposed_by = :me) as proposed,
                (select count(*) from unread_post u where u.member = :me and u.reading_group = g.id) as unread,
                exists (select 1 from digest s where s.reading_group = g.id and s.number = 0) as reported,
                (select x.title from group_list l join group_edition x on x.reading_group = l.reading_group
                    and x.edition = l.edition where l.reading_group = g.id) as list_title,
                (select count(*) from group_list l join group_edition_entry x on x.reading_group = l.reading_group
                    and x.edition = l.edition where l.reading_group = g.id) as listed,
            """ + Standing.STATE + "as state from reading_group g " + Standing.JOINED + """
            left join membership mine
                on mine.reading_group = g.id and mine.member = :me and mine.lasting = true
            where (g.access <> 'PRIVATE' or mine.id is not null)
            """;

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    Groups(JdbcClient sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /** All groups that the one who looks may know of, by their first day, the latest first. */
    public List<GroupRow> all() {
        return asked(SELECT + "order by plan.begins desc nulls last, g.name, g.id")
                .query(ROW)
                .list();
    }

    public Optional<GroupRow> find(String slug) {
        return asked(SELECT + "and g.slug = :slug")
                .param("slug", Text.soughtFor(slug))
                .query(ROW)
                .optional();
    }

    public Optional<GroupRow> row(GroupId group) {
        return asked(SELECT + "and g.id = :id")
                .param("id", group.value())
                .query(ROW)
                .optional();
    }

    /** The groups of mine that have a week today. */
    public List<GroupRow> running() {
        return asked(
                        SELECT
                                + "and mine.id is not null and plan.begins <= :today and plan.ends >= :today and e.ended is null order by g.name, g.id")
                .query(ROW)
                .list();
    }

    /** The groups, other than private and archived ones, that any of these people host, the latest first. */
    public List<GroupRow> hostedBy(Collection<MemberId> people) {
        if (people.isEmpty()) return List.of();
        return asked(SELECT + """
                and g.access <> 'PRIVATE' and e.archived is null and exists (select 1 from membership h
                    where h.reading_group = g.id and h.role = 'HOST' and h.lasting = true and h.member in (:people))
                order by plan.begins desc nulls last, g.name, g.id
                """)
                .param("people", people.stream().map(MemberId::value).toList())
                .query(ROW)
                .list();
    }

    /** The groups I am in, by name. */
    public List<MyGroup> mine() {
        return asked("""
                select g.id, g.slug, g.name, m.role from membership m join reading_group g on g.id = m.reading_group
                where m.member = :me and m.lasting = true order by g.name, g.id
                """).query(MINE).list();
    }

    /** How many posts I have not seen in each of my groups; those in which I have seen all are left out. */
    public Map<GroupId, Integer> unreadByGroup() {
        return asked(
                        "select reading_group, count(*) as unread from unread_post where member = :me group by reading_group")
                .query((row, number) ->
                        Map.entry(new GroupId(row.getObject("reading_group", UUID.class)), row.getInt("unread")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many posts of my groups I have not seen. */
    public int unread() {
        return asked("select count(*) from unread_post where member = :me")
                .query(Integer.class)
                .single();
    }

    /** Whether a person is in a group now; about a private group only those inside get a yes. */
    public boolean admits(GroupId group, MemberId person) {
        return asked("""
                select count(*) from membership m join reading_group g on g.id = m.reading_group
                where m.reading_group = :group and m.member = :person and m.lasting = true
                  and (g.access <> 'PRIVATE' or exists (select 1 from membership mine
                       where mine.reading_group = g.id and mine.member = :me and mine.lasting = true))
                """)
                        .param("group", group.value())
                        .param("person", person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who belongs to a group now: host, deputies, guides, members, each in the order of joining. */
    public List<Belonging> members(GroupId group) {
        return asked("""
                select m.member, m.role, m.since from membership m join reading_group g on g.id = m.reading_group
                where m.reading_group = :group and m.lasting = true
                  and (g.access <> 'PRIVATE' or exists (select 1 from membership mine
                       where mine.reading_group = g.id and mine.member = :me and mine.lasting = true))
                order by case m.role when 'HOST' then 0 when 'DEPUTY' then 1 when 'GUIDE' then 2 else 3 end, m.since, m.id
                """).param("group", group.value()).query(BELONGING).list();
    }

    private StatementSpec asked(String statement) {
        return sql.sql(statement).param("me", member.id().value()).param("today", LocalDate.now(clock));
    }

    /** That somebody belongs to a group, since a day. */
    public record Belonging(MemberId member, Role role, LocalDate since) {}
}
