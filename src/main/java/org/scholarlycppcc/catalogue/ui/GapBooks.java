package org.scholarlycppcc.catalogue.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.BookFacet;
import org.scholarlycppcc.catalogue.CategoryRow;
import org.scholarlycppcc.catalogue.GapMap;
import org.scholarlycppcc.catalogue.GapMap.Listed;
import org.scholarlycppcc.catalogue.ListName;
import org.scholarlycppcc.members.SectorRow;

/** The books behind a number of the map, each with the lists that name it; where there is none, ways to change that. */
class GapBooks extends Section {
    private static final int PAGE = 36;

    private final List<SectorRow> sectors;
    private final List<CategoryRow> categories;
    private final List<String> uses;
    private final GapChoice chosen;
    private final List<String> words = new ArrayList<>();
    private final List<List<Listed>> books;
    private final H2 heading = new H2();
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button(getTranslation("catalogue.more"), click -> next());

    GapBooks(GapMap map, List<CategoryRow> categories, List<SectorRow> sectors, List<String> uses, GapChoice chosen) {
        this.sectors = sectors;
        this.categories = categories;
        this.uses = uses;
        this.chosen = chosen;
        addClassName("gap-books");
        setId("gap-books");
        var lists = ofLists(map);
        books = new ArrayList<>(done(ofCategory(lists)).listed().stream()
                .collect(groupingBy(it -> it.book().id(), LinkedHashMap::new, toList()))
                .values());
        rows.addClassName("rows");
        more.setId("gap-more");
        heading.setText(String.join(Dot.BETWEEN, words));
        var count = new Span(getTranslation("catalogue.count", books.size()));
        count.addClassName("soft");
        heading.add(count);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, rows, more);
        if (books.isEmpty()) add(new EmptyState(getTranslation("catalogue.gapsNothing")), ways(lists));
        next();
    }

    private GapMap ofLists(GapMap map) {
        if (chosen.sector().equals(GapChoice.COMMITTEE)) {
            words.add(getTranslation("catalogue.kind.COMMITTEE"));
            return map.of(null);
        }
        var sector = picked(sectors, SectorRow::slug, chosen.sector());
        sector.ifPresent(it -> words.add(it.name()));
        return sector.map(it -> map.of(it.id())).orElse(map);
    }

    private GapMap ofCategory(GapMap part) {
        var category = picked(categories, CategoryRow::slug, chosen.category());
        category.ifPresent(it -> words.add(it.name()));
        return category.map(it -> part.in(it.slug())).orElse(part);
    }

    private GapMap done(GapMap part) {
        if (chosen.what().equals(GapChoice.ADDED)) {
            words.add(getTranslation("catalogue.gapsAdded"));
            return part.added();
        }
        if (words.isEmpty() && chosen.what().equals(GapChoice.LISTED)) words.add(getTranslation("catalogue.books"));
        var use = picked(uses, GapChoice::word, chosen.what());
        use.ifPresent(it -> words.add(getTranslation(it)));
        return use.map(part::used).orElse(part);
    }

    private static <T> Optional<T> picked(List<T> some, Function<T, String> slug, String wanted) {
        return some.stream().filter(it -> slug.apply(it).equals(wanted)).findAny();
    }

    /** Brings it into sight, for the keyboard too: the number that was pressed is drawn anew. */
    void reach() {
        scrollIntoView();
        heading.getElement().callJsFunction("focus");
    }

    private Div ways(GapMap lists) {
        var ways = new Div();
        ways.addClassName("acts");
        if (!chosen.sector().isEmpty()) {
            var names = lists.listed().stream().map(Listed::list).distinct().toList();
            names.forEach(it -> ways.add(new RouterLink(
                    getTranslation("catalogue.gapsAddTo", it.title()),
                    ListDeskView.class,
                    ListDeskView.of(it.slug()))));
            if (names.isEmpty()) ways.add(new RouterLink(getTranslation("catalogue.gapsNewList"), NewListView.class));
        }
        if (!chosen.category().isEmpty()) {
            var all = new RouterLink(getTranslation("catalogue.gapsOfCategory"), BooksView.class);
            all.setQueryParameters(QueryParameters.of(BookFacet.CATEGORY.word(), chosen.category()));
            ways.add(all);
        }
        return ways;
    }

    private void next() {
        int from = rows.getComponentCount();
        books.stream().skip(from).limit(PAGE).forEach(it -> rows.add(row(it)));
        more.setVisible(rows.getComponentCount() < books.size());
        rows.setVisible(!books.isEmpty());
    }

    private static Component row(List<Listed> listed) {
        var book = listed.getFirst().book();
        var creators = new Span(book.creators());
        creators.addClassName("soft");
        var row = new ListItem(new BookLink(book), creators);
        listed.stream().map(Listed::list).distinct().forEach(it -> row.add(link(it)));
        return row;
    }

    private static RouterLink link(ListName list) {
        var link = new RouterLink(list.title(), ListView.class, new RouteParameters(ListView.SLUG, list.slug()));
        link.addClassNames("list-link", "soft");
        return link;
    }
}
