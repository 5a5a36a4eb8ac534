package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Holds what is wider than the page: it scrolls by itself, by finger and by keyboard, and the page does not. */
class ScrollRegion extends Div {
    ScrollRegion(String name, Component wide) {
        super(wide);
        addClassName("scroll-region");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", name)
                .setAttribute("tabindex", "0");
    }
}
