package org.scholarlycppcc.base.ui;

import com.vaadin.flow.component.html.Div;
import org.scholarlycppcc.base.Markdown;

/** Markdown as its readers see it; the only component that gives the browser HTML. */
public class Written extends Div {
    public Written() {
        addClassName("written");
    }

    public Written(String markdown) {
        this();
        show(markdown);
    }

    public void show(String markdown) {
        getElement().setProperty("innerHTML", Markdown.html(markdown));
    }
}
