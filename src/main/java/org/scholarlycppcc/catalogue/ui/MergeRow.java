package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Merge;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;

/** A merge on one line: which books, who proposed it and why, and what became of it. */
class MergeRow extends ListItem {
    MergeRow(Merge merge, Map<BookId, String> titles, Map<MemberId, MemberRow> people, Moments moments) {
        addClassName("merge");
        var link = new RouterLink(title(merge, titles), MergeView.class, MergeView.of(merge.id()));
        var state = new Span(getTranslation(merge.state().label()));
        state.addClassName("badge");
        var told = new Span(told(merge, people, moments));
        told.addClassName("soft");
        add(link, state, told);
        if (!merge.note().isEmpty()) add(new Paragraph(merge.note()));
        if (!merge.reason().isEmpty()) add(new Paragraph(getTranslation("catalogue.mergeReason", merge.reason())));
    }

    private String title(Merge merge, Map<BookId, String> titles) {
        var others = merge.others().stream()
                .map(it -> "《" + titles.getOrDefault(it, "") + "》")
                .collect(Collectors.joining());
        return getTranslation("catalogue.mergeInto", others, "《" + titles.getOrDefault(merge.survivor(), "") + "》");
    }

    /** Who proposed, decided and took it back, and when. */
    String told(Merge merge, Map<MemberId, MemberRow> people, Moments moments) {
        var told = getTranslation(
                "catalogue.mergeProposed", name(merge.proposedBy(), people), moments.told(merge.proposed()));
        if (merge.decided() != null)
            told += Dot.BETWEEN
                    + getTranslation(
                            merge.state() == Merge.State.DECLINED ? "catalogue.mergeDeclined" : "catalogue.mergeDone",
                            name(merge.decidedBy(), people),
                            moments.told(merge.decided()));
        if (merge.undone() != null)
            told += Dot.BETWEEN
                    + getTranslation(
                            "catalogue.mergeUndone", name(merge.undoneBy(), people), moments.told(merge.undone()));
        return told;
    }

    private String name(@Nullable MemberId person, Map<MemberId, MemberRow> people) {
        var row = person == null ? null : people.get(person);
        return row == null ? getTranslation("catalogue.somebody") : row.name();
    }
}
