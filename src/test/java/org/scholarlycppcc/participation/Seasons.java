package org.scholarlycppcc.participation;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.People;
import org.scholarlycppcc.members.MemberId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts groups with members and posts into the tables, as a season leaves them behind. */
@TestComponent
class Seasons {
    private static final int WEEKS = 4;

    private final JdbcTemplate sql;
    private final People people;
    private final TransactionTemplate transaction;

    Seasons(JdbcTemplate sql, People people, TransactionTemplate transaction) {
        this.sql = sql;
        this.people = people;
        this.transaction = transaction;
    }

    /**
     * An open group of four weeks from a day. The first member hosts and says nothing; the second answers every
     * week, the third three of them, the fourth two; one came in the last week and answered it; one left.
     */
    void whole(String sector, LocalDate begins, int size) {
        var members = new ArrayList<MemberId>();
        for (int i = 0; i < size; i++) members.add(people.seated("季" + i, sector, begins.minusYears(1)));
        transaction.executeWithoutResult(it -> {
            var group = group();
            enter(group, members.getFirst(), "HOST", begins.minusDays(3), null);
            for (int i = 1; i < size; i++) {
                enter(
                        group,
                        members.get(i),
                        "MEMBER",
                        i == 4 ? begins.plusWeeks(3) : begins,
                        i == 5 ? begins.plusWeeks(3) : null);
            }
            for (int week = 1; week <= WEEKS; week++) week(group, week, begins.plusWeeks(week - 1), members);
        });
    }

    void enter(UUID group, MemberId member, LocalDate since) {
        transaction.executeWithoutResult(it -> enter(group, member, "MEMBER", since, null));
    }

    /** A member who went from one sector to another. */
    void moved(String from, String to, LocalDate day) {
        var member = people.seated("迁", to, day);
        transaction.executeWithoutResult(it -> sql.update(
                "insert into seat (id, member, sector, begins, ends) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                member.value(),
                people.sector(from).value(),
                day.minusYears(1),
                day.minusDays(1)));
    }

    private UUID group() {
        var id = UUID.randomUUID();
        sql.update(
                "insert into reading_group (id, version, slug, name, theme, season, access, introduction, etiquette, discussions) values (?, 1, ?, '季读群', '主题', '一期', 'OPEN', '', '', ?)",
                id,
                "s" + id,
                WEEKS);
        return id;
    }

    private void enter(UUID group, MemberId member, String role, LocalDate since, @Nullable LocalDate until) {
        sql.update(
                "insert into membership (id, reading_group, member, role, leads, since, until, lasting) values (?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                group,
                member.value(),
                role,
                role.equals("HOST"),
                since,
                until,
                until == null ? true : null);
    }

    private void week(UUID group, int number, LocalDate begins, List<MemberId> members) {
        var week = UUID.randomUUID();
        sql.update(
                "insert into plan_week (id, version, reading_group, number, title, reading, guide, guide_text, question, begins, ends) values (?, 1, ?, ?, '一周', '一章', ?, '', '问', ?, ?)",
                week,
                group,
                number,
                members.get(number % members.size()).value(),
                begins,
                begins.plusDays(6));
        var discussion = UUID.randomUUID();
        var posts = new ArrayList<Object[]>();
        for (int i = 1; i < members.size(); i++) {
            if (number > WEEKS + 1 - i && i < 4 || i == 4 && number < WEEKS) continue;
            var written = begins.plusDays(i % 6);
            posts.add(new Object[] {
                UUID.randomUUID(),
                discussion,
                posts.size() + 1,
                members.get(i).value(),
                Timestamp.from(
                        written.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant()),
                written
            });
        }
        sql.update(
                "insert into discussion (id, reading_group, number, week, title, opened_by, opened, posts) values (?, ?, ?, ?, '问', ?, current_timestamp, ?)",
                discussion,
                group,
                number,
                week,
                members.getFirst().value(),
                posts.size());
        sql.batchUpdate(
                "insert into post (id, version, discussion, sequence, author, written, written_on, text) values (?, 1, ?, ?, ?, ?, ?, '答')",
                posts);
    }
}
