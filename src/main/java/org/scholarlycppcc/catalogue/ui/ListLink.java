package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.scholarlycppcc.catalogue.ListRow;

/** A link to a published list, by its title. */
public class ListLink extends RouterLink {
    public ListLink(ListRow list) {
        super(list.title(), ListView.class, new RouteParameters(ListView.SLUG, list.slug()));
        addClassName("list-link");
    }

    /** The address of an entry, at which its list opens. */
    static String href(String list, UUID entry) {
        return list + "?" + ListSections.ENTRY + "=" + entry;
    }

    static String anchor(UUID entry) {
        return "entry-" + entry;
    }
}
