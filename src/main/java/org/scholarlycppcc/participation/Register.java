package org.scholarlycppcc.participation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.Term;

/** Who took part in which week of a period, person by person in the roster's order; every figure is the length of a list. */
public final class Register {
    private final Period period;
    private final List<Line> lines;

    private Register(Period period, List<Line> lines) {
        this.period = period;
        this.lines = lines;
    }

    /** The register of a period: the terms make its lines, whether anything is known of a person or not. */
    static Register of(Period period, List<Term> terms, Facts facts) {
        var known = Known.of(period, facts);
        var taken = new HashSet<Seated>();
        var persons = terms.stream()
                .collect(groupingBy(it -> List.of(it.member(), it.sector()), LinkedHashMap::new, toList()));
        var lines = new ArrayList<Line>();
        for (var person : persons.values()) lines.add(line(person, inTerm(period, person, taken), known, period));
        return new Register(period, List.copyOf(lines));
    }

    // Should the roster seat somebody twice at a time, the first in the sectors' order counts, so that sums are right.
    private static Set<LocalDate> inTerm(Period period, List<Term> terms, Set<Seated> taken) {
        var weeks = new HashSet<LocalDate>();
        for (var week : period.weeks()) {
            var holds = terms.stream().anyMatch(it -> it.holds(Period.sunday(week)));
            if (holds && taken.add(new Seated(terms.getFirst().member(), week))) weeks.add(week);
        }
        return weeks;
    }

    // Whoever is not in term on the last day counts neither above nor below the line.
    private static Line line(List<Term> terms, Set<LocalDate> inTerm, Known known, Period period) {
        var person = terms.getFirst();
        var weekly = new EnumMap<What, Set<LocalDate>>(What.class);
        weekly.put(What.IN_TERM, inTerm);
        for (var what : List.of(What.TOOK_PART, What.OFFLINE)) {
            weekly.put(
                    what,
                    inTerm.stream()
                            .filter(week -> known.weekly(what, person.member(), week))
                            .collect(Collectors.toUnmodifiableSet()));
        }
        var whole = EnumSet.noneOf(What.class);
        if (inTerm.contains(period.weeks().getLast())) {
            whole.add(What.IN_TERM);
            whole.addAll(known.whole(person.member()));
        }
        return new Line(person.member(), person.name(), person.sector(), weekly, whole);
    }

    public Period period() {
        return period;
    }

    /** Everybody of a sector who was in term for a week of the period or at its end, the inactive included. */
    public List<Line> lines(SectorId sector) {
        return lines.stream()
                .filter(it -> it.sector().equals(sector))
                .filter(Register::counted)
                .toList();
    }

    private static boolean counted(Line line) {
        return !line.weeks().getOrDefault(What.IN_TERM, Set.of()).isEmpty();
    }

    /**
     * The people whom a figure counts, each once.
     *
     * @param sector one sector; all of them when there is none
     * @param week one week by its Monday; the whole period when there is none
     */
    public List<Line> people(@Nullable SectorId sector, What what, @Nullable LocalDate week) {
        return lines.stream()
                .filter(it -> sector == null || it.sector().equals(sector))
                .filter(it -> it.has(what, week))
                .toList();
    }

    /** How many {@link #people} there are. */
    public int figure(@Nullable SectorId sector, What what, @Nullable LocalDate week) {
        return people(sector, what, week).size();
    }

    private record Seated(MemberId member, LocalDate week) {}
}
