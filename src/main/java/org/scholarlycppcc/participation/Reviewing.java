package org.scholarlycppcc.participation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.groups.Access;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.groups.Turnout;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.SectorId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff see who took part: the register of a period and the list behind each of its figures. */
@Service
@PreAuthorize("hasRole('STAFF')")
@Transactional(readOnly = true)
public class Reviewing {
    private final Roster roster;
    private final Evidence evidence;
    private final Groups groups;
    private final Turnout turnout;

    Reviewing(Roster roster, Evidence evidence, Groups groups, Turnout turnout) {
        this.roster = roster;
        this.evidence = evidence;
        this.groups = groups;
        this.turnout = turnout;
    }

    /** The register of all sectors. */
    public Register register(Period period) {
        return Register.of(
                period, roster.inTermBetween(period.from(), period.to()), facts(period, EnumSet.allOf(What.class)));
    }

    /**
     * The people whom one figure of the register counts, in the roster's order, each with what was done.
     *
     * @param sector one sector; all of them when there is none
     * @param week one week by its Monday; the whole period when there is none
     */
    public List<Person> behind(@Nullable SectorId sector, Period period, What what, @Nullable LocalDate week) {
        var facts = facts(period, Set.of(what));
        var register = Register.of(period, roster.inTermBetween(period.from(), period.to()), facts);
        var people = register.people(sector, what, week);
        if (what == What.IN_TERM || people.isEmpty()) {
            return people.stream().map(it -> new Person(it, List.of())).toList();
        }
        var span = week == null ? period : new Period(week, Period.sunday(week));
        var deeds = new Deeds(span, facts, readable(what), posts(people, what, span));
        return people.stream()
                .map(it -> new Person(it, deeds.of(it.member(), what)))
                .toList();
    }

    // A private group may be open to whoever looks, as its member; here it stays closed to all.
    private List<GroupRow> readable(What what) {
        if (what == What.OFFLINE) return List.of();
        return groups.all().stream().filter(it -> it.access() != Access.PRIVATE).toList();
    }

    private List<Turnout.PostBy> posts(List<Line> people, What what, Period span) {
        if (what != What.TOOK_PART) return List.of();
        return turnout.openPosts(people.stream().map(Line::member).toList(), span.from(), span.to());
    }

    private Facts facts(Period period, Set<What> asked) {
        return evidence.facts(period, asked);
    }
}
