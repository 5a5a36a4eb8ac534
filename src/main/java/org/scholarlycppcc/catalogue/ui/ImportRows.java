package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.catalogue.Acquiring.Verdict;
import org.scholarlycppcc.catalogue.Acquiring.Weighed;
import org.scholarlycppcc.catalogue.CategoryRow;
import org.scholarlycppcc.catalogue.Difference;
import org.scholarlycppcc.catalogue.exchange.Column;
import org.scholarlycppcc.catalogue.exchange.Import;
import org.scholarlycppcc.catalogue.exchange.ImportCounts;
import org.scholarlycppcc.catalogue.exchange.ImportRow;
import org.scholarlycppcc.catalogue.exchange.ImportState;
import org.scholarlycppcc.catalogue.exchange.Importing;

/** The rows of a file of books, narrowed to what they are to the catalogue: those that need a look come first. */
class ImportRows extends Section {
    private static final int PAGE = 40;
    private static final String BLOCKED = "blocked";
    private static final List<Verdict> ORDER = List.of(Verdict.ERROR, Verdict.NEW, Verdict.UPDATE, Verdict.SAME);

    private final Importing importing;
    private final FactWords words;
    private final Div chips = new Div();
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button(getTranslation("catalogue.moreRows"), click -> more());
    private @Nullable Import file;
    private String shown = "";
    private int last;

    ImportRows(Importing importing, List<CategoryRow> categories) {
        this.importing = importing;
        this.words = new FactWords(categories);
        setId("import-rows");
        chips.addClassName("chips");
        rows.addClassName("rows");
        more.setId("more-rows");
        add(chips, rows, more);
        clear();
    }

    /** Nothing is known yet. */
    void clear() {
        setVisible(false);
        rows.removeAll();
    }

    /** Shows the rows that an address asks for, or the first kind there is. */
    void show(Import file, ImportCounts counts, String asked) {
        this.file = file;
        var kinds = Stream.concat(
                        ORDER.stream().filter(it -> counts.of(it) > 0).map(ImportRows::word),
                        Stream.of(BLOCKED).filter(it -> counts.blocked() > 0))
                .toList();
        shown = kinds.contains(asked) ? asked : kinds.isEmpty() ? "" : kinds.getFirst();
        chips.removeAll();
        kinds.forEach(it -> chips.add(chip(
                it,
                it.equals(BLOCKED) ? counts.blocked() : counts.of(verdict(it).orElseThrow()))));
        rows.removeAll();
        last = 0;
        more();
        setVisible(!kinds.isEmpty());
    }

    private RouterLink chip(String kind, int count) {
        var link = new RouterLink();
        var file = this.file;
        if (file != null) link.setRoute(ImportView.class, ImportView.of(file.id()));
        link.setQueryParameters(QueryParameters.of("show", kind));
        var number = new Span(String.valueOf(count));
        number.addClassName("soft");
        link.add(new Span(getTranslation("catalogue.rows." + kind)), number);
        if (kind.equals(shown)) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private void more() {
        var file = this.file;
        if (file == null) return;
        var page = shown.equals(BLOCKED)
                ? importing.blocked(file.id(), last, PAGE)
                : importing.rows(file.id(), verdict(shown).orElse(null), last, PAGE);
        // Afterwards a book says of itself what it says.
        var compared = shown.equals(word(Verdict.UPDATE)) && file.state() == ImportState.WEIGHED
                ? importing.weighed(file, page)
                : List.<Weighed>of();
        for (int i = 0; i < page.size(); i++)
            rows.add(row(file, page.get(i), compared.isEmpty() ? null : compared.get(i)));
        if (!page.isEmpty()) last = page.getLast().place();
        more.setVisible(page.size() == PAGE);
    }

    private ListItem row(Import file, ImportRow row, @Nullable Weighed compared) {
        var places =
                file.mapping().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var item = new ListItem(number(row), title(row, places));
        var rest = Stream.of(Column.CREATORS, Column.PUBLISHER, Column.PUBLISHED, Column.ISBN)
                .map(it -> cell(row, places, it))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(Dot.BETWEEN));
        if (!rest.isEmpty()) item.add(soft(rest));
        var why = row.why();
        if (why != null) item.add(refused(getTranslation(why.reason(), why.details())));
        if (!row.blocked().isEmpty()) item.add(refused(getTranslation(row.blocked())));
        if (compared != null && compared.known() != null)
            Difference.between(compared.known().card(), compared.becomes()).forEach(it -> item.add(difference(it)));
        return item;
    }

    private Span number(ImportRow row) {
        return soft(getTranslation("catalogue.rowNumber", row.place()));
    }

    private Component title(ImportRow row, Map<Column, Integer> places) {
        var title = cell(row, places, Column.TITLE);
        var book = row.book();
        if (book != null) {
            var link = new RouterLink(
                    title,
                    BookView.class,
                    new RouteParameters(BookView.BOOK, book.value().toString()));
            link.addClassName("book-link");
            return link;
        }
        var words = new Span(title.isEmpty() ? getTranslation("catalogue.rowUntitled") : title);
        words.addClassName("row-title");
        return words;
    }

    private Paragraph difference(Difference difference) {
        var words = new Paragraph(
                new Span(getTranslation(
                        "catalogue.difference", getTranslation(difference.fact().label()))),
                Wording.before(this.words.of(difference.fact(), difference.was())),
                Wording.now(this.words.of(difference.fact(), difference.is())));
        words.addClassName("difference");
        return words;
    }

    private static String cell(ImportRow row, Map<Column, Integer> places, Column column) {
        return Optional.ofNullable(places.get(column)).map(row::cell).orElse("").strip();
    }

    private static Span soft(String words) {
        var span = new Span(words);
        span.addClassName("soft");
        return span;
    }

    private static Span refused(String words) {
        var span = new Span(words);
        span.addClassName("why-not");
        return span;
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Verdict> verdict(String word) {
        return Stream.of(Verdict.values()).filter(it -> word(it).equals(word)).findAny();
    }
}
