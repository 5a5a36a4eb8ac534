package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.scholarlycppcc.catalogue.Edit;
import org.scholarlycppcc.catalogue.OwnList;
import org.scholarlycppcc.catalogue.OwnListId;
import org.scholarlycppcc.catalogue.OwnLists;

/** The title and the introduction of a member's own list, kept as they are typed. */
class OwnListWords extends Details {
    private final OwnLists lists;
    private final Consumer<String> named;
    private final TextField title = new TextField(getTranslation("catalogue.listTitle"));
    private final TextArea introduction = new TextArea(getTranslation("catalogue.introduction"));
    private final Kept keptTitle = new Kept(title, (seen, typed) -> keep(), () -> {}).saying("catalogue.keptOwn");
    private final Kept keptIntroduction =
            new Kept(introduction, (seen, typed) -> keep(), () -> {}).saying("catalogue.keptOwn");
    private OwnListId list = OwnListId.random();

    /** {@code named} takes the title whenever it is another one. */
    OwnListWords(OwnLists lists, Consumer<String> named) {
        this.lists = lists;
        this.named = named;
        title.setId("own-title");
        title.setMaxLength(200);
        introduction.setId("own-introduction");
        introduction.setMaxLength(2000);
        var fields = new Div(keptTitle, keptIntroduction);
        fields.addClassName("fields");
        setSummaryText(getTranslation("catalogue.listWords"));
        add(fields);
    }

    void show(OwnList own) {
        list = own.id();
        keptTitle.show(own.title());
        keptIntroduction.show(own.introduction());
    }

    // Nobody else writes here.
    private Edit keep() {
        lists.change(list, title.getValue(), introduction.getValue());
        named.accept(title.getValue().strip());
        return new Edit.Kept();
    }
}
