package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of groups, week by week, for those who may know of the group. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Plans {
    private static final RowMapper<WeekRow> ROW = new SimplePropertyRowMapper<>(WeekRow.class);
    private static final RowMapper<WeekPage> PAGE = new SimplePropertyRowMapper<>(WeekPage.class);
    private static final String DIGEST =
            "exists (select 1 from digest s where s.reading_group = g.id and s.number = w.number) ";
    private static final String SELECT = """
            select g.id as "group", g.slug, g.name as group_name, g.book, mine.role,
                (select count(*) from plan_week every where every.reading_group = g.id) as weeks,
                w.number, w.title, w.reading, w.first_page, w.last_page, w.editions, w.guide, w.guide_text, w.question,
                w.begins, w.ends, d.number as discussion, coalesce(d.standing, 0) as posts,
                """ + DIGEST + """
                as digest, w.version
            from plan_week w
            join reading_group g on g.id = w.reading_group
            left join discussion d on d.week = w.id
            left join membership mine on mine.reading_group = g.id and mine.member = :me and mine.lasting = true
            where (g.access <> 'PRIVATE' or mine.id is not null)
            """;

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    Plans(JdbcClient sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /** The weeks of a group in their order. */
    public List<WeekRow> of(GroupId group) {
        return asked("""
                select w.number, w.title, w.reading, w.first_page, w.last_page, w.guide, w.question, w.begins, w.ends,
                    d.number as discussion, coalesce(d.standing, 0) as posts,
                    coalesce(mine.leads = false and w.ends < :today and e.ended is null
                        and (mine.caught_up is null or w.ends >= mine.caught_up)
                        and (w.ends < mine.since or (
                            not exists (select 1 from reading_mark k where k.member = :me and k.discussion = d.id)
                            and exists (select 1 from post p where p.discussion = d.id and p.sequence is not null
                                        and p.author <> :me and p.deleted is null))), false) as missed,
                """ + DIGEST + """
                as digest
                from plan_week w join reading_group g on g.id = w.reading_group left join discussion d on d.week = w.id
                left join membership mine on mine.reading_group = g.id and mine.member = :me and mine.lasting = true
                left join ending e on e.reading_group = g.id
                where g.id = :group and
                """ + Visible.TO_ME + " order by w.number")
                .param("group", group.value())
                .param("today", LocalDate.now(clock))
                .query(ROW)
                .list();
    }

    public Optional<WeekPage> week(String slug, int number) {
        return asked(SELECT + "and g.slug = :slug and w.number = :number")
                .param("slug", Text.soughtFor(slug))
                .param("number", number)
                .query(PAGE)
                .optional();
    }

    /** The step in which each of my running groups is today. */
    public List<WeekPage> today() {
        return asked(SELECT + "and mine.id is not null and w.begins <= :today and w.ends >= :today and "
                        + Standing.LASTS + " order by g.name, g.id")
                .param("today", LocalDate.now(clock))
                .query(PAGE)
                .list();
    }

    private StatementSpec asked(String statement) {
        return sql.sql(statement).param("me", member.id().value());
    }
}
