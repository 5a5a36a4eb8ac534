package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.scholarlycppcc.catalogue.Acquiring.Verdict;
import org.scholarlycppcc.catalogue.exchange.ImportCounts;
import org.scholarlycppcc.catalogue.exchange.ImportState;

/** What became of a file, or would become of it, in numbers; and what stands in the way of taking it back. */
class ImportOutcome extends Div {
    ImportOutcome(ImportState state, ImportCounts counts) {
        var said = new Paragraph(getTranslation(
                "catalogue.importSays." + state.word(),
                counts.of(Verdict.NEW),
                counts.of(Verdict.UPDATE),
                counts.of(Verdict.SAME),
                counts.of(Verdict.ERROR),
                counts.kept()));
        said.setId("import-says");
        add(said);
        if (counts.blocked() > 0) add(blocked(counts.blocked()));
    }

    private Paragraph blocked(int books) {
        var blocked = new Paragraph(getTranslation("catalogue.importBlocked", books));
        blocked.setId("import-blocked");
        blocked.addClassName("refused");
        return blocked;
    }
}
