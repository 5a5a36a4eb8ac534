package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.groups.CatchUp.Said;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a member who comes late finds into a group: from what is stored there, for those who belong to it only. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class CatchingUp {
    /** The most selected posts that are shown. */
    public static final int SELECTED = 5;

    private static final RowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);
    private static final String MINE = """
            join membership mine on mine.reading_group = d.reading_group and mine.member = :me and mine.lasting = true
            where d.reading_group = :group and p.sequence is not null and p.deleted is null
            """;

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    CatchingUp(JdbcClient sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /** What was said in a group of mine, by one statement; nothing of another's. Which weeks are missed, the plan says. */
    @Transactional(readOnly = true)
    public CatchUp of(GroupId group) {
        var rows = asked("""
                        select kind, discussion, title, sequence, author, other, words, amount, place from (
                            select 'SELECTED' as kind, d.number as discussion, d.title, p.sequence, p.author,
                                cast(null as uuid) as other, s.why as words, count(*) over () as amount,
                                row_number() over (order by s.selected desc, p.id) as place
                            from selection s join post p on p.id = s.post join discussion d on d.id = p.discussion
                        """ + MINE + """
                            ) chosen where place <= :most
                        union all
                        select kind, discussion, title, sequence, author, other, words, amount, place from (
                            select 'DIFFERS' as kind, d.number as discussion, d.title, p.sequence, p.author,
                                r.author as other, p.text as words, 1 as amount, 1 as place
                            from post p join post r on r.id = p.reply_to join discussion d on d.id = p.discussion
                        """ + MINE + """
                              and p.relation = 'DIFFERS' and r.sequence is not null and r.deleted is null
                              and r.author <> p.author
                              and not exists (select 1 from post a where a.reply_to = p.id and a.author = r.author
                                              and a.sequence is not null and a.deleted is null)
                            order by p.written desc, p.id fetch first 1 row only) differing
                        order by kind desc, place
                        """, group)
                .param("most", SELECTED)
                .query(ROW)
                .list();
        return new CatchUp(
                rows.stream().filter(Row::selected).map(Row::said).toList(),
                rows.stream().filter(Row::selected).findFirst().map(Row::amount).orElse(0),
                rows.stream()
                        .filter(it -> !it.selected())
                        .findFirst()
                        .map(Row::said)
                        .orElse(null));
    }

    /** Remembers that I have caught up to today; from now on only weeks that end later are missed. */
    public void done(GroupId group) {
        var mine = asked(
                        "update membership set caught_up = :today where reading_group = :group and member = :me and lasting = true",
                        group)
                .param("today", LocalDate.now(clock))
                .update();
        if (mine == 0) throw new Refusal("groups.membersOnly");
    }

    private StatementSpec asked(String statement, GroupId group) {
        return sql.sql(statement).param("me", member.id().value()).param("group", group.value());
    }

    private record Row(
            String kind,
            int discussion,
            String title,
            int sequence,
            MemberId author,
            @Nullable MemberId other,
            String words,
            int amount) {
        boolean selected() {
            return kind.equals("SELECTED");
        }

        Said said() {
            return new Said(discussion, title, sequence, author, other, words);
        }
    }
}
