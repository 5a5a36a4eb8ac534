package org.scholarlycppcc.search.ui;

import com.vaadin.flow.component.html.Span;

/** How many things there are of a choice. */
class Count extends Span {
    Count(int number) {
        super(String.valueOf(number));
        addClassName("count");
    }
}
