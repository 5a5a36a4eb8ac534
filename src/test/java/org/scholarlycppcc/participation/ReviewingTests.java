package org.scholarlycppcc.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

@StoredTest
@TestPropertySource(properties = "scholarly.demo=true")
@Import({Told.class, Seasons.class})
class ReviewingTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate THIS_WEEK = Period.monday(TODAY);
    private static final Period PERIOD = Period.last(12, TODAY);

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private OfflineBook book;

    @Autowired
    private Sectors sectors;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private People people;

    @Autowired
    private Told told;

    @Autowired
    private Seasons seasons;

    private MemberId li;

    @BeforeEach
    void staffSignIn() {
        li = people.named("李");
        People.signIn(li, Roles.STAFF);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void everyFigureEqualsWhatTheTablesSay() {
        life();
        var register = reviewing.register(PERIOD);
        for (var sector : sectors.all()) {
            for (var week : PERIOD.weeks()) {
                for (var what : List.of(What.TOOK_PART, What.OFFLINE, What.IN_TERM)) {
                    assertThat(register.figure(sector.id(), what, week))
                            .as("%s, %s, %s", sector.name(), what, week)
                            .isEqualTo(told.weekly(sector.id(), what, week));
                }
            }
            for (var what : List.of(What.IN_TERM, What.JOINED, What.ANSWERED, What.FINISHED)) {
                assertThat(register.figure(sector.id(), what, null))
                        .as("%s, %s", sector.name(), what)
                        .isEqualTo(told.whole(sector.id(), what, PERIOD));
            }
        }
        assertThat(register.figure(null, What.FINISHED, null))
                .as("somebody finished")
                .isPositive();
        assertThat(register.figure(null, What.OFFLINE, THIS_WEEK))
                .as("somebody was offline")
                .isPositive();
    }

    @Test
    void theListBehindAFigureIsAsLongAsTheFigure() {
        life();
        var register = reviewing.register(PERIOD);
        figures().forEach(it -> {
            var list = reviewing.behind(it.sector().id(), PERIOD, it.what(), it.week());
            assertThat(list).hasSize(register.figure(it.sector().id(), it.what(), it.week()));
            if (it.what() != What.IN_TERM)
                assertThat(list).noneMatch(person -> person.deeds().isEmpty());
        });
    }

    @Test
    void behindANumberOfAPrivateGroupStandPersonAndCountAlone() {
        // Even for staff who happen to be members of it.
        sql.sql("select id from reading_group where access = 'PRIVATE'")
                .query(UUID.class)
                .list()
                .forEach(it -> seasons.enter(it, li, TODAY.minusDays(9)));
        var words = told.wordsOfPrivateGroups();
        assertThat(words).hasSizeGreaterThan(40);
        var all = new StringBuilder();
        figures().forEach(it -> all.append(reviewing.behind(it.sector().id(), PERIOD, it.what(), it.week())));

        assertThat(all).contains("Private[times=");
        assertThat(words).allSatisfy(it -> assertThat(all).doesNotContain(it));
    }

    @Test
    void theInactiveStandInTheListOfTheirSector() {
        var sector = sectors.find("education").orElseThrow();
        var idle = people.seated("闲", "education", TODAY.minusYears(1));
        var line = reviewing.register(PERIOD).lines(sector.id()).stream()
                .filter(it -> it.member().equals(idle))
                .findFirst()
                .orElseThrow();
        assertThat(line.has(What.IN_TERM, THIS_WEEK)).isTrue();
        assertThat(line.has(What.TOOK_PART, THIS_WEEK)).isFalse();
    }

    @Test
    void aCancelledEntryCountsNoLonger() {
        var sector = sectors.find("women").orElseThrow();
        var zhao = people.seated("赵", "women", TODAY.minusYears(1));
        var before = reviewing.register(PERIOD).figure(sector.id(), What.OFFLINE, THIS_WEEK);
        var entry = OfflineId.random();
        book.record(entry, TODAY, "读书沙龙", List.of(zhao));
        assertThat(reviewing.register(PERIOD).figure(sector.id(), What.OFFLINE, THIS_WEEK))
                .isEqualTo(before + 1);
        assertThat(reviewing.behind(sector.id(), PERIOD, What.OFFLINE, THIS_WEEK))
                .filteredOn(it -> it.line().member().equals(zhao))
                .extracting(Person::deeds)
                .containsExactly(List.of(new Deed.Offline(TODAY, "读书沙龙")));
        book.cancel(entry, "记错了");
        assertThat(reviewing.register(PERIOD).figure(sector.id(), What.OFFLINE, THIS_WEEK))
                .isEqualTo(before);
    }

    @Test
    void theRegisterCostsTheSameForFiveTimesTheRows() {
        var sector = sectors.find("economy").orElseThrow().id();
        var register = SqlCount.of(() -> reviewing.register(PERIOD));
        var behind = SqlCount.of(() -> reviewing.behind(sector, PERIOD, What.TOOK_PART, THIS_WEEK));
        for (int season = 0; season < 12; season++) seasons.whole("economy", TODAY.minusWeeks(season), 20);

        assertThat(SqlCount.of(() -> reviewing.register(PERIOD)))
                .isEqualTo(register)
                .isLessThanOrEqualTo(6);
        assertThat(SqlCount.of(() -> reviewing.behind(sector, PERIOD, What.TOOK_PART, THIS_WEEK)))
                .isEqualTo(behind)
                .isLessThanOrEqualTo(6);
    }

    @Test
    void membersAndLibrariansSeeNothingOfIt() {
        var wang = people.seated("王", "education", TODAY.minusYears(1));
        var sector = sectors.find("education").orElseThrow().id();
        People.signIn(wang, Roles.MEMBER, Roles.LIBRARIAN, Roles.ADMIN);
        List<Runnable> reads = List.of(
                () -> reviewing.register(PERIOD),
                () -> reviewing.behind(sector, PERIOD, What.TOOK_PART, THIS_WEEK),
                () -> reviewing.behind(null, PERIOD, What.JOINED, null));
        assertThat(reads)
                .allSatisfy(read ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(read::run));
    }

    /** More than the demo has: people who came, moved and left, groups that ended, offline entries. */
    private void life() {
        people.seated("来", "education", TODAY.minusWeeks(2));
        seasons.moved("education", "women", TODAY.minusWeeks(3));
        seasons.whole("medicine-health", TODAY.minusWeeks(6), 6);
        seasons.whole("invited", TODAY.minusWeeks(11), 5);
        var zhao = people.seated("赵", "education", TODAY.minusYears(1));
        book.record(OfflineId.random(), TODAY, "读书沙龙", List.of(zhao));
        book.record(OfflineId.random(), TODAY.minusWeeks(1), "读书班", List.of(zhao));
        var wrong = OfflineId.random();
        book.record(wrong, TODAY.minusWeeks(2), "读书班", List.of(zhao));
        book.cancel(wrong, "记错了");
    }

    private Stream<Figure> figures() {
        return sectors.all().stream()
                .flatMap(sector -> Stream.concat(
                        Stream.of(What.IN_TERM, What.JOINED, What.ANSWERED, What.FINISHED)
                                .map(it -> new Figure(sector, it, null)),
                        PERIOD.weeks().subList(8, 12).stream()
                                .flatMap(week -> Stream.of(What.TOOK_PART, What.OFFLINE, What.IN_TERM)
                                        .map(it -> new Figure(sector, it, week)))));
    }

    private record Figure(
            SectorRow sector, What what, @Nullable LocalDate week) {}
}
