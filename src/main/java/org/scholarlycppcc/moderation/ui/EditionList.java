package org.scholarlycppcc.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.moderation.WordEdition;
import org.scholarlycppcc.moderation.WordEntry;
import org.scholarlycppcc.moderation.WordHistory;

/** Who changed the word list when, the newest first. */
class EditionList extends Section {
    private static final int PAGE = 10;
    // The first edition takes over a whole file; its length says enough.
    private static final int WORDS = 12;

    private final OrderedList rows = new OrderedList();
    private final Button older;
    private final WordHistory history;
    private final Roster roster;
    private final Telling telling;
    private @Nullable Integer last;

    EditionList(WordHistory history, Roster roster, Telling telling) {
        this.history = history;
        this.roster = roster;
        this.telling = telling;
        rows.addClassName("rows");
        older = new Button(telling.words("moderation.older"), click -> more());
        add(new H2(telling.words("moderation.words.history")), rows, older);
    }

    void load() {
        rows.removeAll();
        last = null;
        more();
    }

    private void more() {
        var editions = history.editions(last, PAGE + 1);
        var shown = editions.stream().limit(PAGE).toList();
        var people = roster.rows(
                shown.stream().map(WordEdition::madeBy).filter(Objects::nonNull).toList());
        shown.forEach(it -> rows.add(row(it, people)));
        if (!shown.isEmpty()) last = shown.getLast().number();
        older.setVisible(editions.size() > PAGE);
    }

    private ListItem row(WordEdition edition, Map<MemberId, MemberRow> people) {
        var person = edition.madeBy() == null ? null : people.get(edition.madeBy());
        var by = person == null ? telling.words("moderation.words.fromFile") : person.name();
        var head = new Paragraph(
                telling.words("moderation.words.edition", edition.number(), by, telling.moment(edition.made())));
        head.addClassName("what");
        var row = new ListItem(head);
        if (!edition.removed().isEmpty()) row.add(telling.line("moderation.words.removed", words(edition.removed())));
        if (!edition.added().isEmpty()) row.add(telling.line("moderation.words.added", words(edition.added())));
        return row;
    }

    private String words(List<WordEntry> words) {
        var told = words.stream()
                .limit(WORDS)
                .map(it -> telling.words(
                        "moderation.words.entry",
                        it.meaning().map(telling::words).orElse(it.writing()),
                        telling.words("moderation.action." + it.action())))
                .collect(Collectors.joining("、"));
        return words.size() > WORDS ? telling.words("moderation.words.andMore", told, words.size()) : told;
    }
}
