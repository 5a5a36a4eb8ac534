package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.Draft;
import org.scholarlycppcc.catalogue.ListContents.Section;
import org.scholarlycppcc.catalogue.ListId;

/** The title of a section and the way to remove it, folded away until they are needed. */
class SectionWords extends Details {
    private final TextField title = new TextField(getTranslation("catalogue.renameSection"));
    private final Repairs repairs = new Repairs();
    private final Kept kept;
    private ListId list = ListId.random();
    private UUID section = UUID.randomUUID();

    SectionWords(Curating curating, Runnable acted) {
        title.setId("section-name");
        title.setMaxLength(200);
        kept = new Kept(title, (seen, typed) -> curating.renameSection(list, section, seen, typed), acted);
        var remove = new Button(getTranslation("catalogue.removeSection"), click -> {
            if (repairs.done(() -> curating.removeSection(list, section))) acted.run();
        });
        remove.setId("section-remove");
        var fields = new Div(kept, remove, repairs);
        fields.addClassName("fields");
        setSummaryText(getTranslation("catalogue.sectionWords"));
        add(fields);
    }

    void show(Draft draft, Section shown) {
        list = draft.id();
        // What is being typed into the same section stays.
        if (section.equals(shown.id())) return;
        section = shown.id();
        kept.show(shown.title());
        setOpened(false);
    }
}
