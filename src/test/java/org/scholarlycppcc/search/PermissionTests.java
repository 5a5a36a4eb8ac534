package org.scholarlycppcc.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.members.MemberId;

/** What the index lets through, against a plain loop over all things. */
class PermissionTests {
    private static final List<Audience> CIRCLES = circles();

    @RepeatedTest(20)
    void findsCountsAndCompletionsAreThoseOfTheReadersCirclesAlone(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition() * 0x9E3779B97F4A7C15L);
        var things = IntStream.range(0, 60).mapToObj(it -> thing(random)).toList();
        try (var leaves = new Leaves().with(things)) {
            for (int reader = 0; reader < 5; reader++) {
                var reach = some(random, 1 + random.nextInt(3));
                var allowed = things.stream()
                        .filter(it -> it.audiences().stream().anyMatch(reach::contains))
                        .toList();
                for (var typed : List.of("书香", "shuxiang", "sx"))
                    assertThat(everything(leaves, typed, reach)).isEqualTo(bodies(allowed));
                assertThat(leaves.find("书香", reach, null, null).counts()).isEqualTo(counts(allowed));
                assertThat(leaves.find("书香", reach, null, null).facets().getOrDefault(Facet.GROUP, List.of()))
                        .containsExactlyInAnyOrderElementsOf(groups(allowed));
                assertThat(leaves.find(Question.of("书香").keptTo(Facet.GROUP, "1"), reach)
                                .counts())
                        .isEqualTo(counts(inGroup(allowed, "1")));
                for (var thing : things) meantIsAllowed(leaves, thing, reach, allowed);
                assertThat(titles(allowed)).containsAll(leaves.completions("书香", reach));
                assertThat(leaves.completions("shux", reach).isEmpty())
                        .isEqualTo(named(allowed).isEmpty());
            }
        }
    }

    // With its last characters swapped, a name is offered to those who may find a thing of that name.
    private static void meantIsAllowed(Leaves leaves, Document thing, Set<Audience> reach, List<Document> allowed) {
        var name = thing.title();
        var swapped = name.substring(0, 1) + name.charAt(2) + name.charAt(1);
        var meant = leaves.find(swapped, reach, null, null).meant();
        var near = allowed.stream()
                .filter(it -> it.kind() != Kind.NOTE)
                .map(Document::title)
                .toList();
        if (near.contains(name)) assertThat(meant).isEqualTo(name);
        else if (meant != null)
            assertThat(allowed.stream().map(Document::title)).contains(meant);
    }

    private static List<Document> inGroup(List<Document> things, String group) {
        return things.stream()
                .filter(it -> Objects.requireNonNull(it.belongs().get(Facet.GROUP))
                        .value()
                        .equals(group))
                .toList();
    }

    private static List<FacetCount> groups(List<Document> things) {
        return Stream.of("1", "2", "3")
                .map(it -> new FacetCount(it, "群" + it, inGroup(things, it).size()))
                .filter(it -> it.count() > 0)
                .toList();
    }

    @Test
    void whatIsForNobodyIsNotInTheIndex() {
        try (var leaves = new Leaves().with(Leaves.thing(Kind.NOTE, "书香", List.of(), "秘", Set.of()))) {
            assertThat(leaves.find("书香", new HashSet<>(CIRCLES), null, null).total())
                    .isZero();
        }
    }

    @Test
    void whatIsWithdrawnFromACircleIsGoneForIt() {
        var open = Leaves.thing(Kind.NOTE, "书香", List.of(), "先公开", Leaves.EVERYONE);
        var mine = Audience.only(MemberId.random());
        var closed = new Document(Kind.NOTE, open.id(), "书香", List.of(), "后收回", "", "somewhere", null, Set.of(mine));
        try (var leaves = new Leaves().with(open).with(closed)) {
            assertThat(leaves.find("书香").total()).isZero();
            assertThat(leaves.find("书香", Set.of(mine), null, null).total()).isEqualTo(1);
        }
    }

    // All pages, each thing known by its body, which is an id of its own.
    private static Set<String> everything(Leaves leaves, String typed, Set<Audience> reach) {
        var found = new ArrayList<String>();
        @Nullable String next = null;
        do {
            var page = leaves.find(typed, reach, null, next);
            page.page().forEach(it -> found.add(it.passage().words()));
            next = page.next();
        } while (next != null);
        assertThat(found).doesNotHaveDuplicates();
        return Set.copyOf(found);
    }

    private static Document thing(Random random) {
        var kind = Kind.values()[random.nextInt(Kind.values().length)];
        var name = "书香" + (char) ('一' + random.nextInt(300));
        var group = String.valueOf(1 + random.nextInt(3));
        return Leaves.thing(
                        kind,
                        name,
                        List.of(),
                        new UUID(random.nextLong(), random.nextLong()).toString(),
                        some(random, random.nextInt(3)))
                .in(Facet.GROUP, group, "群" + group);
    }

    private static Set<Audience> some(Random random, int count) {
        return random.ints(count, 0, CIRCLES.size()).mapToObj(CIRCLES::get).collect(Collectors.toSet());
    }

    private static Set<String> bodies(List<Document> things) {
        return things.stream().map(Document::body).collect(Collectors.toSet());
    }

    private static Map<Kind, Integer> counts(List<Document> things) {
        return things.stream()
                .collect(groupingBy(
                        Document::kind,
                        () -> new EnumMap<>(Kind.class),
                        Collectors.collectingAndThen(counting(), Long::intValue)));
    }

    private static List<Document> named(List<Document> things) {
        return things.stream()
                .filter(it -> Set.of(Kind.BOOK, Kind.PERSON, Kind.GROUP).contains(it.kind()))
                .toList();
    }

    private static Set<String> titles(List<Document> things) {
        return named(things).stream().map(Document::title).collect(Collectors.toSet());
    }

    private static List<Audience> circles() {
        var circles = new ArrayList<Audience>();
        circles.add(Audience.SIGNED_IN);
        circles.add(Audience.holding("STAFF"));
        for (int i = 0; i < 4; i++) {
            circles.add(Audience.only(MemberId.random()));
            circles.add(Audience.within(UUID.randomUUID()));
        }
        return circles;
    }
}
