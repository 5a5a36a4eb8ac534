package org.scholarlycppcc.notices;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
        if (occasion.path().length() > Occasion.LONGEST)
            throw new IllegalArgumentException("A path of " + occasion.path().length() + " characters");
        // In one order, so that two who tell the same people do not wait for each other.
        var others = members.stream()
                .filter(it -> !it.equals(occasion.by()))
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        if (others.isEmpty()) return;
        var told = rows.add(occasion, others);
        queue.add(occasion.kind(), told);
        bell.rung(others);
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
        bell.rung(rows.forget(subject));
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
}
