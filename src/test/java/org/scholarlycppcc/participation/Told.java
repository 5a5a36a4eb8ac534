package org.scholarlycppcc.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.scholarlycppcc.members.SectorId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables say about participation, asked one question at a time: the second way to every figure. */
@TestComponent
class Told {
    private static final String TOOK_PART = """
             and (exists (select 1 from post p join discussion d on d.id = p.discussion
                      join membership m on m.reading_group = d.reading_group and m.member = p.author
                      where p.author = s.member and p.deleted is null and p.written_on between :from and :to
                        and m.since <= p.written_on and (m.until is null or m.until >= p.written_on))
               or exists (select 1 from plan_week w where w.guide = s.member and w.begins between :from and :to)
               or exists (select 1 from plan_week w join membership m on m.reading_group = w.reading_group
                      where m.member = s.member and m.role = 'HOST' and m.lasting = true
                        and w.begins between :from and :to))
            """;
    private static final String OFFLINE = """
             and exists (select 1 from offline_presence o join offline_entry e on e.id = o.entry
                 where o.member = s.member and e.held_on between :from and :to
                   and e.id not in (select cancels from offline_entry where cancels is not null))
            """;
    private static final String JOINED = """
             and exists (select 1 from membership m where m.member = s.member
                 and m.since <= :to and coalesce(m.until, :to) >= :from)
            """;
    private static final String ANSWERED = """
             and exists (select 1 from plan_week w join discussion d on d.week = w.id join post p on p.discussion = d.id
                 where p.author = s.member and p.deleted is null and w.begins between :from and :to)
            """;
    private static final String FINISHED = """
             and exists (select 1 from membership m
                 join (select reading_group, max(ends) as ends from plan_week group by reading_group) last
                   on last.reading_group = m.reading_group
                 where m.member = s.member and last.ends between :from and :to
                   and m.since <= last.ends and (m.until is null or m.until >= last.ends)
                   and 100 * (select count(*) from plan_week w where w.reading_group = m.reading_group and w.ends >= m.since
                       and exists (select 1 from discussion d join post p on p.discussion = d.id
                           where d.week = w.id and p.author = m.member and p.deleted is null))
                     >= 75 * (select count(*) from plan_week w where w.reading_group = m.reading_group and w.ends >= m.since))
            """;

    private final JdbcClient sql;

    Told(JdbcClient sql) {
        this.sql = sql;
    }

    int weekly(SectorId sector, What what, LocalDate monday) {
        return count(sector, new Period(monday, monday.plusDays(6)), what);
    }

    int whole(SectorId sector, What what, Period period) {
        return count(sector, period, what);
    }

    /** The names, titles and texts that belong to private groups, of at least four characters. */
    List<String> wordsOfPrivateGroups() {
        var words = new ArrayList<String>();
        sql.sql("""
                        select g.name from reading_group g where g.access = 'PRIVATE'
                        union select g.slug from reading_group g where g.access = 'PRIVATE'
                        union select g.theme from reading_group g where g.access = 'PRIVATE'
                        union select d.title from discussion d join reading_group g on g.id = d.reading_group where g.access = 'PRIVATE'
                        union select w.title from plan_week w join reading_group g on g.id = w.reading_group where g.access = 'PRIVATE'
                        union select p.text from post p join discussion d on d.id = p.discussion
                            join reading_group g on g.id = d.reading_group where g.access = 'PRIVATE'
                        """).query(row -> {
            if (row.getString(1).length() >= 4) words.add(row.getString(1));
        });
        return words;
    }

    private int count(SectorId sector, Period period, What what) {
        return sql.sql("""
                        select count(distinct s.member) from seat s
                        where s.sector = :sector and s.begins <= :to and (s.ends is null or s.ends >= :to)
                        """ + condition(what))
                .param("sector", sector.value())
                .param("from", period.from())
                .param("to", period.to())
                .query(Integer.class)
                .single();
    }

    private static String condition(What what) {
        return switch (what) {
            case TOOK_PART -> TOOK_PART;
            case OFFLINE -> OFFLINE;
            case IN_TERM -> "";
            case JOINED -> JOINED;
            case ANSWERED -> ANSWERED;
            case FINISHED -> FINISHED;
        };
    }
}
