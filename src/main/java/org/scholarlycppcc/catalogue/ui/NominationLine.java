package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.catalogue.Nomination;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.SectorId;

/** A nominated book: why, who has it until when, and what became of it. */
class NominationLine extends ListItem {
    private final Nomination nomination;
    private final Map<MemberId, MemberRow> people;
    private final Map<SectorId, String> sectors;
    private final LocalDate today;
    private final Moments moments;

    /** @param sectors what sectors are called, where that is not clear anyway */
    NominationLine(
            Nomination nomination,
            Map<MemberId, MemberRow> people,
            Map<SectorId, String> sectors,
            LocalDate today,
            Moments moments) {
        this.nomination = nomination;
        this.people = people;
        this.sectors = sectors;
        this.today = today;
        this.moments = moments;
        addClassName("nomination");
        setId("nomination-" + nomination.id().value());
        add(what(), state(), soft(by()));
        add(new Paragraph(nomination.why()));
        if (!nomination.forWhom().isEmpty()) add(soft(getTranslation("catalogue.isFor", nomination.forWhom())));
        if (!nomination.passage().isEmpty()) {
            var passage = new Paragraph(nomination.passage());
            passage.addClassName("passage");
            add(passage);
        }
        if (nomination.convenor() != null)
            add(turned(
                    getTranslation("catalogue.convenorSaid", name(nomination.convenor()), nomination.convenorSaid())));
        if (!nomination.reason().isEmpty())
            add(turned(getTranslation("catalogue.librarianSaid", name(nomination.decidedBy()), nomination.reason())));
        add(now());
    }

    private Span what() {
        var title = new Span("《" + nomination.title() + "》");
        title.addClassName("what");
        var creators = new Span(nomination.creators());
        creators.addClassName("soft");
        return new Span(title, creators);
    }

    private Span state() {
        var state = new Span(getTranslation("catalogue.nomination." + nomination.state()));
        state.addClassName("badge");
        return state;
    }

    private String by() {
        var sector = sectors.get(nomination.sector());
        var by = name(nomination.nominatedBy());
        return getTranslation(
                "catalogue.nominatedBy",
                sector == null ? by : getTranslation("catalogue.ofSector", by, sector),
                moments.told(nomination.nominated()),
                nomination.call());
    }

    private Component now() {
        return switch (nomination.state()) {
            case RECEIVED, IN_REVIEW, NEEDS_MORE -> soft(waits());
            case DECLINED -> soft(decided("catalogue.nominationDeclined"));
            case ACCEPTED -> accepted();
        };
    }

    private String waits() {
        var key = nomination.isLate(today) ? "catalogue.nominationLate." : "catalogue.nominationWith.";
        return getTranslation(key + nomination.state(), moments.date(nomination.due()));
    }

    private Paragraph accepted() {
        var line = soft(decided("catalogue.nominationAccepted") + " ");
        if (nomination.book() != null)
            line.add(new Anchor(BookLink.href(nomination.book()), getTranslation("catalogue.itsBook")), new Span(" "));
        if (nomination.published())
            line.add(new Anchor(
                    "lists/" + nomination.list() + "?entry=" + nomination.entry(),
                    getTranslation("catalogue.itsEntry")));
        return line;
    }

    private String decided(String key) {
        var decided = nomination.decided();
        return getTranslation(key, name(nomination.decidedBy()), decided == null ? "" : moments.told(decided));
    }

    private String name(@Nullable MemberId person) {
        var row = person == null ? null : people.get(person);
        return row == null ? getTranslation("catalogue.somebody") : row.name();
    }

    private static Paragraph turned(String words) {
        var turned = new Paragraph(words);
        turned.addClassName("turned");
        return turned;
    }

    private static Paragraph soft(String words) {
        var soft = new Paragraph(words);
        soft.addClassName("soft");
        return soft;
    }
}
