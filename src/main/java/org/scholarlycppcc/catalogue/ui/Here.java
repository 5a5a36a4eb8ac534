package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.router.RouterLink;

/** Tells everybody which of several links is where the reader is. */
final class Here {
    private static final String CURRENT = "aria-current";

    private Here() {}

    static void mark(RouterLink link, boolean here) {
        if (here) link.getElement().setAttribute(CURRENT, "true");
        else link.getElement().removeAttribute(CURRENT);
    }
}
