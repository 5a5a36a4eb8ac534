package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.Merge;
import org.scholarlycppcc.catalogue.Merging;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;

/** Merges that wait for a decision, the longest waiting first, or those that were decided, the latest first. */
class MergeList extends Section {
    private static final int PAGE = 20;

    private final Merging merging;
    private final Roster roster;
    private final Moments moments;
    private final boolean decided;
    private final OrderedList rows = new OrderedList();
    private final Button more = new Button(getTranslation("catalogue.more"), click -> more());
    private @Nullable Merge last;

    MergeList(Merging merging, Roster roster, Clock clock, boolean decided) {
        this.merging = merging;
        this.roster = roster;
        this.decided = decided;
        moments = new Moments(clock, getLocale());
        rows.addClassName("rows");
        rows.setId("merges");
        more.setId("more-merges");
        add(rows, more);
        more();
        if (last == null)
            add(new EmptyState(getTranslation(decided ? "catalogue.noMerges" : "catalogue.noMergeProposals")));
    }

    private void more() {
        var page = decided ? merging.decided(last, PAGE) : merging.waiting();
        show(page);
        more.setVisible(decided && page.size() == PAGE);
    }

    private void show(List<Merge> page) {
        if (page.isEmpty()) return;
        var titles = merging.titles(page);
        var people = people(page, roster);
        page.forEach(it -> rows.add(new MergeRow(it, titles, people, moments)));
        last = page.getLast();
    }

    static Map<MemberId, MemberRow> people(Collection<Merge> merges, Roster roster) {
        return roster.rows(merges.stream()
                .flatMap(it -> Stream.of(it.proposedBy(), it.decidedBy(), it.undoneBy()))
                .filter(Objects::nonNull)
                .toList());
    }
}
