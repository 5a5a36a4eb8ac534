package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholarlycppcc.base.Roles.MEMBER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.groups.Cloning.Anew;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class CloningTests extends GroupsCase {
    @Autowired
    Cloning cloning;

    @Autowired
    Presiding presiding;

    @Autowired
    Planning planning;

    @Autowired
    Groups groups;

    @Autowired
    Plans plans;

    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    Joining joining;

    @Test
    void aGroupBeginsAnewWithItsPlanAndWithoutItsTalkAndPeople() {
        zhao = people.seated("赵", "education", today.minusYears(1));
        var before = founded.group(Access.OPEN, today.minusDays(90), zhao, wang);
        People.signIn(zhao, MEMBER);
        posting.publish(talk.discussions(before).getFirst().id(), PostId.random(), "上一期的话。", null, "");
        presiding.end(before);
        presiding.archive(before);
        var start = today.plusDays(10);
        var holiday = new DaysOff(start.plusDays(7), start.plusDays(13));
        var id = GroupId.random();
        var anew = new Anew("夜读群·再读", "第二期", new Pace(start, 7, List.of(holiday)));
        var slug = cloning.again(before, id, anew);
        assertThat(cloning.again(before, id, anew))
                .as("a double click founds one")
                .isEqualTo(slug);

        var group = groups.row(id).orElseThrow();
        assertThat(group)
                .returns("夜读群·再读", GroupRow::name)
                .returns("第二期", GroupRow::season)
                .returns("基层治理", GroupRow::theme)
                .returns("好好说。", GroupRow::etiquette)
                .returns(Role.HOST, GroupRow::role)
                .returns(State.PROPOSED, GroupRow::state)
                .returns(1, GroupRow::members);
        assertThat(plans.of(id))
                .extracting(WeekRow::begins)
                .containsExactly(start, start.plusDays(14), start.plusDays(21), start.plusDays(28));
        assertThat(plans.of(id))
                .extracting(WeekRow::ends)
                .containsExactly(start.plusDays(13), start.plusDays(20), start.plusDays(27), start.plusDays(34));
        assertThat(plans.of(id))
                .extracting(WeekRow::question)
                .isEqualTo(plans.of(before).stream().map(WeekRow::question).toList());
        assertThat(plans.of(id)).allMatch(it -> zhao.equals(it.guide()) && it.posts() == 0);
        assertThat(planning.week(id, 1).guideText()).isEqualTo("先读这一章。");
        assertThat(talk.discussions(id))
                .as("its questions wait for their weeks")
                .isEmpty();

        People.signIn(qian, MEMBER);
        refused("groups.notOpenYet", () -> joining.join(id));
        People.signIn(zhao, MEMBER);
        presiding.open(id);
        People.signIn(qian, MEMBER);
        joining.join(id);
        assertThat(groups.row(id).orElseThrow().state()).isEqualTo(State.OPEN);
    }

    @Test
    void whoIsNoLongerInTermGuidesNoMore() {
        var before = founded.group(Access.PRIVATE, zhao);
        People.signIn(zhao, MEMBER);
        var id = GroupId.random();
        cloning.again(before, id, anew());
        assertThat(plans.of(id)).isNotEmpty().allMatch(it -> it.guide() == null);
        assertThat(groups.row(id).orElseThrow().access()).isEqualTo(Access.PRIVATE);
        People.signIn(stranger, MEMBER);
        assertThat(groups.row(id)).isEmpty();
    }

    @Test
    void onlyTheHostOfTheGroupBeginsItAnew() {
        var before = founded.group(Access.OPEN, zhao, wang);
        for (var other : List.of(wang, stranger)) {
            People.signIn(other, MEMBER, "STAFF", "ADMIN");
            refused("groups.hostOnly", () -> cloning.again(before, GroupId.random(), anew()));
            refused("groups.hostOnly", () -> cloning.again(GroupId.random(), GroupId.random(), anew()));
        }
        People.signIn(zhao, MEMBER);
        refused("groups.hostOnly", () -> cloning.again(before, founded.group(Access.OPEN, wang), anew()));
        refused("groups.noName", () -> cloning.again(before, GroupId.random(), new Anew(" ", "期", pace())));
        People.signIn(zhao, "STAFF");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> cloning.again(before, GroupId.random(), anew()));
    }

    private Anew anew() {
        return new Anew("再读", "第二期", pace());
    }

    private Pace pace() {
        return new Pace(today.plusDays(1), 7, List.of());
    }
}
