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

    /** A text that is the whole page, whose headings begin at the first level. */
    public static Written page(String markdown) {
        var page = new Written();
        page.getElement().setProperty("innerHTML", Markdown.page(markdown));
        return page;
    }

    public void show(String markdown) {
        getElement().setProperty("innerHTML", Markdown.html(markdown));
    }
}
