package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import org.scholarlycppcc.catalogue.Draft;
import org.scholarlycppcc.catalogue.Publishing;

/** Shows what members would find changed, and publishes exactly that. */
class PublishDialog extends Dialog {
    private final Publishing publishing;
    private final Draft draft;
    private final Runnable acted;
    private final Repairs repairs = new Repairs();

    PublishDialog(Publishing publishing, Draft draft, Runnable acted) {
        this.publishing = publishing;
        this.draft = draft;
        this.acted = acted;
        int next = draft.edition() == null ? 1 : draft.edition() + 1;
        setHeaderTitle(getTranslation("catalogue.publishNext", next));
        addClassName("publish-dialog");
        add(new WhatChanged(publishing.changes(draft), "lists/" + draft.slug()), repairs);
        var publish = new Button(getTranslation("catalogue.publish"), click -> publish());
        publish.setId("publish-now");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("catalogue.notYet"), click -> close()), publish);
    }

    private void publish() {
        if (repairs.done(() -> show(publishing.publish(draft.id(), draft.version())))) close();
        else acted.run();
    }

    private void show(int edition) {
        var since = edition == 1 ? QueryParameters.empty() : QueryParameters.of("since", String.valueOf(edition - 1));
        UI.getCurrent().navigate(ListView.class, new RouteParameters(ListView.SLUG, draft.slug()), since);
    }
}
