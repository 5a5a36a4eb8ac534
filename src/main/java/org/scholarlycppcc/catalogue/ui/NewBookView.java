package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Cataloguing;

/** Where a librarian adds a book in two steps: first which book it is, beside those it may repeat; then what is known of it. */
@Route("desk/books/new")
@PageTitle("catalogue.newBook")
@RolesAllowed({Roles.LIBRARIAN, Roles.ADMIN})
class NewBookView extends Main {
    private static final int MOST_ALIKE = 6;

    private final Catalogue catalogue;
    private final Cataloguing cataloguing;
    private final BookForm form;
    private final Alike alike = new Alike();
    private final Button onward = new Button(getTranslation("catalogue.onward"), click -> onward());
    private final Button add = new Button(getTranslation("catalogue.addBook"), click -> add());

    NewBookView(Catalogue catalogue, Cataloguing cataloguing) {
        this.catalogue = catalogue;
        this.cataloguing = cataloguing;
        form = new BookForm(catalogue.categories());
        form.whenNamed(this::compare);
        form.showRest(false);
        addClassName("desk");
        onward.setId("book-onward");
        add.setId("book-add");
        onward.addThemeVariants(ButtonVariant.PRIMARY);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        // A second click must not add a second book.
        add.setDisableOnClick(true);
        add.setVisible(false);
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.desk"), DeskView.class));
        kicker.addClassName("kicker");
        var acts = new Div(onward, add);
        acts.addClassName("acts");
        var sides = new Div(new Div(form, acts), alike);
        sides.addClassName("sides");
        add(kicker, new H1(getTranslation("catalogue.newBook")), sides);
    }

    private void compare() {
        var card = form.card();
        alike.show(catalogue.alike(card.title(), card.creators(), card.isbn(), MOST_ALIKE));
    }

    private void onward() {
        onward.setVisible(false);
        add.setVisible(true);
        form.showRest(true);
    }

    private void add() {
        form.done(() -> {
            var book = cataloguing.add(form.card());
            getUI().ifPresent(it -> it.navigate(BookLink.href(book)));
        });
        add.setEnabled(true);
    }
}
