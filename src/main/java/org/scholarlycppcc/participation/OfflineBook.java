package org.scholarlycppcc.participation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.Seat;
import org.scholarlycppcc.participation.OfflineEntries.Presence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The book in which staff write down who took part away from the screen (线下); what is wrong is cancelled, never erased. */
@Service
@PreAuthorize("hasRole('STAFF')")
@Transactional(readOnly = true)
public class OfflineBook {
    /** The most characters of an occasion. */
    public static final int OCCASION = 200;
    /** The most characters of a reason. */
    public static final int REASON = 300;

    private static final Logger log = LoggerFactory.getLogger(OfflineBook.class);

    private final OfflineEntries entries;
    private final Roster roster;
    private final CurrentMember current;
    private final Clock clock;

    OfflineBook(OfflineEntries entries, Roster roster, CurrentMember current, Clock clock) {
        this.entries = entries;
        this.roster = roster;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Writes down who was at an occasion. The same id a second time changes nothing.
     * Refused without an occasion or people, for a day to come, and for people not in term on the day.
     */
    @Transactional
    public void record(OfflineId id, LocalDate heldOn, String occasion, Collection<MemberId> people) {
        if (entries.contains(id)) return;
        var words = Text.required(occasion, OCCASION, "participation.offline.noOccasion");
        if (people.isEmpty()) throw new Refusal("participation.offline.nobody");
        // Also turns down days that no register can show.
        if (heldOn.isAfter(today())) throw new Refusal("participation.offline.ahead");
        Period.of(heldOn, heldOn, today());
        mustBeInTerm(people, heldOn);
        entries.add(id, heldOn, words, current.id(), clock.instant());
        entries.addPresences(id, new LinkedHashSet<>(people));
        log.info("Offline entry {} recorded for {} people", id.value(), people.size());
    }

    /** Takes an entry back by another one that says why; both are kept, and neither counts. */
    @Transactional
    public void cancel(OfflineId wrong, String reason) {
        var words = Text.required(reason, REASON, "participation.offline.noReason");
        var row = entries.find(wrong).orElseThrow(() -> new Refusal("participation.offline.unknown"));
        if (!row.stands()) throw new Refusal("participation.offline.cancelledAlready");
        entries.addCancelling(OfflineId.random(), row, words, current.id(), clock.instant());
        log.info("Offline entry {} cancelled", wrong.value());
    }

    /** What was written down for the days of a period, cancelled or not, the latest day first. */
    public List<OfflineEntry> entries(Period period) {
        var rows = entries.within(period);
        var present = entries.presences(rows.stream().map(OfflineRow::id).toList()).stream()
                .collect(groupingBy(Presence::entry, mapping(Presence::member, toList())));
        var people = roster.rows(mentioned(rows, present.values()));
        return rows.stream()
                .map(it -> new OfflineEntry(
                        it,
                        named(present.getOrDefault(it.id(), List.of()), people),
                        name(it.enteredBy(), people),
                        name(it.cancelledBy(), people)))
                .toList();
    }

    /** Who could have been there: the members in term on a day whose name or sector holds what was typed. */
    public List<MemberRow> candidates(LocalDate day, String typed, int offset, int limit) {
        var wanted = typed.strip();
        var ids = roster.inTermOn(day).stream().map(Seat::member).distinct().toList();
        var rows = roster.rows(ids);
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .filter(it -> it.name().contains(wanted)
                        || Objects.requireNonNullElse(it.sectorName(), "").contains(wanted))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private void mustBeInTerm(Collection<MemberId> people, LocalDate day) {
        var inTerm = roster.inTermOn(day).stream().map(Seat::member).collect(Collectors.toSet());
        var others = people.stream().filter(it -> !inTerm.contains(it)).toList();
        if (others.isEmpty()) return;
        var names = roster.rows(others).values().stream().map(MemberRow::name).sorted();
        throw new Refusal("participation.offline.notInTerm", names.collect(Collectors.joining("、")), others.size());
    }

    private static Set<MemberId> mentioned(List<OfflineRow> rows, Collection<List<MemberId>> present) {
        var all = present.stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        for (var row : rows) {
            all.add(row.enteredBy());
            if (row.cancelledBy() != null) all.add(row.cancelledBy());
        }
        return all;
    }

    private static List<MemberRow> named(List<MemberId> ids, Map<MemberId, MemberRow> people) {
        var named = new ArrayList<MemberRow>();
        for (var id : ids) if (people.get(id) instanceof MemberRow row) named.add(row);
        named.sort(Comparator.comparing(MemberRow::name)
                .thenComparing(it -> it.id().value()));
        return named;
    }

    private static String name(@Nullable MemberId id, Map<MemberId, MemberRow> people) {
        return id != null && people.get(id) instanceof MemberRow row ? row.name() : "";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
