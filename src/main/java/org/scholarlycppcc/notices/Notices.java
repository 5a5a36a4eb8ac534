package org.scholarlycppcc.notices;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where features tell members what happened, inside their own transaction, so that neither is kept without the other. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(propagation = Propagation.MANDATORY)
public class Notices {
    private final NoticeRows rows;
    private final Marks marks;
    private final MailQueue queue;
    private final Bell bell;
    private final CurrentMember member;

    Notices(NoticeRows rows, Marks marks, MailQueue queue, Bell bell, CurrentMember member) {
        this.rows = rows;
        this.marks = marks;
        this.queue = queue;
        this.bell = bell;
        this.member = member;
    }

    /** Tells members of an occasion, each once however often it is told; not the one who caused it. */
    public void tell(Occasion occasion, Collection<MemberId> members) {
        tell(members.stream().distinct().map(it -> new Told(occasion, it)));
    }

    /** Tells each of several people of an occasion of their own, all of one kind; by no more statements than a single one. */
    public void tellEach(Map<Occasion, MemberId> each) {
        tell(each.entrySet().stream().map(it -> new Told(it.getKey(), it.getValue())));
    }

    private void tell(Stream<Told> all) {
        // In one order, so that two who tell the same people do not wait for each other.
        var told = all.filter(it -> !it.member.equals(it.occasion.by()))
                .sorted(Comparator.comparing((Told it) -> it.member.value()).thenComparing(it -> it.occasion.subject()))
                .toList();
        if (told.isEmpty()) return;
        queue.add(told.getFirst().occasion.kind(), rows.add(told));
        bell.rung(told.stream().map(Told::member).distinct().toList());
    }

    /** What was told of a thing leads to where it stands from now on; nobody is told anew. */
    public void moved(Occasion occasion) {
        rows.move(occasion);
    }

    /** Takes back from a member everything told in a circle, such as a group that the member leaves. */
    public void forget(MemberId member, UUID circle) {
        rows.forget(member, circle);
        bell.rung(List.of(member));
    }

    /** Takes back from everybody what was told of a thing that is deleted or hidden. */
    public void forgetSubject(UUID subject) {
        forgetSubjects(List.of(subject));
    }

    /** The same of several things at once. */
    public void forgetSubjects(Collection<UUID> subjects) {
        if (!subjects.isEmpty()) bell.rung(rows.forget(subjects));
    }

    /** Whoever is signed in has opened the place that notices are about, by whichever way; outside a transaction. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void seen(UUID about) {
        if (marks.about(member.id(), about) > 0) bell.rungNow(member.id());
    }

    /** Whoever is signed in has seen some of the things that notices tell of; outside a transaction. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void seen(Collection<UUID> subjects) {
        if (marks.subjects(member.id(), subjects) > 0) bell.rungNow(member.id());
    }

    /** Members have a thing before their eyes at the moment it is told; outside a transaction. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void seen(Collection<MemberId> readers, UUID subject) {
        marks.subject(readers, subject).forEach(bell::rungNow);
    }

    /** That a member is told of an occasion. */
    record Told(Occasion occasion, MemberId member) {}
}
