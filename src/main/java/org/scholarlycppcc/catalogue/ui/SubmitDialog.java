package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.scholarlycppcc.catalogue.Approving;
import org.scholarlycppcc.catalogue.Draft;
import org.scholarlycppcc.catalogue.Publishing;

/** Shows what members would find changed, and submits exactly that for review. */
class SubmitDialog extends Dialog {
    private final Approving approving;
    private final Draft draft;
    private final Runnable acted;
    private final TextArea message = new TextArea(getTranslation("catalogue.messageToReviewer"));
    private final Repairs repairs = new Repairs().at(message, "text.tooLong");

    SubmitDialog(Approving approving, Publishing publishing, Draft draft, Runnable acted) {
        this.approving = approving;
        this.draft = draft;
        this.acted = acted;
        setHeaderTitle(getTranslation("catalogue.submitForReview"));
        addClassName("publish-dialog");
        message.setId("submit-message");
        message.setMaxLength(500);
        message.setHelperText(getTranslation("catalogue.messageHint"));
        message.addClassName("wide");
        add(new WhatChanged(publishing.changes(draft), "lists/" + draft.slug()), message, repairs);
        var submit = new Button(getTranslation("catalogue.submit"), click -> submit());
        submit.setId("submit-now");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("catalogue.notYet"), click -> close()), submit);
    }

    private void submit() {
        if (repairs.done(() -> approving.submit(draft.id(), draft.version(), message.getValue()))) {
            close();
            acted.run();
        } else {
            getFooter().getElement().getChildren().forEach(it -> it.setEnabled(true));
        }
    }
}
