package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Text;
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
    private final Memberships memberships;
    private final Founding founding;
    private final PlanKeeping plan;
    private final Roster roster;
    private final CurrentMember member;
    private final Clock clock;

    Cloning(
            JdbcClient sql,
            Memberships memberships,
            Founding founding,
            PlanKeeping plan,
            Roster roster,
            CurrentMember member,
            Clock clock) {
        this.sql = sql;
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
        var slug = founding.slug();
        int founded = sql.sql("""
                        insert into reading_group (id, version, slug, name, theme, season, book, second_book, third_book, access, places,
                            introduction, etiquette, shortest, preparing)
                        select cast(:id as uuid), 1, cast(:slug as varchar), cast(:name as varchar), f.theme, cast(:season as varchar),
                            f.book, f.second_book, f.third_book, f.access, f.places, f.introduction, f.etiquette, f.shortest, true
                        from reading_group f join membership m on m.reading_group = f.id
                        where f.id = :from and m.member = :me and m.leads = true and m.lasting = true
                            and not exists (select 1 from reading_group g where g.id = :id)
                        """)
                .param("id", id.value())
                .param("slug", slug)
                .param("name", Text.required(anew.name, GroupText.LINE, "groups.noName"))
                .param("season", Text.line(anew.season, GroupText.LINE))
                .param("from", from.value())
                .param("me", member.id().value())
                .update();
        if (founded == 0) return known(from, id);
        founding.begin(id, anew.pace.dated(weeks(from)), anew.pace.days());
        return slug;
    }

    private String known(GroupId from, GroupId id) {
        memberships.demandLeading(from, member.id());
        return founding.existing(id).orElseThrow();
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
