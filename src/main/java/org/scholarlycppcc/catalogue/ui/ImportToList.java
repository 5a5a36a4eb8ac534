package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.catalogue.DraftRow;
import org.scholarlycppcc.catalogue.exchange.Import;
import org.scholarlycppcc.catalogue.exchange.Importing;

/** Where the books of a file are put on the draft of a list, one that is there or a new one. */
class ImportToList extends Section {
    private final Problem problem = new Problem();

    ImportToList(Importing importing, List<DraftRow> lists, Import file) {
        setId("import-to-list");
        var which = new Select<DraftRow>();
        which.setId("import-list");
        which.setLabel(getTranslation("catalogue.whichList"));
        which.setItems(lists.stream().filter(it -> it.state().open()).toList());
        which.setItemLabelGenerator(DraftRow::title);
        var put = new Button(getTranslation("catalogue.putOnList"), click -> {
            var list = which.getValue();
            if (list != null && problem.none(() -> importing.list(file.id(), list.id()))) open(list.slug());
        });
        put.setId("import-put");
        put.setEnabled(false);
        which.addValueChangeListener(it -> put.setEnabled(it.getValue() != null));
        var begin = new Button(
                getTranslation("catalogue.putOnNewList"),
                click -> problem.none(() -> open(importing.listAnew(file.id()))));
        begin.setId("import-new-list");
        var acts = new Div(which, put, begin);
        acts.addClassName("adding");
        add(
                new H2(getTranslation("catalogue.toList")),
                new Paragraph(getTranslation("catalogue.toListHow")),
                acts,
                problem);
    }

    private void open(String slug) {
        getUI().ifPresent(it -> it.navigate(ListDeskView.class, ListDeskView.of(slug)));
    }
}
