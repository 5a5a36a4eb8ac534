package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.Draft;
import org.scholarlycppcc.catalogue.ListId;

/** The title and the introduction of a draft, folded away until they are to be edited. */
class ListWords extends Details {
    private final TextField title = new TextField(getTranslation("catalogue.listTitle"));
    private final TextArea introduction = new TextArea(getTranslation("catalogue.introduction"));
    private final Kept keptTitle;
    private final Kept keptIntroduction;
    private ListId list = ListId.random();

    ListWords(Curating curating, Runnable acted) {
        title.setId("list-title");
        title.setMaxLength(200);
        introduction.setId("list-introduction");
        introduction.setMaxLength(4000);
        keptTitle = new Kept(title, (seen, typed) -> curating.rename(list, seen, typed), acted);
        keptIntroduction = new Kept(introduction, (seen, typed) -> curating.introduce(list, seen, typed), acted);
        var fields = new Div(keptTitle, keptIntroduction);
        fields.addClassName("fields");
        setSummaryText(getTranslation("catalogue.listWords"));
        add(fields);
    }

    void show(Draft draft) {
        list = draft.id();
        keptTitle.show(draft.contents().title());
        keptIntroduction.show(draft.contents().introduction());
    }
}
