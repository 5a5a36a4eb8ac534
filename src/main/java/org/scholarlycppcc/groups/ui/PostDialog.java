package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** A small window about one post, with a way out. */
class PostDialog extends Dialog {
    PostDialog(String title, Component... content) {
        setHeaderTitle(title);
        addClassName("post-dialog");
        add(content);
        getFooter().add(new Button(getTranslation("groups.cancel"), click -> close()));
    }
}
