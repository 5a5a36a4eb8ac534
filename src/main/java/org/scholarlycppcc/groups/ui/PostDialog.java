package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** A small window about one post, with a way out. */
class PostDialog extends Dialog {
    PostDialog(String title, Component... content) {
        this("groups.cancel");
        setHeaderTitle(title);
        add(content);
    }

    private PostDialog(String out) {
        addClassName("post-dialog");
        getFooter().add(new Button(getTranslation(out), click -> close()));
    }

    /** A window in which there is nothing to decide. */
    static PostDialog toRead(String title) {
        var dialog = new PostDialog("groups.done");
        dialog.setHeaderTitle(dialog.getTranslation(title));
        return dialog;
    }
}
