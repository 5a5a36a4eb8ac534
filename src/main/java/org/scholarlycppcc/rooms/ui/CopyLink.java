package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.rooms.copies.CopyId;

/** A link to the page of a copy, by its label. */
class CopyLink extends RouterLink {
    CopyLink(CopyId copy, String label) {
        super(
                label,
                CopyView.class,
                new RouteParameters(CopyView.COPY, copy.value().toString()));
        addClassName("copy-link");
    }
}
