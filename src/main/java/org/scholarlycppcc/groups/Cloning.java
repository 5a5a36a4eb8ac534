package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.Seat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a host or deputy begins anew from a group of an earlier season: with its plan, guide texts and etiquette, without its talk and people. */
@Service
@PreAuthorize("hasRole('" + Roles.MEMBER + "')")
@Transactional
public class Cloning {
    private final JdbcClient sql;
    private final ReadingGroups groups;
    private final Memberships memberships;
    private final Founding founding;
    private final PlanKeeping plan;
    private final Roster roster;
    private final CurrentMember member;
    private final Clock clock;

    Cloning(
            JdbcClient sql,
            ReadingGroups groups,
            Memberships memberships,
            Founding founding,
            PlanKeeping plan,
            Roster roster,
            CurrentMember member,
            Clock clock) {
        this.sql = sql;
        this.groups = groups;
        this.memberships = memberships;
        this.founding = founding;
        this.plan = plan;
        this.roster = roster;
        this.member = member;
        this.clock = clock;
    }

    /** What the new group is called, in which season it runs, and when its weeks begin. */
    public record Anew(String name, String season, Pace pace) {}

    /**
     * Founds a group like one of mine once, however often it is sent, and says its slug. Nobody joins it before it is
     * opened. Whoever guided a week guides it again while in term; else it waits for another guide.
     *
     * @param id made before the first sending
     */
    public String again(GroupId from, GroupId id, Anew anew) {
        memberships.demandLeading(from, member.id());
        var text = groups.findById(from.value()).orElseThrow().text();
        var known = groups.findById(id.value()).isPresent();
        var slug = founding.found(
                id,
                new GroupText(
                        anew.name,
                        text.theme(),
                        anew.season,
                        text.book(),
                        text.access(),
                        text.places(),
                        text.introduction(),
                        text.etiquette(),
                        text.shortest(),
                        0),
                weeks(from),
                anew.pace);
        if (known) return slug;
        sql.sql("""
                        update reading_group set preparing = true,
                            second_book = (select f.second_book from reading_group f where f.id = :from),
                            third_book = (select f.third_book from reading_group f where f.id = :from)
                        where id = :id
                        """).param("from", from.value()).param("id", id.value()).update();
        return slug;
    }

    private List<WeekText> weeks(GroupId from) {
        var before = plan.of(from);
        var inTerm = before.isEmpty() ? Set.<MemberId>of() : inTerm();
        return before.stream().map(it -> it.text().anew(inTerm)).toList();
    }

    private Set<MemberId> inTerm() {
        return roster.inTermOn(LocalDate.now(clock)).stream().map(Seat::member).collect(Collectors.toSet());
    }
}
