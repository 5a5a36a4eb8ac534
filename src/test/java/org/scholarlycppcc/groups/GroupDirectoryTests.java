package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholarlycppcc.base.Roles.MEMBER;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.groups.GroupDirectory.Part;
import org.scholarlycppcc.groups.GroupDirectory.Wish;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class GroupDirectoryTests extends GroupsCase {
    @Autowired
    GroupDirectory directory;

    @Autowired
    Founding founding;

    @Autowired
    Presiding presiding;

    @Autowired
    Joining joining;

    /** A season of its own keeps the groups of other tests out. */
    private String season = "";

    @BeforeEach
    void inASeasonOfItsOwn() {
        season = "第 " + zhao.value() + " 期";
    }

    @Test
    void everyGroupComesOnceHoweverShortThePages() {
        var expected = new ArrayList<GroupId>();
        for (int days = 3; days > -60; days -= 9) expected.add(found("群", days, null));
        expected.add(found("群", null, null));
        for (int same = 0; same < 3; same++) expected.add(found("同日", 20, null));
        People.signIn(wang, MEMBER);
        for (int limit : List.of(1, 2, 3, 50)) {
            var seen = new ArrayList<GroupRow>();
            for (var page = page(null, limit); !page.isEmpty(); page = page(seen.getLast(), limit)) seen.addAll(page);
            assertThat(seen)
                    .extracting(GroupRow::id)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(seen).extracting(it -> Part.of(it).ordinal()).isSorted();
        }
    }

    @Test
    void onesOwnComeFirstAndArchivedOnesOnlyWhenAskedFor() {
        var own = found("自己的", -60, null);
        var open = found("可加入", 9, null);
        var archived = found("存了档", -70, null);
        presiding.end(archived);
        presiding.archive(archived);
        assertThat(ids(any())).containsExactly(open, own);
        assertThat(ids(of("", State.ARCHIVED))).containsExactly(archived);
        assertThat(ids(of("", State.OPEN))).containsExactly(open);
        assertThat(ids(of("", State.FINISHED))).containsExactly(own);
        People.signIn(wang, MEMBER);
        assertThat(ids(any())).containsExactly(open, own);
        joining.join(open);
        assertThat(ids(new Wish("", null, season, true, false))).containsExactly(open);
    }

    @Test
    void wordsOfNameAndThemeNarrowInBothScripts() {
        var group = found("乡土读书群 100%", 5, null);
        found("别的", 5, null);
        for (var words : List.of("乡土", "鄉土", "乡土 主题", "100%", "  读书 "))
            assertThat(ids(of(words, null))).as(words).containsExactly(group);
        for (var words : List.of("鄉土 没有", "1_0", "\u0000", "'"))
            assertThat(ids(of(words, null))).as(words).isEmpty();
    }

    @Test
    void aPlaceIsLeftWhereOneCanComeIn() {
        var room = found("有座", 5, 2);
        var unlimited = found("不限", 4, null);
        found("满了", 3, 1);
        found("读完了", -60, null);
        People.signIn(wang, MEMBER);
        assertThat(ids(new Wish("", null, season, false, true))).containsExactly(room, unlimited);
        joining.join(room);
        assertThat(ids(new Wish("", null, season, false, true))).containsExactly(unlimited);
    }

    @Test
    void aPrivateGroupIsInNoListAndNoSeasonOfAStranger() {
        People.signIn(zhao, MEMBER);
        var hidden = GroupId.random();
        founding.found(hidden, text("内部", Access.PRIVATE, null), List.of(week(-3)));
        for (var wish : List.of(any(), of("内部", null), of("", State.RUNNING), new Wish("", null, season, true, false)))
            assertThat(ids(wish)).containsExactly(hidden);
        assertThat(seasons()).contains(season);
        People.signIn(stranger, MEMBER, "STAFF", "ADMIN");
        for (var wish : List.of(any(), of("内部", null), of("", State.RUNNING), new Wish("", null, season, true, false)))
            assertThat(ids(wish)).isEmpty();
        assertThat(seasons()).doesNotContain(season);
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> directory.page(Wish.ANY, null, 1));
    }

    @Test
    void aSeasonLastsFromTheFirstWeekToTheLast() {
        found("甲", 5, null);
        found("乙", -30, null);
        assertThat(directory.seasons())
                .filteredOn(it -> it.name().equals(season))
                .singleElement()
                .returns(today.minusDays(30), GroupDirectory.Season::firstDay)
                .returns(today.plusDays(11), GroupDirectory.Season::lastDay);
    }

    @Test
    void aPageIsOneStatement() {
        found("甲", 5, null);
        assertThat(SqlCount.of(() -> page(null, 20))).isEqualTo(1);
    }

    private GroupId found(String name, @Nullable Integer days, @Nullable Integer places) {
        People.signIn(zhao, MEMBER);
        var id = GroupId.random();
        founding.found(id, text(name, Access.OPEN, places), days == null ? List.of() : List.of(week(days)));
        return id;
    }

    private GroupText text(String name, Access access, @Nullable Integer places) {
        return new GroupText(name, "主题", season, null, access, places, "", "", 0, 0);
    }

    private WeekText week(int days) {
        return new WeekText("步", "章", null, null, "", null, "", "问", today.plusDays(days), 0);
    }

    private Wish any() {
        return of("", null);
    }

    private Wish of(String words, @Nullable State state) {
        return new Wish(words, state, season, false, false);
    }

    private List<GroupRow> page(@Nullable GroupRow last, int limit) {
        return directory.page(any(), last, limit);
    }

    private List<GroupId> ids(Wish wish) {
        return directory.page(wish, null, 50).stream().map(GroupRow::id).toList();
    }

    private List<String> seasons() {
        return directory.seasons().stream().map(GroupDirectory.Season::name).toList();
    }
}
