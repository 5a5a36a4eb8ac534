package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.scholarlycppcc.rooms.copies.CopyText;

/** What keepers write of a copy. What is too long is refused when it is kept, and stays in its field. */
class CopyFields extends Div {
    private final TextField label = new TextField(getTranslation("copies.label"));
    private final TextField shelf = new TextField(getTranslation("copies.shelf"));
    private final TextField remark = new TextField(getTranslation("copies.remark"));

    CopyFields() {
        addClassName("copy-fields");
        label.setId("copy-label");
        shelf.setId("copy-shelf");
        remark.setId("copy-remark");
        shelf.setHelperText(getTranslation("copies.shelfHint"));
        remark.setHelperText(getTranslation("copies.remarkHint"));
        add(label, shelf, remark);
    }

    TextField label() {
        return label;
    }

    void fill(CopyText text) {
        label.setValue(text.label());
        shelf.setValue(text.shelf());
        remark.setValue(text.remark());
    }

    CopyText text() {
        return new CopyText(label.getValue(), shelf.getValue(), remark.getValue());
    }
}
