package org.scholarlycppcc.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholarlycppcc.participation.What.ANSWERED;
import static org.scholarlycppcc.participation.What.FINISHED;
import static org.scholarlycppcc.participation.What.IN_TERM;
import static org.scholarlycppcc.participation.What.JOINED;
import static org.scholarlycppcc.participation.What.OFFLINE;
import static org.scholarlycppcc.participation.What.TOOK_PART;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.Role;
import org.scholarlycppcc.groups.Turnout.AnsweredWeek;
import org.scholarlycppcc.groups.Turnout.PlannedWeek;
import org.scholarlycppcc.groups.Turnout.PostsOnDay;
import org.scholarlycppcc.groups.Turnout.Stay;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.Term;
import org.scholarlycppcc.participation.Facts.Attended;

class RegisterTests {
    private static final LocalDate FIRST = LocalDate.parse("2026-11-02");
    private static final LocalDate SECOND = FIRST.plusWeeks(1);
    private static final LocalDate THIRD = FIRST.plusWeeks(2);
    private static final Period PERIOD = new Period(FIRST, Period.sunday(THIRD));
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");

    private final SectorId education = new SectorId(UUID.randomUUID());
    private final SectorId medicine = new SectorId(UUID.randomUUID());
    private final MemberId wang = MemberId.random();
    private final MemberId zhao = MemberId.random();
    private final MemberId qian = MemberId.random();
    private final GroupId group = GroupId.random();

    private final List<Term> terms = new ArrayList<>();
    private final List<PostsOnDay> posts = new ArrayList<>();
    private final List<PlannedWeek> plan = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<AnsweredWeek> answers = new ArrayList<>();
    private final List<Attended> offline = new ArrayList<>();

    @Test
    void whoNeverDidAnythingStandsInTheListInTheRostersOrder() {
        seat(zhao, education, LONG_AGO, null);
        seat(wang, education, LONG_AGO, null);
        stays.add(stay(group, wang, LONG_AGO, null));
        posts.add(new PostsOnDay(wang, group, FIRST, 5));

        assertThat(register().lines(education)).extracting(Line::member).containsExactly(zhao, wang);
        assertThat(ratio(education, TOOK_PART, FIRST)).isEqualTo("1 / 2");
        assertThat(ratio(education, TOOK_PART, SECOND)).isEqualTo("0 / 2");
    }

