package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholarlycppcc.base.Roles.MEMBER;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class PlanningTests extends GroupsCase {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @Autowired
    Founding founding;

    @Autowired
    Planning planning;

    @Autowired
    Plans plans;

    @Autowired
    Groups groups;

    @Autowired
    Talk talk;

    @Test
    void aMemberFoundsAGroupAndHostsIt() {
        People.signIn(wang, MEMBER);
        var id = GroupId.random();
        var weeks = List.of(
                week("一", START, null), week("二", START.plusDays(14), qian), week("三", START.plusDays(28), null));
        var slug = founding.found(id, text("夜读", Access.PRIVATE), weeks);
        assertThat(founding.found(id, text("夜读", Access.PRIVATE), weeks))
                .as("sent twice")
                .isEqualTo(slug);
        var row = groups.find(slug).orElseThrow();
        assertThat(row.host()).isEqualTo(wang);
        assertThat(row.ends()).as("the last week is as long as the one before").isEqualTo(START.plusDays(41));
        assertThat(groups.members(id)).extracting(Groups.Belonging::role).containsExactly(Role.HOST, Role.GUIDE);
        assertThat(plans.of(id)).extracting(WeekRow::ends).startsWith(START.plusDays(13));
        assertThat(plans.of(id)).allMatch(it -> it.discussion() != null);
        assertThat(talk.find(slug, 2).orElseThrow().title()).isEqualTo("二怎么看？");
        People.signIn(stranger, MEMBER, "ADMIN", "STAFF");
        assertThat(groups.find(slug)).isEmpty();
        assertThat(plans.of(id)).isEmpty();
        assertThat(plans.week(slug, 1)).isEmpty();
        refused("groups.hostOnly", () -> founding.found(id, text("夜读", Access.OPEN), weeks));
    }

    @Test
    void aPlanIsInOrderAndOfBoundedLength() {
        People.signIn(wang, MEMBER);
        refused("groups.weeksOrder", () -> found(List.of(week("一", START, null), week("二", START, null))));
        refused("groups.tooManyWeeks", () -> found(Collections.nCopies(31, week("一", START, null))));
        refused("groups.noName", () -> founding.found(GroupId.random(), text(" ", Access.OPEN), List.of()));
        refused("groups.noWeekTitle", () -> found(List.of(week("", START, null))));
        refused("text.tooLong", () -> found(List.of(week("长".repeat(100_000), START, null))));
        refused(
                "text.tooLong",
                () -> founding.found(GroupId.random(), text("长".repeat(100_000), Access.OPEN), List.of()));
        var slug = found(List.of());
        assertThat(groups.find(slug).orElseThrow().state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void aWeekSaysWhereItStandsInOtherEditions() {
        People.signIn(wang, MEMBER);
        var slug = found(List.of(week("一", START, null)));
        assertThat(plans.week(slug, 1).orElseThrow().editions()).isEqualTo("大字本：5–31 页");
    }

    @Test
    void movingAWeekMovesTheLaterOnes() {
        var group = founded.group(Access.OPEN, START, zhao);
        People.signIn(zhao, MEMBER);
        var second = planning.week(group, 2);
        planning.change(group, 2, moved(second, START.plusDays(9)));
        assertThat(plans.of(group))
                .extracting(WeekRow::begins)
                .containsExactly(START, START.plusDays(9), START.plusDays(16), START.plusDays(23));
        assertThat(plans.of(group))
                .extracting(WeekRow::ends)
                .containsExactly(START.plusDays(8), START.plusDays(15), START.plusDays(22), START.plusDays(29));
        refused("groups.weeksOrder", () -> planning.change(group, 2, moved(planning.week(group, 2), START)));
        assertThat(planning.change(group, 2, moved(second, START.plusDays(20))))
                .isInstanceOfSatisfying(
                        Edited.Overtaken.class,
                        it -> assertThat(((WeekText) it.now()).begins()).isEqualTo(START.plusDays(9)));
        planning.add(group, week("五", START.plusDays(30), null));
        assertThat(plans.of(group)).hasSize(5);
    }

    @Test
    void twoWhoChangeAGroupBothSeeBothTexts() {
        var group = founded.group(Access.OPEN, zhao);
        People.signIn(zhao, MEMBER);
        var text = planning.text(group);
        var mine = new GroupText(
                "晨读群", text.theme(), text.season(), null, Access.REQUEST, null, "早起", "", 0, text.version());
        assertThat(planning.change(group, mine)).isInstanceOf(Edited.Stored.class);
        assertThat(planning.change(group, mine))
                .isInstanceOfSatisfying(
                        Edited.Overtaken.class,
                        it -> assertThat(((GroupText) it.now()).name()).isEqualTo("晨读群"));
        var open = planning.text(group);
        refused(
                "groups.privateForGood",
                () -> planning.change(
                        group, new GroupText("晨读群", "", "", null, Access.PRIVATE, null, "", "", 0, open.version())));
        refused(
                "groups.noPlaces",
                () -> planning.change(
                        group, new GroupText("晨读群", "", "", null, Access.OPEN, 0, "", "", 0, open.version())));
    }

    @Test
    void onlyTheHostPlans() {
        var group = founded.group(Access.OPEN, zhao, wang);
        var hidden = founded.group(Access.PRIVATE, zhao);
        for (var id : List.of(group, hidden, GroupId.random())) {
            People.signIn(wang, MEMBER, "ADMIN");
            refused("groups.hostOnly", () -> planning.text(id));
            refused("groups.hostOnly", () -> planning.change(id, text("改名", Access.OPEN)));
            refused("groups.hostOnly", () -> planning.week(id, 1));
            refused("groups.hostOnly", () -> planning.change(id, 1, week("一", START, null)));
            refused("groups.hostOnly", () -> planning.add(id, week("一", START, null)));
        }
        People.signIn(stranger, "STAFF");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> found(List.of()));
    }

    @Test
    void todayShowsTheStepOfEachRunningGroupOfMine() {
        var group = founded.group(Access.OPEN, zhao, wang);
        founded.group(Access.OPEN, today.plusDays(3), zhao, wang);
        People.signIn(wang);
        assertThat(plans.today())
                .singleElement()
                .satisfies(it -> assertThat(it.group()).isEqualTo(group))
                .satisfies(it -> assertThat(it.number()).isEqualTo(3))
                .satisfies(it -> assertThat(it.weeks()).isEqualTo(4));
    }

    private String found(List<WeekText> weeks) {
        return founding.found(GroupId.random(), text("夜读", Access.OPEN), weeks);
    }

    private static GroupText text(String name, Access access) {
        return new GroupText(name, "主题", "第一期", null, access, null, "一起读。", "", 0, 0);
    }

    private static WeekText week(String title, LocalDate begins, @Nullable MemberId guide) {
        return new WeekText(title, "第一章", 3, 20, "大字本：5–31 页", guide, "导读", title + "怎么看？", begins, 0);
    }

    private static WeekText moved(WeekText week, LocalDate begins) {
        return new WeekText(
                week.title(),
                week.reading(),
                week.firstPage(),
                week.lastPage(),
                week.editions(),
                week.guide(),
                week.guideText(),
                week.question(),
                begins,
                week.version());
    }
}
