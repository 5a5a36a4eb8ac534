package org.scholarlycppcc.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A button that copies the address of the page as it is shown, to be sent to somebody; all of it happens in the browser. */
@Tag("copy-link")
public class CopyLink extends Component implements HasStyle {
    public CopyLink() {
        getElement().setAttribute("words", getTranslation("link.copy"));
        getElement().setAttribute("done", getTranslation("link.copied"));
        getElement().setAttribute("failed", getTranslation("link.notCopied"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://js/copy-link.js");
    }
}
