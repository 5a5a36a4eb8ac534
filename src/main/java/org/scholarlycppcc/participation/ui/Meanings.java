package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.scholarlycppcc.participation.What;

/** How each column is counted, and what is not counted at all. */
class Meanings extends Section {
    Meanings() {
        addClassName("meanings");
        var list = new DescriptionList();
        for (var what : What.values()) {
            list.add(
                    new DescriptionList.Term(Labels.of(this, what)),
                    new DescriptionList.Description(getTranslation("participation.meaning." + what.slug())));
        }
        add(new H2(getTranslation("participation.meanings")), list, new Paragraph(getTranslation("participation.not")));
    }
}
