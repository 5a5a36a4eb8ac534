package org.scholarlycppcc.moderation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.springframework.stereotype.Component;

/** What whoever is signed in may decide on, as a part of queries over items {@code i}. */
record Reviewer(MemberId id, boolean staff, Set<UUID> circles) {
    private static final UUID NOWHERE = new UUID(0, 0);

    /** The items in one's circles and, for staff, those that staff look at. */
    static final String REACH = " (i.circle in (:circles) or i.staff = true and :staff = true) ";

    /** The same without what one wrote or reported oneself: nobody decides on the own submission. */
    static final String MAY = " i.author <> :me and not exists "
            + "(select 1 from report own where own.item = i.id and own.reporter = :me) and" + REACH;

    Map<String, Object> params() {
        return Map.of("me", id.value(), "staff", staff, "circles", circles.isEmpty() ? Set.of(NOWHERE) : circles);
    }

    /** Finds out who reviews. */
    @Component
    static class Reviewers {
        private final CurrentMember member;
        private final Features features;

        Reviewers(CurrentMember member, Features features) {
            this.member = member;
            this.features = features;
        }

        boolean staff() {
            return member.is(Roles.STAFF) || member.is(Roles.ADMIN);
        }

        Reviewer current() {
            return new Reviewer(member.id(), staff(), features.hostedBy(member.id()));
        }
    }
}
