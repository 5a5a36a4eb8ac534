package org.scholarlycppcc.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Teller;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the open pages of a draft who else has it open, and that somebody has changed it; nothing of it is kept. */
@Component
public class AtDesk implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(AtDesk.class);

    // One teller keeps the order, and no editor waits for the pages of others.
    private final Teller teller = new Teller("desk");
    private final Map<ListId, Set<Place>> open = new ConcurrentHashMap<>();
    private final Roster roster;
    private final CurrentMember member;

    AtDesk(Roster roster, CurrentMember member) {
        this.roster = roster;
        this.member = member;
    }

    /**
     * Opens a draft for whoever is signed in; the page is told by another thread, first of all who is there already.
     *
     * @return closes it again
     */
    public Runnable open(ListId list, Consumer<News> page) {
        var place = new Place(member.id(), page);
        open.compute(list, (id, places) -> {
            var all = places == null ? new CopyOnWriteArraySet<Place>() : places;
            all.add(place);
            return all;
        });
        teller.execute(() -> tellCompany(list));
        return () -> {
            open.computeIfPresent(list, (id, places) -> {
                places.remove(place);
                return places.isEmpty() ? null : places;
            });
            teller.execute(() -> tellCompany(list));
        };
    }

    /** Whoever is signed in changes a draft; the others are told once the running transaction is committed. */
    void changed(ListId list) {
        var by = member.id();
        if (others(list, by).isEmpty()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                teller.execute(() -> tellChange(list, by));
            }
        });
    }

    private void tellCompany(ListId list) {
        var places = open.getOrDefault(list, Set.of());
        var people = names(places.stream().map(Place::member).collect(Collectors.toSet()));
        for (var place : places)
            tell(
                    place,
                    new News.Company(people.values().stream()
                            .filter(it -> !it.id().equals(place.member))
                            .map(MemberRow::name)
                            .sorted()
                            .toList()));
    }

    private void tellChange(ListId list, MemberId by) {
        var row = names(Set.of(by)).get(by);
        var news = new News.Changed(row == null ? "" : row.name());
        others(list, by).forEach(it -> tell(it, news));
    }

    private Map<MemberId, MemberRow> names(Set<MemberId> people) {
        return AsHouse.get(() -> roster.rows(people));
    }

    private Set<Place> others(ListId list, MemberId by) {
        var others = new HashSet<>(open.getOrDefault(list, Set.of()));
        others.removeIf(it -> it.member.equals(by));
        return others;
    }

    private static void tell(Place place, News news) {
        try {
            place.page.accept(news);
        } catch (RuntimeException failure) {
            // The page is gone, or shows it when it is opened next; the others are told.
            log.error("A page at the desk was not told", failure);
        }
    }

    @Override
    public void destroy() {
        teller.close();
    }

    /** What an open page is told. */
    public sealed interface News {
        /** Who else has the draft open, by name; nobody when it is empty. */
        record Company(List<String> others) implements News {}

        /** Somebody else has changed the draft. */
        record Changed(String by) implements News {}
    }

    private record Place(MemberId member, Consumer<News> page) {}
}
