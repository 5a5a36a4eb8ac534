package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.groups.Typing.Told;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;

class TypingTests extends GroupsCase {
    @Autowired
    Typing typing;

    @Autowired
    Talk talk;

    @Autowired
    Hosting hosting;

    private GroupId group;
    private DiscussionId discussion;

    @BeforeEach
    void found() {
        group = founded.group(Access.PRIVATE, zhao, wang, qian);
        discussion = People.as(
                zhao, () -> talk.find(Founded.slug(group), 1).orElseThrow().id());
    }

    @Test
    void othersAreToldOnceWhileSomebodyTypesAndWhenItEnds() {
        var seen = new ArrayList<Told>();
        var own = new ArrayList<Told>();
        var stops = List.of(watch(qian, seen), watch(wang, own));
        for (int i = 0; i < 5; i++) writes(wang);
        assertThat(seen).containsExactly(new Told(wang, "王", true));
        People.as(wang, () -> {
            typing.rests(discussion);
            return true;
        });
        assertThat(seen.getLast().writing()).isFalse();
        writes(wang);
        assertThat(seen).hasSize(3);
        assertThat(own).isEmpty();
        stops.forEach(Runnable::run);
        People.as(wang, () -> {
            typing.rests(discussion);
            return true;
        });
        assertThat(seen).hasSize(3);
    }

    @Test
    void whoMayNotSeeTheDiscussionNeitherHearsNorIsHeard() {
        var inside = new ArrayList<Told>();
        var outside = new ArrayList<Told>();
        var stops = List.of(watch(zhao, inside), watch(stranger, outside), watch(qian, outside));
        People.signIn(zhao, Roles.MEMBER);
        hosting.remove(group, qian);
        writes(stranger);
        writes(qian);
        assertThat(inside).isEmpty();
        writes(wang);
        assertThat(inside).hasSize(1);
        assertThat(outside).isEmpty();
        stops.forEach(Runnable::run);
    }

    private Runnable watch(MemberId who, List<Told> told) {
        return People.as(who, () -> typing.watch(discussion, told::add));
    }

    private void writes(MemberId who) {
        People.as(who, () -> {
            typing.writes(discussion);
            return true;
        });
    }
}
