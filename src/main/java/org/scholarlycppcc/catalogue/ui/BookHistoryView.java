package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookVersion;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Cataloguing;
import org.scholarlycppcc.catalogue.Filing;
import org.scholarlycppcc.members.Roster;

/** What a book said in each of its versions, the latest first, and what changed from one to the next; any can be put back. */
@Route("desk/books/:book/history")
@PageTitle("catalogue.history")
@RolesAllowed({Roles.LIBRARIAN, Roles.ADMIN})
class BookHistoryView extends Main implements BeforeEnterObserver {
    private static final int PAGE = 20;

    private final Catalogue catalogue;
    private final Cataloguing cataloguing;
    private final Roster roster;
    private final Moments moments;
    private final FactWords words;
    private final OrderedList versions = new OrderedList();
    private final Problem problem = new Problem();

    BookHistoryView(Catalogue catalogue, Cataloguing cataloguing, Roster roster, Clock clock) {
        this.catalogue = catalogue;
        this.cataloguing = cataloguing;
        this.roster = roster;
        moments = new Moments(clock, getLocale());
        words = new FactWords(catalogue.categories());
        addClassNames("desk", "history");
        versions.addClassName("rows");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AskedBook.in(event, BookHistoryView.class, catalogue));
    }

    private void show(BookFacts book) {
        removeAll();
        versions.removeAll();
        var kicker = new Paragraph(
                new RouterLink(getTranslation("catalogue.editBook"), BookDeskView.class, BookDeskView.of(book.id())));
        kicker.addClassName("kicker");
        add(kicker, new H1(getTranslation("catalogue.historyOf", book.printed())), problem, versions);
        more(book, Integer.MAX_VALUE);
    }

    private void more(BookFacts book, int before) {
        // One more than is shown, since each is compared with the one before it.
        var page = cataloguing.versions(book.id(), before, PAGE + 1);
        var people = roster.rows(
                page.stream().map(BookVersion::keptBy).filter(Objects::nonNull).toList());
        for (int i = 0; i < Math.min(PAGE, page.size()); i++) {
            var version = page.get(i);
            var by = version.keptBy() == null ? null : people.get(version.keptBy());
            versions.add(new VersionRow(
                    version,
                    i + 1 < page.size() ? page.get(i + 1).card() : null,
                    told(version, by == null ? "" : by.name()),
                    words,
                    version.version() == book.version() ? null : () -> putBack(book, version.version())));
        }
        if (page.size() > PAGE) add(next(book, page));
    }

    private Button next(BookFacts book, List<BookVersion> page) {
        var next = new Button(getTranslation("catalogue.moreVersions"), click -> {
            remove(click.getSource());
            more(book, page.get(PAGE - 1).version());
        });
        next.setId("more-versions");
        return next;
    }

    private String told(BookVersion version, String by) {
        var when = version.kept() == null ? getTranslation("catalogue.keptBefore") : moments.told(version.kept());
        var cause = getTranslation(version.cause().label());
        return by.isEmpty() ? cause + Dot.BETWEEN + when : cause + Dot.BETWEEN + by + Dot.BETWEEN + when;
    }

    private void putBack(BookFacts book, int version) {
        problem.none(() -> {
            switch (cataloguing.putBack(book.id(), book.version(), version)) {
                case Filing.Kept kept -> show(catalogue.facts(book.id()).orElseThrow());
                case Filing.Elsewhere it -> {
                    show(it.theirs());
                    throw new Refusal("catalogue.historyMoved");
                }
            }
        });
    }
}
