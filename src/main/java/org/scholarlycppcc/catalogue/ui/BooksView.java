package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.CopyLink;
import org.scholarlycppcc.catalogue.BookFacet;
import org.scholarlycppcc.catalogue.BookFacets;
import org.scholarlycppcc.catalogue.BookWish;
import org.scholarlycppcc.catalogue.Directory;
import org.scholarlycppcc.catalogue.Directory.Order;
import org.scholarlycppcc.catalogue.DirectoryRow;
import org.scholarlycppcc.catalogue.Visiting;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;

/** All books of the catalogue, narrowed by words and facets, as covers or a table; the address keeps what was chosen. */
@Route("books")
@PageTitle("catalogue.books")
@Menu(title = "catalogue.books", order = 2)
@PermitAll
class BooksView extends Main implements BeforeEnterObserver {
    private static final int PAGE = 36;

    private final Directory directory;
    private final List<SectorRow> sectors;
    private final TextField words = new TextField();
    private final BookFilters filters = new BookFilters();
    private final ChosenFacets chosen = new ChosenFacets(place -> leave(() -> focus(place)));
    private final Paragraph count = new Paragraph();
    private final RouterLink fresh = new RouterLink("", BooksView.class);
    private final ShelfOrTable layouts = new ShelfOrTable(this::remember);
    private final Map<Order, RouterLink> orders = new EnumMap<>(Order.class);
    private final Exports exports = new Exports();
    private final Div pages = new Div();
    private final Button more = new Button(getTranslation("catalogue.more"), click -> next());
    private Layout layout = Layout.remembered((HttpServletRequest) VaadinRequest.getCurrent());
    private BooksAddress address = new BooksAddress(BookWish.ANY, null);
    private @Nullable DirectoryRow last;
    private @Nullable BooksAddress left;
    private Runnable then = () -> {};

    BooksView(Directory directory, Sectors sectors, Visiting visiting) {
        this.directory = directory;
        this.sectors = sectors.all();
        if (visiting.isDue()) visiting.begin();
        addClassName("books");
        words.setId("books-words");
        words.setLabel(getTranslation("catalogue.words"));
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(it -> {
            if (it.isFromClient()) narrow(it.getValue());
        });
        fresh.setId("books-new");
        count.addClassName("soft");
        count.getElement().setAttribute("aria-live", "polite");
        count.getElement().setAttribute("tabindex", "-1");
        more.setId("books-more");
        var counted = new Div(count, fresh);
        counted.addClassName("books-count");
        var line = new Div(counted, orders(), layouts);
        line.addClassName("books-line");
        var ways = new Div(exports, new CopyLink());
        ways.addClassName("books-ways");
        var found = new Div(chosen, line, ways, pages, more);
        var body = new Div(filters, found);
        body.addClassName("books-body");
        add(new H1(getTranslation("catalogue.books")), words, body);
    }

    private Nav orders() {
        var nav = new Nav();
        nav.addClassName("orders");
        nav.setAriaLabel(getTranslation("catalogue.order"));
        for (var order : Order.values()) {
            var link = new RouterLink(getTranslation("catalogue.order." + order), BooksView.class);
            link.setHighlightCondition((it, event) -> false);
            orders.put(order, link);
            nav.add(link);
        }
        return nav;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = BooksAddress.of(event.getLocation().getQueryParameters(), sectors);
        words.setValue(address.wish().of(BookFacet.WORDS));
        show();
    }

    // Without a step in the history for every letter.
    private void narrow(String typed) {
        address = new BooksAddress(address.wish().saying(typed), address.layout());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("books", address.query())));
        show();
    }

    private void remember(Layout chosen) {
        layout = chosen;
        UI.getCurrent().navigate(BooksView.class, address.as(chosen));
    }

    private void show() {
        var facets = directory.facets(address.wish());
        var names = new FacetNames(facets, sectors);
        filters.show(names, address);
        chosen.show(names, address);
        layouts.show(shown());
        orders.forEach((order, link) -> {
            link.setQueryParameters(address.in(order));
            Here.mark(link, order == address.wish().order());
        });
        count(facets);
        pages.removeAll();
        last = null;
        next();
        if (last == null)
            pages.add(new NoBooks(names, address, directory.without(address.wish()), () -> leave(this::focusCount)));
        arrive();
    }

    private void leave(Runnable arrived) {
        left = address;
        then = arrived;
    }

    // Not while what was left is still shown, which may happen once more before the link leads away.
    private void arrive() {
        if (left == null || left.equals(address)) return;
        left = null;
        then.run();
    }

    // What was followed has gone from the page, and the keyboard with it.
    private void focus(int place) {
        if (!chosen.focus(place)) focusCount();
    }

    private void focusCount() {
        count.getElement().callJsFunction("focus");
    }

    private void count(BookFacets facets) {
        count.setText(getTranslation("catalogue.count", facets.books()));
        int arrived = facets.of(BookFacet.FRESH).getFirst().books();
        fresh.setText(getTranslation("catalogue.fresh", arrived));
        fresh.setQueryParameters(address.with(BookFacet.FRESH, BookWish.YES));
        fresh.setVisible(arrived > 0 && address.wish().of(BookFacet.FRESH).isEmpty());
        exports.setVisible(facets.books() > 0);
        exports.lead("books", address.books(), getTranslation("catalogue.export.books", facets.books()));
    }

    private Layout shown() {
        return address.layout() == null ? layout : address.layout();
    }

    private void next() {
        var page = directory.page(address.wish(), last, PAGE + 1);
        var shown = page.subList(0, Math.min(PAGE, page.size()));
        more.setVisible(page.size() > PAGE);
        if (shown.isEmpty()) return;
        pages.add(shown() == Layout.SHELF ? new Tiles(shown) : new BookTable(shown, last == null));
        last = shown.getLast();
    }
}
