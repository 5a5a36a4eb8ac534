package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.Seat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can be spoken to in a discussion. */
@Component
class Circle {
    private final JdbcClient sql;
    private final Roster roster;
    private final Bulletins bulletins;
    private final Clock clock;

    Circle(JdbcClient sql, Roster roster, Bulletins bulletins, Clock clock) {
        this.sql = sql;
        this.roster = roster;
        this.bulletins = bulletins;
        this.clock = clock;
    }

    /**
     * The people of the discussion's group by name, and where the group is not private everybody in term after them; nobody for
     * one who is not in the group.
     */
    List<Named> of(DiscussionId discussion, MemberId writer) {
        var inside = inside(discussion, writer);
        if (inside.isEmpty()) return List.of();
        var ids = new HashSet<>(inside);
        if (!isPrivate(discussion))
            roster.inTermOn(LocalDate.now(clock)).stream().map(Seat::member).forEach(ids::add);
        var rows = roster.rows(ids).values();
        var bearers = rows.stream()
                .filter(it -> inside.contains(it.id()))
                .collect(Collectors.groupingBy(MemberRow::name, Collectors.counting()));
        var people = new ArrayList<Named>();
        rows.forEach(it -> people.add(named(it, inside.contains(it.id()), bearers.getOrDefault(it.name(), 0L) == 1)));
        people.sort(Comparator.comparing((Named it) -> !it.inside())
                .thenComparing(Named::name)
                .thenComparing(it -> it.id().value()));
        return people;
    }

    /** Those of some people who may see the discussion now. */
    Set<MemberId> admitted(DiscussionId discussion, Set<MemberId> people) {
        return bulletins.admitted(discussion, new HashSet<>(roster.rows(people).keySet()));
    }

    private Set<MemberId> inside(DiscussionId discussion, MemberId writer) {
        return new HashSet<>(sql.sql("""
                        select m.member from membership m join discussion d on d.reading_group = m.reading_group
                        where d.id = :discussion and m.lasting = true and exists (select 1 from membership mine
                            where mine.reading_group = m.reading_group and mine.member = :me and mine.lasting = true)
                        """)
                .param("discussion", discussion.value())
                .param("me", writer.value())
                .query((row, number) -> new MemberId(row.getObject("member", UUID.class)))
                .list());
    }

    private boolean isPrivate(DiscussionId discussion) {
        return sql.sql("""
                        select count(*) from discussion d join reading_group g on g.id = d.reading_group
                        where d.id = :discussion and g.access = 'PRIVATE'
                        """)
                        .param("discussion", discussion.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Named named(MemberRow person, boolean inside, boolean alone) {
        var sector = Objects.requireNonNullElse(person.sectorName(), "");
        return new Named(person.id(), person.name(), sector, inside, inside && alone);
    }
}
