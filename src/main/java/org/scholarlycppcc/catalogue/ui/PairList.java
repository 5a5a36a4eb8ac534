package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookPair;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Duplicates;
import org.scholarlycppcc.catalogue.Works;

/** Pairs of books that look alike, the likeliest first; each can be answered where it stands. */
class PairList extends Section {
    private static final int PAGE = 20;

    private final Duplicates duplicates;
    private final Works works;
    private final Catalogue catalogue;
    private final boolean editions;
    private final Said said = new Said();
    private final ListItem answered = new ListItem(said);
    private final Problem problem = new Problem();
    private final OrderedList rows = new OrderedList();
    private final Button more = new Button(getTranslation("catalogue.more"), click -> more());
    private @Nullable BookPair last;

    PairList(Duplicates duplicates, Works works, Catalogue catalogue, boolean editions) {
        this.duplicates = duplicates;
        this.works = works;
        this.catalogue = catalogue;
        this.editions = editions;
        rows.addClassName("rows");
        rows.setId("pairs");
        more.setId("more-pairs");
        add(problem, rows, more);
        more();
        if (last == null)
            add(new EmptyState(getTranslation(editions ? "catalogue.noEditionPairs" : "catalogue.noPairs")));
    }

    private void more() {
        var page = editions ? duplicates.editions(last, PAGE) : duplicates.alike(last, PAGE);
        var books = catalogue.facts(
                page.stream().flatMap(it -> Stream.of(it.one(), it.other())).toList());
        for (var pair : page) {
            var row = row(pair, books);
            if (row != null) rows.add(row);
            last = pair;
        }
        more.setVisible(page.size() == PAGE);
    }

    private @Nullable PairRow row(BookPair pair, Map<BookId, BookFacts> books) {
        var one = books.get(pair.one());
        var other = books.get(pair.other());
        // One of them may be gone since.
        if (one == null || other == null) return null;
        var row = new PairRow[1];
        row[0] = new PairRow(
                pair, one, other, () -> together(row[0], one, other), editions, () -> apart(row[0], one, other));
        return row[0];
    }

    private void together(PairRow row, BookFacts one, BookFacts other) {
        if (!problem.none(() -> works.join(one.id(), other.id()))) return;
        answer(row);
        said.say(getTranslation("catalogue.nowEditions", one.printed(), other.printed()));
    }

    private void apart(PairRow row, BookFacts one, BookFacts other) {
        if (!problem.none(() -> duplicates.dismiss(one.id(), other.id()))) return;
        answer(row);
        said.offer(
                        getTranslation("catalogue.nowApart", one.printed(), other.printed()),
                        getTranslation("catalogue.undo"),
                        () -> {
                            duplicates.takeBack(one.id(), other.id());
                            rows.replace(answered, row);
                        })
                .focus();
    }

    // What was answered is told where the pair stood, which is where one looks.
    private void answer(PairRow row) {
        answered.removeFromParent();
        rows.replace(row, answered);
    }
}
