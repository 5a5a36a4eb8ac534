package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookUse;
import org.scholarlycppcc.catalogue.CategoryRow;
import org.scholarlycppcc.catalogue.GapMap;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;

/** The map as a table: a row for the committee and for each sector, a column for each category, sums and what came since at the ends. */
class GapTable extends NativeTable {
    private final GapMap map;
    private final List<CategoryRow> categories;
    private final List<SectorRow> sectors;
    private final List<String> uses;
    private final GapChoice chosen;

    GapTable(GapMap map, List<CategoryRow> categories, List<SectorRow> sectors, List<String> uses, GapChoice chosen) {
        this.map = map;
        this.categories = categories;
        this.sectors = sectors;
        this.uses = uses;
        this.chosen = chosen;
        addClassName("gap-table");
        if (!chosen.category().isEmpty()) addClassName("one-category");
        setCaptionText(getTranslation("catalogue.gapsCaption", String.valueOf(chosen.year())));
        head();
        getBody().add(lists(getTranslation("catalogue.kind.COMMITTEE"), GapChoice.COMMITTEE, null));
        sectors.forEach(it -> getBody().add(lists(it.name(), it.slug(), it.id())));
        foot();
    }

    private void head() {
        var row = new NativeTableRow(head(getTranslation("catalogue.gapsLists"), "col"));
        categories.forEach(it -> row.add(of(it, head(it.name(), "col"))));
        row.add(head(getTranslation("catalogue.gapsSum"), "col", "sum"));
        row.add(head(getTranslation("catalogue.gapsAdded"), "col", "since", "first"));
        uses.forEach(it -> row.add(head(getTranslation(it), "col", "since")));
        getHead().add(row);
    }

    private NativeTableRow lists(String name, String slug, @Nullable SectorId sector) {
        var lists = map.of(sector);
        var here = chosen.alone().at(slug);
        var head = head(name, "row");
        var row = new NativeTableRow(head);
        if (lists.listed().isEmpty()) {
            row.addClassName("no-list");
            head.add(soft("catalogue.gapsNoList"));
        }
        categories.forEach(it -> row.add(of(it, number(lists.in(it.slug()), here.in(it.slug())))));
        row.add(classed(number(lists, here), "sum"), classed(added(lists, here), "since", "first"));
        uses.forEach(it -> row.add(classed(used(lists, it, here), "since")));
        return row;
    }

    private void foot() {
        getFoot().add(below("catalogue.gapsSum", (part, to) -> number(part, to.doing(GapChoice.LISTED)), true));
        getFoot().add(below("catalogue.gapsAdded", this::added, false));
        uses.forEach(use -> getFoot().add(below(use, (part, to) -> used(part, use, to), false)));
        var without = new NativeTableRow(head(getTranslation("catalogue.gapsWithout"), "row"));
        categories.forEach(it -> without.add(of(it, new NativeTableCell(String.valueOf(without(it))))));
        without.addClassName("of-category");
        without.add(classed(new NativeTableCell(), "sum"), rest());
        getFoot().add(without);
    }

    private NativeTableRow below(String name, BiFunction<GapMap, GapChoice, NativeTableCell> cell, boolean whole) {
        var all = chosen.alone();
        var row = new NativeTableRow(head(getTranslation(name), "row"));
        categories.forEach(it -> row.add(of(it, cell.apply(map.in(it.slug()), all.in(it.slug())))));
        row.add(classed(cell.apply(map, all), "sum"));
        if (whole) {
            row.add(classed(added(map, all), "since", "first"));
            uses.forEach(it -> row.add(classed(used(map, it, all), "since")));
        } else {
            row.addClassName("of-category");
            row.add(rest());
        }
        return row;
    }

    private long without(CategoryRow category) {
        var books = map.in(category.slug());
        return sectors.stream()
                .filter(it -> books.of(it.id()).listed().isEmpty())
                .count();
    }

    private NativeTableCell number(GapMap part, GapChoice to) {
        int books = part.books();
        var link = to.link(books == 0 ? "○" : String.valueOf(books), chosen);
        if (books == 0) link.getElement().setAttribute("aria-label", getTranslation("catalogue.gapsNone"));
        var cell = new NativeTableCell(link);
        if (books == 0) cell.addClassName("gap");
        return cell;
    }

    private NativeTableCell added(GapMap part, GapChoice to) {
        int books = part.added().books();
        return books == 0
                ? new NativeTableCell("–")
                : new NativeTableCell(to.doing(GapChoice.ADDED).link(String.valueOf(books), chosen));
    }

    private NativeTableCell used(GapMap part, String use, GapChoice to) {
        int books = part.used(use).books();
        if (part.listed().isEmpty()) return new NativeTableCell("–");
        if (books == 0) return new NativeTableCell(soft("catalogue.gapsFew"));
        return new NativeTableCell(to.doing(GapChoice.word(use)).link(String.valueOf(books), chosen));
    }

    private NativeTableCell rest() {
        var rest = new NativeTableCell();
        rest.getElement().setAttribute("colspan", String.valueOf(1 + uses.size()));
        return classed(rest, "since", "first");
    }

    private Span soft(String words) {
        var soft = new Span(getTranslation(words, BookUse.FEWEST));
        soft.addClassName("soft");
        return soft;
    }

    private <T extends Component> T of(CategoryRow category, T cell) {
        cell.addClassName("category");
        if (category.slug().equals(chosen.category())) cell.addClassName("here");
        return cell;
    }

    private static NativeTableHeaderCell head(String words, String scope, String... classes) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        cell.addClassNames(classes);
        return cell;
    }

    private static NativeTableCell classed(NativeTableCell cell, String... classes) {
        cell.addClassNames(classes);
        return cell;
    }
}
