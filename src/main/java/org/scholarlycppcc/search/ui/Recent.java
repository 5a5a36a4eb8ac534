package org.scholarlycppcc.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.scholarlycppcc.search.OwnSearches;
import org.scholarlycppcc.search.Question;

/** What the reader has looked for lately, to ask it again or to forget it. */
class Recent extends Section {
    private static final int SHOWN = 8;

    private final OwnSearches searches;

    Recent(OwnSearches searches) {
        this.searches = searches;
        addClassName("recent");
        show();
    }

    private void show() {
        removeAll();
        var latest = searches.all().stream().limit(SHOWN).toList();
        setVisible(!latest.isEmpty());
        if (latest.isEmpty()) return;
        var rows = new UnorderedList();
        rows.addClassName("rows");
        latest.forEach(it -> rows.add(row(it)));
        var all = quiet(getTranslation("search.forgetAll"), searches::forgetAll);
        var only = new Paragraph(getTranslation("search.recentOwn"));
        only.addClassName("soft");
        add(new H2(getTranslation("search.recent")), only, rows, all);
    }

    private ListItem row(String words) {
        var forget = quiet(getTranslation("search.forget"), () -> searches.forget(words));
        forget.setAriaLabel(getTranslation("search.forgetWords", words));
        return new ListItem(SearchView.link(words, Question.of(words)), forget);
    }

    private Button quiet(String words, Runnable act) {
        var button = new Button(words, click -> {
            act.run();
            show();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
