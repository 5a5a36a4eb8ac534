package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.members.RosterLine;

/** The rows of a roster that is to be imported, each with what would become of it; those that need a look come first. */
class RosterPreview extends Grid<RosterLine> {
    RosterPreview(List<RosterLine> lines) {
        setId("preview");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        addColumn(RosterLine::row)
                .setHeader(getTranslation("members.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(this::person).setHeader(getTranslation("members.person")).setFlexGrow(1);
        addColumn(this::verdict).setHeader(getTranslation("members.verdict")).setFlexGrow(1);
        setItems(Stream.concat(
                        lines.stream().filter(it -> it.verdict() instanceof RosterLine.Faulty),
                        lines.stream().filter(it -> !(it.verdict() instanceof RosterLine.Faulty)))
                .toList());
    }

    private String person(RosterLine line) {
        return Stream.of(line.name(), line.account(), line.sectorName())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(Dot.BETWEEN));
    }

    private String verdict(RosterLine line) {
        return switch (line.verdict()) {
            case RosterLine.Ready ready -> getTranslation("members.verdictReady");
            case RosterLine.Present present -> getTranslation("members.verdictPresent");
            case RosterLine.Faulty(var reason, var details) -> getTranslation(reason, details.toArray());
        };
    }
}
