package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookUse;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.CategoryRow;
import org.scholarlycppcc.catalogue.Gaps;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.search.Unfound;
import org.scholarlycppcc.search.ui.OftenUnfound;

/** Where the lists are rich and where they are poor, for librarians; the address says which year, and which number was opened. */
@Route("desk/gaps")
@PageTitle("catalogue.gaps")
@RolesAllowed({Roles.LIBRARIAN, Roles.ADMIN})
class GapsView extends Main implements BeforeEnterObserver {
    private final Gaps gaps;
    private final Catalogue catalogue;
    private final Sectors sectors;
    private final Unfound unfound;

    GapsView(Gaps gaps, Catalogue catalogue, Sectors sectors, Unfound unfound) {
        this.gaps = gaps;
        this.catalogue = catalogue;
        this.sectors = sectors;
        this.unfound = unfound;
        addClassNames("desk", "gaps");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var years = gaps.years();
        var all = catalogue.categories();
        var rooms = sectors.all();
        var uses = gaps.uses();
        var chosen = GapChoice.of(event.getLocation().getQueryParameters(), years, all, rooms, uses);
        var map = gaps.of(chosen.year());
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.desk"), DeskView.class));
        kicker.addClassName("kicker");
        add(kicker, new H1(getTranslation("catalogue.gaps")), explained("catalogue.gapsHow"));
        if (years.size() > 1) add(years(years, chosen));
        add(
                categories(all, chosen),
                new GapTable(map, all, rooms, uses, chosen),
                explained("catalogue.gapsSince"),
                export(chosen));
        if (chosen.opens()) {
            var books = new GapBooks(map, all, rooms, uses, chosen);
            add(books);
            books.reach();
        }
        add(new OftenUnfound(unfound));
    }

    private Paragraph explained(String words) {
        var explained = new Paragraph(getTranslation(words, BookUse.FEWEST));
        explained.addClassName("explained");
        return explained;
    }

    private Paragraph export(GapChoice chosen) {
        var export = new Anchor("exports/gaps.xlsx?year=" + chosen.year(), getTranslation("catalogue.gapsExport"));
        export.setId("gaps-export");
        export.setRouterIgnore(true);
        export.getElement().setAttribute("download", true);
        export.addClassName("button");
        return new Paragraph(export);
    }

    private Nav years(List<Integer> years, GapChoice chosen) {
        var nav = chips("catalogue.gapsYears");
        years.forEach(it -> nav.add(
                chosen.alone().in(it).link(getTranslation("catalogue.gapsYear", String.valueOf(it)), chosen.alone())));
        return nav;
    }

    // On a phone the table shows one category at a time.
    private Nav categories(List<CategoryRow> all, GapChoice chosen) {
        var here = chosen.alone().in(chosen.category());
        var nav = chips("catalogue.categories");
        nav.addClassName("gap-categories");
        nav.add(chosen.alone().link(getTranslation("catalogue.gapsAllCategories"), here));
        all.forEach(it -> nav.add(chosen.alone().in(it.slug()).link(it.name(), here)));
        return nav;
    }

    private Nav chips(String name) {
        var chips = new Nav();
        chips.setAriaLabel(getTranslation(name));
        chips.addClassName("chips");
        return chips;
    }
}
