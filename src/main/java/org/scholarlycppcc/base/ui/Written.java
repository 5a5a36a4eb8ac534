package org.scholarlycppcc.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.base.Markup;

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

    /** Fills an element of another component's own. */
    public static void into(Element element, Markup markup) {
        element.setProperty("innerHTML", markup.html());
    }

    public void show(String markdown) {
        getElement().setProperty("innerHTML", Markdown.html(markdown));
    }
}
