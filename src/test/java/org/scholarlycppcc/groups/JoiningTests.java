package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholarlycppcc.base.Roles.MEMBER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class JoiningTests extends GroupsCase {
    @Autowired
    Joining joining;

    @Autowired
    Hosting hosting;

    @Autowired
    Planning planning;

    @Autowired
    Groups groups;

    @Autowired
    News news;

    @Test
    void anOpenGroupIsJoinedAndLeft() {
        var group = founded.group(Access.OPEN, zhao);
        People.signIn(wang, MEMBER);
        joining.join(group);
        joining.join(group);
        assertThat(groups.row(group).orElseThrow().members()).isEqualTo(2);
        assertThat(groups.admits(group, wang)).isTrue();
        joining.leave(group);
        assertThat(groups.admits(group, wang)).isFalse();
        refused("groups.membersOnly", () -> joining.leave(group));
        joining.join(group);
        assertThat(groups.admits(group, wang)).as("who left may come back").isTrue();
        People.signIn(zhao, MEMBER);
        refused("groups.hostStays", () -> joining.leave(group));
    }

    @Test
    void aRequestWaitsUntilTheHostDecidesAndItsAuthorSeesWhy() {
        var group = founded.group(Access.REQUEST, zhao);
        People.signIn(wang, MEMBER);
        refused("groups.notSoJoined", () -> joining.join(group));
        joining.ask(group, "门口有条小河");
        joining.ask(group, "再问一次");
        assertThat(groups.row(group).orElseThrow().waiting()).isTrue();
        assertThat(joining.mine(group).orElseThrow().admitted()).isNull();
        assertThat(hosting.asking(group)).as("not the host's eyes").isEmpty();

        People.signIn(zhao, MEMBER);
        assertThat(news.mine())
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(News.Kind.WAITING));
        var asked = hosting.asking(group);
        assertThat(asked).extracting(Hosting.Asking::sentence).containsExactly("门口有条小河");
        refused("groups.noReason", () -> hosting.decline(asked.getFirst().id(), " "));
        hosting.decline(asked.getFirst().id(), "这一期已经开读，下一期见");
        refused("groups.hostOnly", () -> hosting.admit(asked.getFirst().id()));

        People.signIn(wang, MEMBER);
        var mine = joining.mine(group).orElseThrow();
        assertThat(mine.admitted()).isFalse();
        assertThat(mine.reason()).isEqualTo("这一期已经开读，下一期见");
        assertThat(news.mine()).extracting(NewsRow::kind).containsExactly(News.Kind.DECLINED);
        joining.ask(group, "下一期了");
        People.signIn(zhao, MEMBER);
        hosting.admit(hosting.asking(group).getFirst().id());
        assertThat(groups.admits(group, wang)).isTrue();
        assertThat(hosting.asking(group)).isEmpty();
    }

    @Test
    void aRequestCanBeTakenBack() {
        var group = founded.group(Access.REQUEST, zhao);
        People.signIn(wang, MEMBER);
        joining.ask(group, "想读");
        joining.withdraw(group);
        assertThat(joining.mine(group)).isEmpty();
        People.signIn(zhao, MEMBER);
        assertThat(hosting.asking(group)).isEmpty();
    }

    @Test
    void onlyTheHostDecides() {
        var group = founded.group(Access.REQUEST, zhao, qian);
        People.signIn(wang, MEMBER);
        joining.ask(group, "想读");
        People.signIn(zhao, MEMBER);
        var request = hosting.asking(group).getFirst().id();
        for (var other : List.of(wang, qian, stranger)) {
            People.signIn(other, MEMBER, "ADMIN");
            assertThat(hosting.asking(group)).isEmpty();
            refused("groups.hostOnly", () -> hosting.admit(request));
            refused("groups.hostOnly", () -> hosting.decline(request, "不"));
            refused("groups.hostOnly", () -> hosting.add(group, stranger));
            refused("groups.hostOnly", () -> hosting.remove(group, qian));
        }
        refused("groups.hostOnly", () -> hosting.admit(UUID.randomUUID()));
    }

    @Test
    void aPrivateGroupIsEnteredByItsHostsHandOnly() {
        var group = founded.group(Access.PRIVATE, zhao);
        People.signIn(wang, MEMBER);
        refused("groups.notSoJoined", () -> joining.join(group));
        refused("groups.notSoJoined", () -> joining.ask(group, "听说有个群"));
        refused("groups.notSoJoined", () -> joining.join(GroupId.random()));
        assertThat(joining.mine(group)).isEmpty();
        People.signIn(zhao, MEMBER);
        hosting.add(group, wang);
        assertThat(groups.admits(group, wang)).isTrue();
        hosting.remove(group, wang);
        assertThat(groups.admits(group, wang)).isFalse();
    }

    @Test
    void theLastPlaceIsGivenOnce() {
        var group = founded.group(Access.OPEN, zhao);
        People.signIn(zhao, MEMBER);
        var text = planning.text(group);
        planning.change(
                group,
                new GroupText(
                        text.name(), text.theme(), text.season(), null, Access.OPEN, 2, "", "", 0, text.version()));
        People.signIn(wang, MEMBER);
        joining.join(group);
        assertThat(groups.row(group).orElseThrow().full()).isTrue();
        People.signIn(qian, MEMBER);
        refused("groups.full", () -> joining.join(group));
        refused(
                "groups.full",
                () -> People.as(zhao, () -> {
                    hosting.add(group, qian);
                    return null;
                }));
    }

    @Test
    void theSentenceIsShortAndNotEmpty() {
        var group = founded.group(Access.REQUEST, zhao);
        People.signIn(wang, MEMBER);
        refused("groups.noSentence", () -> joining.ask(group, " \u0000 "));
        refused("text.tooLong", () -> joining.ask(group, "长".repeat(100_000)));
        joining.ask(group, "<b>😀</b>\n第二行");
        assertThat(joining.mine(group).orElseThrow().sentence()).isEqualTo("<b>😀</b> 第二行");
    }

    @Test
    void onlyMembersOfTheCommitteeJoin() {
        var group = founded.group(Access.OPEN, zhao);
        People.signIn(stranger, "STAFF");
        List.<Runnable>of(
                        () -> joining.join(group),
                        () -> joining.ask(group, "一"),
                        () -> joining.withdraw(group),
                        () -> joining.mine(group),
                        () -> joining.leave(group))
                .forEach(it ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(it::run));
    }
}
