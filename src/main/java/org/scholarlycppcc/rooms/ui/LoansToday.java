package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.TodayPanel;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.rooms.copies.OwnLoans;
import org.springframework.core.annotation.Order;

/** What a member is to bring back within days, or may fetch. */
@Order(3)
@org.springframework.stereotype.Component
class LoansToday implements TodayPanel {
    private static final int DAYS = 3;

    private final OwnLoans own;
    private final Catalogue catalogue;
    private final CurrentMember member;
    private final Clock clock;

    LoansToday(OwnLoans own, Catalogue catalogue, CurrentMember member, Clock clock) {
        this.own = own;
        this.catalogue = catalogue;
        this.member = member;
        this.clock = clock;
    }

    @Override
    public Optional<Component> today() {
        if (!member.is(Roles.MEMBER)) return Optional.empty();
        var soon = LocalDate.now(clock).plusDays(DAYS);
        var due = own.loans().stream()
                .filter(it -> !it.due().isAfter(soon))
                .map(it ->
                        new DueSoon.Line(it.book(), it.overdue() ? "copies.said.OVERDUE" : "copies.dueOn", it.due()));
        var kept = own.reservations().stream()
                .filter(it -> it.keptUntil() != null)
                .map(it -> new DueSoon.Line(it.book(), "copies.keptForYou", Objects.requireNonNull(it.keptUntil())));
        var lines = Stream.concat(due, kept).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new DueSoon(lines, catalogue, clock));
    }
}
