package org.scholarlycppcc.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.search.Question;
import org.scholarlycppcc.search.Unfound;
import org.scholarlycppcc.search.UnfoundRow;

/** What readers looked for and did not find, for librarians to look into. */
@Route("desk/unfound")
@PageTitle("search.unfound")
@RolesAllowed({Roles.LIBRARIAN, Roles.ADMIN})
public class UnfoundView extends Main {
    private final Unfound unfound;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button(getTranslation("search.more"));
    private @Nullable UnfoundRow last;

    UnfoundView(Unfound unfound) {
        this.unfound = unfound;
        rows.addClassNames("rows", "unfound");
        more.addClickListener(it -> show());
        // The desk is not known here, only where it is.
        var desk = new Anchor("desk", getTranslation("search.desk"));
        desk.getElement().setAttribute("router-link", true);
        var kicker = new Paragraph(desk);
        kicker.addClassName("kicker");
        addClassName("not-found-words");
        add(
                kicker,
                new H1(getTranslation("search.unfound")),
                new Paragraph(getTranslation("search.unfoundWhy")),
                rows,
                more);
        show();
        sayWhenEmpty();
    }

    private void sayWhenEmpty() {
        if (rows.getComponentCount() == 0) add(new EmptyState(getTranslation("search.allFound")));
    }

    private void show() {
        var next = unfound.rows(last);
        next.forEach(it -> rows.add(row(it)));
        if (!next.isEmpty()) last = next.getLast();
        more.setVisible(next.size() == Unfound.PAGE);
    }

    private ListItem row(UnfoundRow row) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        var times = new Span(getTranslation("search.askedTimes", row.times(), day.format(row.lastAsked())));
        times.addClassName("soft");
        var settle = new Button(getTranslation("search.settle"));
        settle.addThemeVariants(ButtonVariant.TERTIARY);
        settle.setAriaLabel(getTranslation("search.settleWords", row.words()));
        var item = new ListItem(SearchView.link(row.words(), Question.of(row.words())), times, settle);
        settle.addClickListener(it -> {
            unfound.settle(row.words());
            rows.remove(item);
            if (!more.isVisible()) sayWhenEmpty();
        });
        return item;
    }
}
