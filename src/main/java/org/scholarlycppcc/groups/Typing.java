package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.springframework.stereotype.Component;

/** Tells the open pages of a discussion who is writing there at this moment; nothing of it is kept. */
@Component
public class Typing {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Map<DiscussionId, Set<Onlooker>> open = new ConcurrentHashMap<>();
    private final Map<Writer, Instant> told = new ConcurrentHashMap<>();
    private final Bulletins bulletins;
    private final Roster roster;
    private final CurrentMember member;
    private final Clock clock;

    Typing(Bulletins bulletins, Roster roster, CurrentMember member, Clock clock) {
        this.bulletins = bulletins;
        this.roster = roster;
        this.member = member;
        this.clock = clock;
    }

    /**
     * Watches for others who write, on behalf of whoever is signed in.
     *
     * @return ends the watch
     */
    public Runnable watch(DiscussionId discussion, Consumer<Told> page) {
        var onlooker = new Onlooker(member.id(), page);
        open.compute(discussion, (id, onlookers) -> {
            var all = onlookers == null ? new CopyOnWriteArraySet<Onlooker>() : onlookers;
            all.add(onlooker);
            return all;
        });
        return () -> open.computeIfPresent(discussion, (id, all) -> {
            all.remove(onlooker);
            return all.isEmpty() ? null : all;
        });
    }

    /** Whoever is signed in goes on writing; the others are told of it once in three seconds at most. */
    public void writes(DiscussionId discussion) {
        var writer = new Writer(discussion, member.id());
        var now = clock.instant();
        told.values().removeIf(it -> it.isBefore(now.minus(PAUSE)));
        if (others(writer).isEmpty() || told.putIfAbsent(writer, now) != null) return;
        roster.find(writer.member)
                .map(MemberRow::name)
                .ifPresent(it -> tell(writer, new Told(writer.member, it, true)));
    }

    /** Whoever is signed in writes no longer, having published or cleared what was written. */
    public void rests(DiscussionId discussion) {
        var writer = new Writer(discussion, member.id());
        told.remove(writer);
        tell(writer, new Told(writer.member, "", false));
    }

    private void tell(Writer writer, Told news) {
        var others = others(writer);
        if (others.isEmpty()) return;
        var people = new HashSet<MemberId>();
        others.forEach(it -> people.add(it.member));
        // Asked at every word, as for a post: who was put out of the group a moment ago neither hears nor is heard.
        people.add(writer.member);
        var admitted = bulletins.admitted(writer.discussion, people);
        if (!admitted.contains(writer.member)) return;
        others.stream().filter(it -> admitted.contains(it.member)).forEach(it -> it.page.accept(news));
    }

    private Set<Onlooker> others(Writer writer) {
        var others = new HashSet<>(open.getOrDefault(writer.discussion, Set.of()));
        others.removeIf(it -> it.member.equals(writer.member));
        return others;
    }

    /**
     * That somebody writes, or does no longer.
     *
     * @param name empty when the person writes no longer
     */
    public record Told(MemberId member, String name, boolean writing) {}

    private record Writer(DiscussionId discussion, MemberId member) {}

    private record Onlooker(MemberId member, Consumer<Told> page) {}
}
