package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Whether books stand as covers or as a table. */
class ShelfOrTable extends Div {
    private final Map<Layout, Button> ways = new EnumMap<>(Layout.class);

    /** @param chosen what to do about the choice of a reader; that it is remembered is seen to here */
    ShelfOrTable(Consumer<Layout> chosen) {
        addClassName("layouts");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("catalogue.layout"));
        for (var layout : Layout.values()) {
            var way = new Button(getTranslation("catalogue.layout." + layout), click -> {
                VaadinResponse.getCurrent().addCookie(layout.cookie());
                chosen.accept(layout);
            });
            way.setId("books-" + layout.word());
            ways.put(layout, way);
            add(way);
        }
    }

    void show(Layout shown) {
        ways.forEach((layout, way) -> way.getElement().setAttribute("aria-pressed", String.valueOf(layout == shown)));
    }
}