    @Test
    void postingOftenInSeveralGroupsCountsOnce() {
        seat(wang, education, LONG_AGO, null);
        var other = GroupId.random();
        stays.addAll(List.of(stay(group, wang, LONG_AGO, null), stay(other, wang, LONG_AGO, null)));
        posts.addAll(List.of(
                new PostsOnDay(wang, group, FIRST, 3),
                new PostsOnDay(wang, group, FIRST.plusDays(6), 1),
                new PostsOnDay(wang, other, FIRST, 1)));

        assertThat(register().figure(education, TOOK_PART, FIRST)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-08,1,0", "2026-11-09,0,1", "2026-11-01,0,0"})
    void aWeekRunsFromMondayToSunday(LocalDate written, int first, int second) {
        seat(wang, education, LONG_AGO, null);
        stays.add(stay(group, wang, LONG_AGO, null));
        posts.add(new PostsOnDay(wang, group, written, 1));

        assertThat(register().figure(education, TOOK_PART, FIRST)).isEqualTo(first);
        assertThat(register().figure(education, TOOK_PART, SECOND)).isEqualTo(second);
    }

    @Test
    void aPostOutsideOnesOwnGroupsDoesNotCount() {
        seat(wang, education, LONG_AGO, null);
        stays.add(stay(group, wang, LONG_AGO, FIRST.minusDays(1)));
        posts.add(new PostsOnDay(wang, group, FIRST, 1));

        assertThat(register().figure(education, TOOK_PART, FIRST)).isZero();
    }

    @Test
    void hostAndGuideTakePartInTheWeeksThatBegin() {
        seat(zhao, education, LONG_AGO, null);
        seat(qian, education, LONG_AGO, null);
        plan.add(week(1, FIRST.plusDays(3), qian, zhao));
        plan.add(week(2, SECOND.plusDays(3), null, zhao));

        assertThat(ratio(education, TOOK_PART, FIRST)).isEqualTo("2 / 2");
        assertThat(register().people(education, TOOK_PART, SECOND))
                .extracting(Line::member)
                .containsExactly(zhao);
        assertThat(ratio(education, TOOK_PART, THIRD)).isEqualTo("0 / 2");
    }

    @Test
    void theDenominatorIsWhoIsInTermOnTheLastDayOfTheWeek() {
        seat(wang, education, SECOND.plusDays(6), null);
        seat(zhao, education, LONG_AGO, SECOND.plusDays(5));
        seat(qian, education, LONG_AGO, SECOND.plusDays(6));

        assertThat(ratio(education, TOOK_PART, FIRST)).isEqualTo("0 / 2");
        assertThat(register().people(education, IN_TERM, SECOND))
                .extracting(Line::member)
                .containsExactly(wang, qian);
        assertThat(register().people(education, IN_TERM, THIRD))
                .extracting(Line::member)
                .containsExactly(wang);
    }

    @Test
    void whoLeftTheTermDuringTheWeekCountsNeitherAboveNorBelow() {
        seat(wang, education, LONG_AGO, FIRST.plusDays(5));
        stays.add(stay(group, wang, LONG_AGO, null));
        posts.add(new PostsOnDay(wang, group, FIRST, 1));
        offline.add(new Attended(wang, FIRST, "读书沙龙"));

        assertThat(ratio(education, TOOK_PART, FIRST)).isEqualTo("0 / 0");
        assertThat(register().figure(education, OFFLINE, FIRST)).isZero();
    }

    @Test
    void whoMovedIsCountedInTheSectorOfTheWeek() {
        seat(wang, education, LONG_AGO, FIRST.plusDays(6));
        seat(wang, medicine, SECOND, null);
        stays.add(stay(group, wang, LONG_AGO, null));
        posts.addAll(List.of(new PostsOnDay(wang, group, FIRST, 1), new PostsOnDay(wang, group, SECOND, 1)));

        assertThat(ratio(education, TOOK_PART, FIRST)).isEqualTo("1 / 1");
        assertThat(ratio(education, TOOK_PART, SECOND)).isEqualTo("0 / 0");
        assertThat(ratio(medicine, TOOK_PART, SECOND)).isEqualTo("1 / 1");
        assertThat(register().figure(null, TOOK_PART, SECOND)).isEqualTo(1);
        assertThat(register().figure(education, JOINED, null)).isZero();
        assertThat(register().figure(medicine, JOINED, null)).isEqualTo(1);
    }

    @Test
    void whoeverTheRosterSeatsTwiceCountsInTheFirstSector() {
        seat(wang, education, LONG_AGO, null);
        seat(wang, medicine, LONG_AGO, null);

        assertThat(register().figure(education, IN_TERM, FIRST)).isEqualTo(1);
        assertThat(register().figure(medicine, IN_TERM, FIRST)).isZero();
        assertThat(register().figure(null, IN_TERM, FIRST)).isEqualTo(1);
    }

    @Test
    void offlineIsCountedApart() {
        seat(wang, education, LONG_AGO, null);
        seat(zhao, education, LONG_AGO, null);
        stays.add(stay(group, zhao, LONG_AGO, null));
        posts.add(new PostsOnDay(zhao, group, FIRST, 1));
        offline.addAll(List.of(new Attended(wang, FIRST, "读书沙龙"), new Attended(wang, FIRST.plusDays(1), "读书班")));

        assertThat(register().people(education, TOOK_PART, FIRST))
                .extracting(Line::member)
                .containsExactly(zhao);
        assertThat(register().people(education, OFFLINE, FIRST))
                .extracting(Line::member)
                .containsExactly(wang);
        assertThat(register().figure(education, OFFLINE, FIRST)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        // since, until, joined
        "2026-11-22,,1",
        "2026-11-23,,0",
        "2020-01-01,2026-11-02,1",
        "2020-01-01,2026-11-01,0"
    })
    void joinedIsWhoBelongedToAGroupInThePeriod(LocalDate since, @Nullable LocalDate until, int joined) {
        seat(wang, education, LONG_AGO, null);
        stays.add(stay(group, wang, since, until));

        assertThat(register().figure(education, JOINED, null)).isEqualTo(joined);
    }

    @Test
    void answeredIsWhoAnsweredAWeekThatBeginsInThePeriod() {
        seat(wang, education, LONG_AGO, null);
        seat(zhao, education, LONG_AGO, null);
        plan.add(week(1, FIRST.minusDays(1), null, null));
        plan.add(week(2, FIRST.plusDays(6), null, null));
        answers.addAll(List.of(new AnsweredWeek(wang, group, 2), new AnsweredWeek(zhao, group, 1)));

        assertThat(register().people(education, ANSWERED, null))
                .extracting(Line::member)
                .containsExactly(wang);
    }

    @ParameterizedTest
    @CsvSource({
        // joined on a day, answered weeks, finished; the plan's four weeks end on 2026-11-22
        "2026-10-01,1 2 3 4,1",
        "2026-10-01,1 2 4,1",
        "2026-10-01,1 4,0",
        "2026-10-01,'',0",
        // Joined in the second week: three weeks since, and the first does not help.
        "2026-11-05,2 3 4,1",
        "2026-11-05,1 2 3,0",
        "2026-11-22,4,1",
        "2026-11-23,4,0"
    })
    void finishedIsThreeQuartersOfTheWeeksSinceJoining(LocalDate since, String answered, int finished) {
        seat(wang, education, LONG_AGO, null);
        fourWeeks(FIRST.minusWeeks(1));
        stays.add(stay(group, wang, since, null));
        answer(answered);

        assertThat(register().figure(education, FINISHED, null)).isEqualTo(finished);
    }

    @Test
    void nobodyHasFinishedAGroupThatIsStillRunning() {
        seat(wang, education, LONG_AGO, null);
        fourWeeks(FIRST);
        stays.add(stay(group, wang, LONG_AGO, null));
        answer("1 2 3");

        assertThat(register().figure(education, ANSWERED, null)).isEqualTo(1);
        assertThat(register().figure(education, FINISHED, null)).isZero();
    }

    @Test
    void whoLeftBeforeTheEndHasNotFinished() {
        seat(wang, education, LONG_AGO, null);
        fourWeeks(FIRST.minusWeeks(1));
        stays.add(stay(group, wang, LONG_AGO, THIRD));
        answer("1 2 3 4");

        assertThat(register().figure(education, FINISHED, null)).isZero();
    }

    private static Stay stay(GroupId group, MemberId member, LocalDate since, @Nullable LocalDate until) {
        return new Stay(member, group, Role.MEMBER, since, until);
    }

    private PlannedWeek week(int number, LocalDate begins, @Nullable MemberId guide, @Nullable MemberId host) {
        return new PlannedWeek(group, number, begins, begins.plusDays(6), guide, host);
    }

    private void fourWeeks(LocalDate begins) {
        for (int number = 1; number <= 4; number++) {
            plan.add(week(number, begins.plusWeeks(number - 1), null, null));
        }
    }

    private void answer(String weeks) {
        for (var week : weeks.split(" ")) {
            if (!week.isEmpty()) answers.add(new AnsweredWeek(wang, group, Integer.parseInt(week)));
        }
    }

    private void seat(MemberId member, SectorId sector, LocalDate begins, @Nullable LocalDate ends) {
        terms.add(new Term(member, sector, "某人", begins, ends));
    }

    private Register register() {
        return Register.of(PERIOD, terms, new Facts(posts, plan, stays, answers, offline));
    }

    private String ratio(SectorId sector, What what, LocalDate week) {
        return register().figure(sector, what, week) + " / " + register().figure(sector, IN_TERM, week);
    }
}
