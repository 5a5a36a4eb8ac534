package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteConfiguration;
import org.scholarlycppcc.catalogue.BookRow;

/** A book on a shelf: its cover and a word under it, as one link. */
// Plain elements inside one component: a shelf holds many of them, in every open browser.
@Tag("li")
class ShelfBook extends Component {
    ShelfBook(BookRow book, String caption) {
        var cover = new Element("img")
                .setAttribute("class", "cover")
                .setAttribute("src", BookCover.address(book))
                .setAttribute("alt", "《" + book.title() + "》")
                .setAttribute("loading", "lazy");
        var link = new Element("a")
                .setAttribute(
                        "href", RouteConfiguration.forApplicationScope().getUrl(BookView.class, BookLink.to(book.id())))
                .setAttribute("router-link", true)
                .appendChild(cover, new Element("span").setText(caption));
        getElement().appendChild(link);
    }
}
