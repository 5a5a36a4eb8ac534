package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What host and deputies say about the group and its weeks; another's group and one that is not there are refused alike. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Planning {
    private final ReadingGroups groups;
    private final Memberships memberships;
    private final PlanKeeping plan;
    private final BooksRead books;
    private final GroupIndex index;
    private final CurrentMember member;
    private final Clock clock;

    Planning(
            ReadingGroups groups,
            Memberships memberships,
            PlanKeeping plan,
            BooksRead books,
            GroupIndex index,
            CurrentMember member,
            Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.plan = plan;
        this.books = books;
        this.index = index;
        this.member = member;
        this.clock = clock;
    }

    /** What stands about a group of mine, to be changed. */
    @Transactional(readOnly = true)
    public GroupText text(GroupId group) {
        memberships.demandLeading(group, member.id());
        return groups.findById(group.value()).orElseThrow().text();
    }

    /** Changes what stands about the group; whether it is private was settled when it was founded. */
    public Edited<GroupText> change(GroupId group, GroupText text) {
        memberships.demandLeading(group, member.id());
        var fitting = text.fitting();
        memberships.lock(group);
        var now = groups.findById(group.value()).orElseThrow();
        if (now.version() != text.version()) return new Edited.Overtaken<>(now.text());
        if ((now.access() == Access.PRIVATE) != (text.access() == Access.PRIVATE))
            throw new Refusal("groups.privateForGood");
        groups.save(ReadingGroup.of(group, now.slug(), fitting));
        if (now.name().equals(fitting.name())) index.changed(group);
        else index.renamed(group);
        return new Edited.Stored<>();
    }

    /** What stands about a week of mine, to be changed. */
    @Transactional(readOnly = true)
    public WeekText week(GroupId group, int number) {
        memberships.demandLeading(group, member.id());
        return find(group, number).orElseThrow(() -> new Refusal("groups.hostOnly"));
    }

    /** Changes a week; when it begins on another day, the later ones move along. */
    public Edited<WeekText> change(GroupId group, int number, WeekText text) {
        memberships.demandLeading(group, member.id());
        var fitting = text.fitting();
        memberships.lock(group);
        var now = find(group, number).orElseThrow(() -> new Refusal("groups.hostOnly"));
        if (now.version() != text.version()) return new Edited.Overtaken<>(now);
        plan.change(group, number, fitting);
        takeIn(group, fitting);
        return new Edited.Stored<>();
    }

    /** Adds a week at the end of the plan. */
    public void add(GroupId group, WeekText text) {
        memberships.demandLeading(group, member.id());
        memberships.lock(group);
        if (plan.of(group).size() >= Founding.WEEKS) throw new Refusal("groups.tooManyWeeks", Founding.WEEKS);
        plan.add(group, text.fitting(), member.id());
        takeIn(group, text);
    }

    /** Takes a book away that a group of mine reads besides its first. */
    public void removeBook(GroupId group, BookId book) {
        memberships.demandLeading(group, member.id());
        books.remove(group, book);
    }

    private void takeIn(GroupId group, WeekText text) {
        if (text.guide() != null) memberships.enter(group, text.guide(), Role.GUIDE, LocalDate.now(clock));
    }

    private Optional<WeekText> find(GroupId group, int number) {
        return plan.of(group).stream()
                .filter(it -> it.number() == number)
                .map(Week::text)
                .findFirst();
    }
}
