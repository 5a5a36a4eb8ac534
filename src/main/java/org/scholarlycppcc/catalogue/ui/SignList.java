package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import org.scholarlycppcc.catalogue.Sign;

/** What speaks for two books being one, and then what speaks against it. */
class SignList extends UnorderedList {
    SignList(Collection<Sign> signs) {
        addClassName("signs");
        // Signs stand in the order of what they weigh.
        signs.stream().sorted().forEach(it -> add(item(it)));
    }

    private ListItem item(Sign sign) {
        var mark = new Span(sign.speaksFor() ? "＋" : "－");
        mark.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        getTranslation(sign.speaksFor() ? "catalogue.speaksFor" : "catalogue.speaksAgainst"));
        var item = new ListItem(mark, new Span(getTranslation(sign.label())));
        item.addClassName(sign.speaksFor() ? "pro" : "contra");
        return item;
    }
}
