package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.search.Audience;
import org.scholarlycppcc.search.Document;
import org.scholarlycppcc.search.Findable;
import org.scholarlycppcc.search.Kind;
import org.springframework.beans.factory.annotation.Autowired;

class FindableTests extends GroupsCase {
    @Autowired
    List<Findable> findables;

    @Autowired
    PrivateCircles circles;

    @Autowired
    Talk talk;

    @Autowired
    Posting posting;

    @Autowired
    Rewriting rewriting;

    @Autowired
    Digesting digesting;

    @Test
    void aPrivateGroupsThingsAreForThoseInsideOnly() {
        var open = founded.group(Access.OPEN, zhao, wang);
        var hidden = founded.group(Access.PRIVATE, zhao, wang);
        for (var group : List.of(open, hidden)) {
            post(group, "一句话");
            People.signIn(zhao);
            digesting.send(group, 1, UUID.randomUUID(), "一周的话");
        }
        for (var kind : List.of(Kind.GROUP, Kind.WEEK, Kind.POST, Kind.DIGEST)) {
            var of = documents(kind);
            assertThat(within(of, open))
                    .isNotEmpty()
                    .allMatch(it -> it.audiences().contains(Audience.SIGNED_IN));
            assertThat(within(of, hidden))
                    .isNotEmpty()
                    .allMatch(it -> it.audiences().equals(java.util.Set.of(Audience.within(hidden.value()))));
        }
        assertThat(circles.of(wang)).containsExactly(Audience.within(hidden.value()));
        assertThat(circles.of(stranger)).isEmpty();
    }

    @Test
    void aPostOpensAtItselfAndADeletedOneIsNotFound() {
        var group = founded.group(Access.OPEN, zhao, wang);
        post(group, "先来一句");
        post(group, "**再来**一句\n\n> 引文");
        assertThat(within(documents(Kind.POST), group))
                .filteredOn(it -> it.body().startsWith("再来一句"))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.path()).isEqualTo("groups/" + Founded.slug(group) + "/discussions/1?post=2"))
                .satisfies(it -> assertThat(it.place()).isEqualTo("夜读群\u00a0· 第 1 周"));
        People.signIn(wang);
        rewriting.delete(talk.find(Founded.slug(group), 1).orElseThrow().id(), 2);
        assertThat(within(documents(Kind.POST), group)).hasSize(1);
    }

    @Test
    void manyCostAsManyStatementsAsOne() {
        founded.group(Access.OPEN, zhao, wang);
        founded.group(Access.OPEN, zhao, wang);
        for (var kind : List.of(Kind.GROUP, Kind.WEEK, Kind.POST, Kind.DIGEST)) {
            var findable = findable(kind);
            var ids = ids(findable);
            if (ids.isEmpty()) continue;
            var one = SqlCount.of(() -> AsHouse.run(() -> findable.current(ids.subList(0, 1))));
            assertThat(SqlCount.of(() -> AsHouse.run(() -> findable.current(ids))))
                    .isLessThanOrEqualTo(Math.max(one, 3));
        }
    }

    private void post(GroupId group, String text) {
        People.signIn(wang);
        var discussion = talk.find(Founded.slug(group), 1).orElseThrow().id();
        posting.publish(discussion, PostId.random(), text, null, "groups/x");
    }

    private List<Document> documents(Kind kind) {
        return AsHouse.get(() -> findable(kind).current(ids(findable(kind))));
    }

    private static List<Document> within(List<Document> documents, GroupId group) {
        return documents.stream()
                .filter(it -> it.path().startsWith("groups/" + Founded.slug(group)))
                .toList();
    }

    private Findable findable(Kind kind) {
        return findables.stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }

    private static List<UUID> ids(Findable findable) {
        return AsHouse.get(() -> {
            var all = new ArrayList<UUID>();
            @Nullable UUID last = null;
            for (var page = findable.idsAfter(null, 50); !page.isEmpty(); page = findable.idsAfter(last, 50)) {
                all.addAll(page);
                last = page.getLast();
            }
            return all;
        });
    }
}
