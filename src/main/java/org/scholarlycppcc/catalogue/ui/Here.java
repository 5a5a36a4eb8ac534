package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.router.RouterLink;

/** Where the reader is among several links, and when one of them is followed. */
final class Here {
    private static final String CURRENT = "aria-current";

    // A click that opens another window leaves this one as it is.
    private static final String IN_THIS_WINDOW =
            "event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey";

    private Here() {}

    static void mark(RouterLink link, boolean here) {
        if (here) link.getElement().setAttribute(CURRENT, "true");
        else link.getElement().removeAttribute(CURRENT);
    }

    /** Tells when a reader follows a link in this window, before it leads anywhere. */
    static void followed(RouterLink link, Runnable told) {
        link.getElement().addEventListener("click", event -> told.run()).setFilter(IN_THIS_WINDOW);
    }
}
