package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Cataloguing;
import org.scholarlycppcc.catalogue.Covering;
import org.scholarlycppcc.catalogue.Filing;
import org.scholarlycppcc.catalogue.Works;

/** Where a librarian puts the facts of a book right. */
@Route("desk/books/:book")
@PageTitle("catalogue.editBook")
@RolesAllowed({Roles.LIBRARIAN, Roles.ADMIN})
class BookDeskView extends Main implements BeforeEnterObserver {
    private final Catalogue catalogue;
    private final Cataloguing cataloguing;
    private final Works works;
    private final Covering covering;
    private final BookForm form;
    private final BookClash clash;
    private final Locks locks = new Locks();

    BookDeskView(Catalogue catalogue, Cataloguing cataloguing, Works works, Covering covering) {
        this.catalogue = catalogue;
        this.cataloguing = cataloguing;
        this.works = works;
        this.covering = covering;
        var categories = catalogue.categories();
        this.form = new BookForm(categories);
        this.clash = new BookClash(categories);
        form.whenChanged(() -> locks.offer(form.card()));
        locks.addValueChangeListener(it -> form.mark(it.getValue()));
        addClassName("desk");
    }

    static RouteParameters of(BookId book) {
        return new RouteParameters(BookView.BOOK, book.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AskedBook.in(event, BookDeskView.class, catalogue));
    }

    private void show(BookFacts book) {
        removeAll();
        locks.begin(book.card(), book.locks());
        form.show(book.card());
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.desk"), DeskView.class));
        kicker.addClassName("kicker");
        var save = new Button(getTranslation("catalogue.save"), click -> save(book.id(), book.version()));
        save.setId("book-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var page = new BookLink(book.row());
        page.setText(getTranslation("catalogue.itsBook"));
        var acts = new Div(save, page);
        var history = new RouterLink(getTranslation("catalogue.history"), BookHistoryView.class, of(book.id()));
        history.setId("book-history");
        var merge = new RouterLink(getTranslation("catalogue.mergeThis"), ProposeMergeView.class);
        merge.setQueryParameters(ProposeMergeView.of(book.id()));
        merge.setId("book-merge");
        acts.add(history, merge);
        acts.addClassName("acts");
        add(
                kicker,
                new H1(getTranslation("catalogue.editBook")),
                form,
                locks,
                clash,
                acts,
                new CoverDesk(catalogue, covering, book.row()),
                new WorkDesk(catalogue, works, book.id()));
    }

    private void save(BookId book, int seen) {
        form.done(() -> {
            switch (cataloguing.edit(book, seen, form.card(), locks.getValue())) {
                case Filing.Kept kept -> getUI().ifPresent(it -> it.navigate(BookLink.href(book)));
                case Filing.Elsewhere it ->
                    clash.show(
                            it.theirs(),
                            form.card(),
                            () -> save(book, it.theirs().version()),
                            () -> show(it.theirs()));
            }
        });
    }
}
