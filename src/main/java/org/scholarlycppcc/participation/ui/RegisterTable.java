package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.participation.Register;
import org.scholarlycppcc.participation.What;

/** The register as a table of sectors by weeks, in the sectors' customary order; every number is a link. */
class RegisterTable extends NativeTable {
    private static final List<What> WHOLE = List.of(What.IN_TERM, What.JOINED, What.ANSWERED, What.FINISHED);

    private final Register register;

    RegisterTable(Register register, List<SectorRow> sectors) {
        this.register = register;
        addClassName("register");
        setCaptionText(getTranslation("participation.caption"));
        head();
        for (var sector : sectors) {
            var link = new RouterLink(
                    sector.name(), SectorView.class, new RouteParameters(SectorView.SECTOR, sector.slug()));
            link.setQueryParameters(PeriodQuery.of(register.period()));
            getBody().add(row(link, sector.id(), sector.slug()));
        }
        getFoot().add(row(new Span(getTranslation("participation.all")), null, FigureLink.ALL));
    }

    private void head() {
        var sector = head(getTranslation("participation.sector"), "col", 1);
        sector.getElement().setAttribute("rowspan", "2");
        var weeks = new NativeTableRow(sector);
        var kinds = new NativeTableRow();
        for (var week : register.period().weeks()) {
            weeks.add(head(Dates.week(this, week), "colgroup", 2));
            kinds.add(head(Labels.of(this, What.TOOK_PART), "col", 1), head(Labels.of(this, What.OFFLINE), "col", 1));
        }
        weeks.add(head(getTranslation("participation.whole"), "colgroup", WHOLE.size()));
        WHOLE.forEach(it -> kinds.add(head(Labels.of(this, it), "col", 1)));
        getHead().add(weeks, kinds);
    }

    private static NativeTableHeaderCell head(String words, String scope, int columns) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        if (columns > 1) cell.getElement().setAttribute("colspan", String.valueOf(columns));
        return cell;
    }

    private NativeTableRow row(Component name, @Nullable SectorId sector, String slug) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        for (var week : register.period().weeks()) {
            row.add(tookPart(sector, slug, week), offline(sector, slug, week));
        }
        WHOLE.forEach(it -> row.add(cell(String.valueOf(register.figure(sector, it, null)), slug, it, null)));
        return row;
    }

    private NativeTableCell tookPart(@Nullable SectorId sector, String slug, LocalDate week) {
        var some = register.figure(sector, What.TOOK_PART, week);
        var all = register.figure(sector, What.IN_TERM, week);
        var cell = cell(some + " / " + all, slug, What.TOOK_PART, week);
        // A tint of four steps, so that the eye finds the talk; it neither sorts nor ranks.
        if (some > 0) cell.addClassName("part-" + Math.ceilDiv(4 * some, all));
        return cell;
    }

    private NativeTableCell offline(@Nullable SectorId sector, String slug, LocalDate week) {
        var some = register.figure(sector, What.OFFLINE, week);
        var cell = some == 0 ? new NativeTableCell("—") : cell(String.valueOf(some), slug, What.OFFLINE, week);
        cell.addClassName("offline");
        return cell;
    }

    private NativeTableCell cell(String text, String slug, What what, @Nullable LocalDate week) {
        return new NativeTableCell(new FigureLink(text, slug, register.period(), what, week));
    }
}
