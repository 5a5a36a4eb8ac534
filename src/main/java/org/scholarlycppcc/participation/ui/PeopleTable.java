package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.participation.Line;
import org.scholarlycppcc.participation.Register;
import org.scholarlycppcc.participation.What;

/** The people of a sector by weeks, in the roster's order, with the sector's figures below. */
class PeopleTable extends NativeTable {
    private static final List<What> WHOLE = List.of(What.JOINED, What.ANSWERED, What.FINISHED);

    PeopleTable(Register register, SectorRow sector) {
        addClassNames("register", "people");
        var weeks = register.period().weeks();
        var head = new NativeTableRow(head(getTranslation("participation.member"), "col"));
        weeks.forEach(it -> head.add(head(Dates.week(this, it), "col")));
        WHOLE.forEach(it -> head.add(head(Labels.of(this, it), "col")));
        getHead().add(head);
        for (var line : register.lines(sector.id())) getBody().add(row(line, weeks));
        getFoot().add(foot(register, sector, weeks));
    }

    private NativeTableRow row(Line line, List<LocalDate> weeks) {
        var row = new NativeTableRow(head(line.name(), "row"));
        weeks.forEach(it -> row.add(week(line, it)));
        for (var what : WHOLE) {
            row.add(line.has(what, null) ? marked(what) : new NativeTableCell("—"));
        }
        return row;
    }

    private NativeTableCell week(Line line, LocalDate week) {
        if (!line.has(What.IN_TERM, week)) {
            var cell = new NativeTableCell(getTranslation("participation.notInTerm"));
            cell.addClassName("soft");
            return cell;
        }
        var cell = new NativeTableCell();
        if (line.has(What.TOOK_PART, week)) cell = marked(What.TOOK_PART);
        if (line.has(What.OFFLINE, week)) cell.add(new Span(Labels.of(this, What.OFFLINE)));
        if (cell.getElement().getChildCount() == 0) cell.setText("—");
        return cell;
    }

    private NativeTableCell marked(What what) {
        var mark = new Span("●");
        mark.addClassName("mark");
        mark.getElement().setAttribute("role", "img").setAttribute("aria-label", Labels.of(this, what));
        return new NativeTableCell(mark);
    }

    private NativeTableRow foot(Register register, SectorRow sector, List<LocalDate> weeks) {
        var row = new NativeTableRow(head(getTranslation("participation.together"), "row"));
        for (var week : weeks) {
            var cell = figure(register, sector, What.TOOK_PART, week);
            var offline = register.figure(sector.id(), What.OFFLINE, week);
            if (offline > 0) {
                var words = Labels.of(this, What.OFFLINE) + " " + offline;
                cell.add(new FigureLink(words, sector.slug(), register.period(), What.OFFLINE, week));
            }
            row.add(cell);
        }
        WHOLE.forEach(it -> row.add(figure(register, sector, it, null)));
        return row;
    }

    private static NativeTableCell figure(Register register, SectorRow sector, What what, @Nullable LocalDate week) {
        var words = register.figure(sector.id(), what, week) + " / " + register.figure(sector.id(), What.IN_TERM, week);
        return new NativeTableCell(new FigureLink(words, sector.slug(), register.period(), what, week));
    }

    private static NativeTableHeaderCell head(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
