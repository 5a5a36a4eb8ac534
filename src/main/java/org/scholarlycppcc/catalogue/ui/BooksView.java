package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.CategoryCount;
import org.scholarlycppcc.catalogue.Directory;
import org.scholarlycppcc.catalogue.Directory.Order;
import org.scholarlycppcc.catalogue.Directory.Wish;
import org.scholarlycppcc.catalogue.DirectoryRow;

/** All books of the catalogue, narrowed by words and category; the address keeps what was chosen. */
@Route("books")
@PageTitle("catalogue.books")
@Menu(title = "catalogue.books", order = 2)
@PermitAll
class BooksView extends Main implements BeforeEnterObserver {
    private static final int PAGE = 36;

    private final Directory directory;
    private final TextField words = new TextField();
    private final Nav categories = new Nav();
    private final Nav orders = new Nav();
    private final Paragraph count = new Paragraph();
    private final Exports exports = new Exports();
    private final Div pages = new Div();
    private final Button more = new Button(getTranslation("catalogue.more"), click -> next());
    private Wish wish = new Wish("", "", Order.TITLE);
    private @Nullable DirectoryRow last;

    BooksView(Directory directory) {
        this.directory = directory;
        addClassName("books");
        words.setId("books-words");
        words.setLabel(getTranslation("catalogue.words"));
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(it -> {
            if (it.isFromClient()) narrow(it.getValue());
        });
        categories.addClassName("chips");
        categories.setAriaLabel(getTranslation("catalogue.categories"));
        orders.addClassName("orders");
        orders.setAriaLabel(getTranslation("catalogue.order"));
        count.addClassName("soft");
        count.getElement().setAttribute("aria-live", "polite");
        more.setId("books-more");
        var line = new Div(count, orders);
        line.addClassName("books-line");
        add(new H1(getTranslation("catalogue.books")), words, categories, line, exports, pages, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wish = BooksAddress.wish(event.getLocation().getQueryParameters());
        words.setValue(wish.words());
        show();
    }

    // Without a step in the history for every letter.
    private void narrow(String typed) {
        wish = new Wish(typed, wish.category(), wish.order());
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("books", BooksAddress.of(wish))));
        show();
    }

    private void show() {
        var counts = directory.counts(wish.words());
        showCategories(counts);
        showOrders();
        int books = counts.stream()
                .filter(it -> wish.category().isEmpty() || wish.category().equals(it.slug()))
                .mapToInt(CategoryCount::books)
                .sum();
        count.setText(getTranslation("catalogue.count", books));
        exports.lead("books", BooksAddress.of(wish).getQueryString(), getTranslation("catalogue.export.books", books));
        pages.removeAll();
        last = null;
        next();
    }

    private void next() {
        var page = directory.page(wish, last, PAGE + 1);
        var shown = page.subList(0, Math.min(PAGE, page.size()));
        more.setVisible(page.size() > PAGE);
        if (shown.isEmpty() && last == null) pages.add(nothing());
        if (shown.isEmpty()) return;
        last = shown.getLast();
        pages.add(new Tiles(shown));
    }

    private EmptyState nothing() {
        var nothing = new EmptyState(getTranslation("catalogue.nothing"));
        nothing.add(new RouterLink(getTranslation("catalogue.allBooks"), BooksView.class));
        return nothing;
    }

    private void showCategories(List<CategoryCount> counts) {
        categories.removeAll();
        int all = counts.stream().mapToInt(CategoryCount::books).sum();
        categories.add(chip("", getTranslation("catalogue.allCategories"), all));
        counts.forEach(it -> categories.add(chip(it.slug(), it.name(), it.books())));
    }

    private RouterLink chip(String category, String name, int books) {
        var chip = link(
                new Wish(wish.words(), category, wish.order()), wish.category().equals(category));
        var number = new Span(String.valueOf(books));
        number.addClassName("soft");
        chip.add(new Span(name), number);
        return chip;
    }

    private void showOrders() {
        orders.removeAll();
        for (var order : Order.values()) {
            var link = link(new Wish(wish.words(), wish.category(), order), wish.order() == order);
            link.setText(getTranslation("catalogue.order." + order));
            orders.add(link);
        }
    }

    private static RouterLink link(Wish wish, boolean here) {
        var link = new RouterLink("", BooksView.class);
        link.setQueryParameters(BooksAddress.of(wish));
        link.setHighlightCondition((it, event) -> false);
        if (here) link.getElement().setAttribute("aria-current", "true");
        return link;
    }
}
