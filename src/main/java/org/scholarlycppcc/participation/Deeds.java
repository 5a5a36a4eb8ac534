package org.scholarlycppcc.participation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Turnout.AnsweredWeek;
import org.scholarlycppcc.groups.Turnout.PlannedWeek;
import org.scholarlycppcc.groups.Turnout.PostBy;
import org.scholarlycppcc.groups.Turnout.PostsOnDay;
import org.scholarlycppcc.groups.Turnout.Stay;
import org.scholarlycppcc.members.MemberId;

/** What each person did in a span; of groups that are not readable nothing is said but how often. */
final class Deeds {
    private final Period span;
    private final Facts facts;
    private final Map<GroupId, GroupRow> readable;
    private final List<PostBy> posts;

    Deeds(Period span, Facts facts, List<GroupRow> readable, List<PostBy> posts) {
        this.span = span;
        this.facts = facts;
        this.readable = readable.stream().collect(toMap(GroupRow::id, Function.identity()));
        this.posts = posts;
    }

    List<Deed> of(MemberId member, What what) {
        var deeds = new ArrayList<Deed>();
        var closed = 0;
        for (var did : done(member, what).toList()) {
            var group = readable.get(did.group());
            if (group == null) closed += did.times();
            else deeds.add(did.said().apply(new Deed.Group(group.name(), "groups/" + group.slug())));
        }
        if (closed > 0) deeds.add(new Deed.Private(closed));
        if (what == What.OFFLINE) deeds.addAll(offline(member));
        return deeds;
    }

    private Stream<Did> done(MemberId member, What what) {
        return switch (what) {
            case TOOK_PART ->
                Stream.of(hosted(member), guided(member), posted(member)).flatMap(Function.identity());
            case JOINED ->
                groups(facts.stays().stream().filter(it -> Stays.touches(it, span)), member, Deed.Joined::new);
            case ANSWERED -> answered(member);
            case FINISHED -> groups(facts.finishedWithin(span).stream(), member, Deed.Finished::new);
            case OFFLINE, IN_TERM -> Stream.of();
        };
    }

    private Stream<Did> hosted(MemberId member) {
        return weeks().filter(it -> member.equals(it.host()))
                .map(it -> new Did(it.group(), 1, group -> new Deed.Hosted(group, it.number())));
    }

    private Stream<Did> guided(MemberId member) {
        return weeks().filter(it -> member.equals(it.guide()))
                .map(it -> new Did(it.group(), 1, group -> new Deed.Guided(group, it.number())));
    }

    private Stream<PlannedWeek> weeks() {
        return facts.plan().stream().filter(it -> span.contains(it.begins()));
    }

    private Stream<Did> posted(MemberId member) {
        var times = facts.posts().stream()
                .filter(it -> it.member().equals(member) && span.contains(it.date()))
                .collect(groupingBy(PostsOnDay::group, LinkedHashMap::new, summingInt(PostsOnDay::posts)));
        return times.entrySet().stream()
                .map(it -> new Did(
                        it.getKey(), it.getValue(), group -> new Deed.Posted(group, posts(member, it.getKey()))));
    }

    private List<Deed.Post> posts(MemberId member, GroupId in) {
        return posts.stream()
                .filter(it -> it.member().equals(member) && it.post().group().equals(in))
                .map(it -> new Deed.Post(it.post().title(), it.post().path()))
                .toList();
    }

    private Stream<Did> answered(MemberId member) {
        return facts.answersWithin(span).stream()
                .filter(it -> it.member().equals(member))
                .collect(groupingBy(
                        AnsweredWeek::group,
                        LinkedHashMap::new,
                        Collectors.mapping(AnsweredWeek::week, Collectors.toList())))
                .entrySet()
                .stream()
                .map(it -> new Did(
                        it.getKey(),
                        it.getValue().size(),
                        group -> new Deed.Answered(
                                group, it.getValue().stream().sorted().toList())));
    }

    private static Stream<Did> groups(Stream<Stay> stays, MemberId member, Function<Deed.Group, Deed> said) {
        return stays.filter(it -> it.member().equals(member))
                .map(Stay::group)
                .distinct()
                .map(it -> new Did(it, 1, said));
    }

    private List<Deed.Offline> offline(MemberId member) {
        return facts.offline().stream()
                .filter(it -> it.member().equals(member) && span.contains(it.heldOn()))
                .map(it -> new Deed.Offline(it.heldOn(), it.occasion()))
                .toList();
    }

    /** Something done in a group, so many times, and how it is said where the group is readable. */
    private record Did(GroupId group, int times, Function<Deed.Group, Deed> said) {}
}
