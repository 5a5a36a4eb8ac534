package org.scholarlycppcc.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of a season made by chance, and the same figures a second time, person by person from the rows themselves. */
@StoredTest
class RegisterAgreesTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final Period PERIOD = Period.last(10, TODAY);

    private final Random chance = new Random(20261126);

    @Autowired
    Reviewing reviewing;

    @Autowired
    OfflineBook book;

    @Autowired
    Sectors sectors;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void everyFigureIsWhatTheRowsSay() {
        People.signIn(people.named("李"), Roles.STAFF);
        var slugs = sectors.all().stream().map(SectorRow::slug).toList();
        var members = new ArrayList<MemberId>();
        transaction.executeWithoutResult(it -> {
            for (int i = 0; i < 40; i++) members.add(seated(any(slugs), any(slugs)));
            for (int i = 0; i < 9; i++) group(members);
            for (int i = 0; i < 25; i++) offline(members);
        });

        var register = reviewing.register(PERIOD);
        var rows = new RawRows(sql, PERIOD);
        var sums = new EnumMap<What, Integer>(What.class);
        for (var sector : sectors.all()) {
            for (var what : What.values()) {
                for (var week : what.weekly() ? PERIOD.weeks() : List.<LocalDate>of()) {
                    var figure = register.figure(sector.id(), what, week);
                    assertThat(figure)
                            .as("%s %s in the week of %s", sector.slug(), what, week)
                            .isEqualTo(rows.figure(sector.id().value(), what, week));
                    sums.merge(what, figure, Integer::sum);
                }
                if (what.weekly() && what != What.IN_TERM) continue;
                var figure = register.figure(sector.id(), what, null);
                assertThat(figure)
                        .as("%s %s", sector.slug(), what)
                        .isEqualTo(rows.figure(sector.id().value(), what, null));
                sums.merge(what, figure, Integer::sum);
            }
        }
        // Else nothing was compared.
        assertThat(sums)
                .allSatisfy((what, sum) -> assertThat(sum).as(what.name()).isPositive());
        assertThat(Map.copyOf(sums)).containsKeys(What.values());
    }

    /** A member who has come, moved or left some time ago, or whose seat begins only in the period. */
    private MemberId seated(String sector, String next) {
        var member = people.named("籍" + chance.nextInt(1000));
        var begins = PERIOD.from().plusDays(chance.nextInt(90) - 60);
        switch (chance.nextInt(4)) {
            case 0 -> seat(member, sector, begins, begins.plusDays(chance.nextInt(60)));
            case 1 -> {
                var moves = begins.plusDays(1 + chance.nextInt(50));
                seat(member, sector, begins, moves.minusDays(1));
                seat(member, next, moves, null);
            }
            default -> seat(member, sector, begins, null);
        }
        return member;
    }

    private void seat(MemberId member, String sector, LocalDate begins, @Nullable LocalDate ends) {
        write(
                "insert into seat (id, member, sector, begins, ends) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                member.value(),
                people.sector(sector).value(),
                begins,
                ends);
    }

    private void group(List<MemberId> members) {
        var group = UUID.randomUUID();
        var begins = PERIOD.from().plusDays(chance.nextInt(60) - 25);
        var weeks = 2 + chance.nextInt(5);
        write(
                "insert into reading_group (id, version, slug, name, theme, season, access, introduction, etiquette) values (?, 1, ?, '随', '', '', ?, '', '')",
                group,
                "r" + group,
                chance.nextBoolean() ? "OPEN" : "PRIVATE");
        var inside = new ArrayList<MemberId>();
        for (int i = 0; i < 12; i++) if (!inside.contains(any(members))) inside.add(any(members));
        inside = new ArrayList<>(inside.stream().distinct().toList());
        for (var member : inside) {
            var since = begins.plusDays(chance.nextInt(30) - 15);
            var until =
                    chance.nextInt(4) == 0 && member != inside.getFirst() ? since.plusDays(chance.nextInt(25)) : null;
            stay(group, member, member == inside.getFirst() ? "HOST" : "MEMBER", since, until);
        }
        for (int number = 1; number <= weeks; number++)
            week(group, number, begins.plusWeeks(number - 1), members, inside);
    }

    private void stay(UUID group, MemberId member, String role, LocalDate since, @Nullable LocalDate until) {
        write(
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

    private void week(UUID group, int number, LocalDate begins, List<MemberId> all, List<MemberId> inside) {
        var week = UUID.randomUUID();
        write(
                "insert into plan_week (id, version, reading_group, number, title, reading, guide, guide_text, question, begins, ends) values (?, 1, ?, ?, '', '', ?, '', '', ?, ?)",
                week,
                group,
                number,
                chance.nextInt(3) == 0 ? any(inside).value() : null,
                begins,
                begins.plusDays(6));
        var discussion = UUID.randomUUID();
        write(
                "insert into discussion (id, reading_group, number, week, title, opened_by, opened, posts) values (?, ?, ?, ?, '', ?, current_timestamp, 50)",
                discussion,
                group,
                number,
                week,
                inside.getFirst().value());
        var eager = inside.subList(0, Math.max(1, inside.size() * 2 / 3));
        int posts = 0;
        for (var member : eager) if (chance.nextInt(5) > 0) post(discussion, ++posts, member, begins);
        for (int i = 0; i < 4; i++) post(discussion, ++posts, any(all), begins.plusDays(chance.nextInt(20)));
    }

    private void post(UUID discussion, int sequence, MemberId author, LocalDate begins) {
        var day = begins.plusDays(chance.nextInt(9));
        write(
                "insert into post (id, version, discussion, sequence, author, written, written_on, text, deleted) values (?, 1, ?, ?, ?, current_timestamp, ?, '答', "
                        + (chance.nextInt(6) == 0 ? "current_timestamp)" : "null)"),
                UUID.randomUUID(),
                discussion,
                sequence,
                author.value(),
                day);
    }

    private void offline(List<MemberId> members) {
        var day = TODAY.minusDays(chance.nextInt(60));
        var there = members.stream()
                .filter(it -> chance.nextInt(5) == 0)
                .filter(it -> !sql.queryForList(
                                "select id from seat where member = ? and begins <= ? and (ends is null or ends >= ?)",
                                it.value(),
                                day,
                                day)
                        .isEmpty())
                .toList();
        if (there.isEmpty()) return;
        var entry = OfflineId.random();
        book.record(entry, day, "读书会", there);
        if (chance.nextInt(4) == 0) book.cancel(entry, "记错了");
    }

    private void write(String statement, @Nullable Object... values) {
        sql.update(statement, values);
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
