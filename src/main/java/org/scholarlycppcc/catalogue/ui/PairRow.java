package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookPair;

/** Two books that may be one: how much they are alike and why, and the answers there are. */
class PairRow extends ListItem {
    private final String about;

    /**
     * @param together says that they are editions of one work; invisible where they are known as such
     * @param apart says that they are not the same
     */
    PairRow(BookPair pair, BookFacts one, BookFacts other, Runnable together, boolean editions, Runnable apart) {
        about = one.printed();
        addClassName("pair");
        var score = new Span(getTranslation("catalogue.score", pair.score()));
        score.addClassNames("badge", "score");
        var books = new Div(new BookLine(one), new BookLine(other));
        books.addClassName("pair-books");
        var acts = new Div(merge(pair));
        if (editions) {
            var known = new Span(getTranslation("catalogue.knownEditions"));
            known.addClassName("soft");
            acts.add(known);
        } else {
            acts.add(button("together", "catalogue.areEditions", together));
        }
        acts.add(button("apart", "catalogue.areApart", apart));
        acts.addClassName("acts");
        add(score, books, new SignList(pair.signs()), acts);
    }

    private Component merge(BookPair pair) {
        if (pair.proposal() == null) {
            var propose = new RouterLink(getTranslation("catalogue.lookAtBoth"), ProposeMergeView.class);
            propose.setQueryParameters(ProposeMergeView.of(pair.one(), pair.other()));
            return linked(propose, "look");
        }
        var proposed =
                new RouterLink(getTranslation("catalogue.isProposed"), MergeView.class, MergeView.of(pair.proposal()));
        return linked(proposed, "proposed");
    }

    private RouterLink linked(RouterLink link, String name) {
        link.addClassNames("button", name);
        link.getElement().setAttribute("aria-label", getTranslation("catalogue.actOn", link.getText(), about));
        return link;
    }

    private Button button(String name, String words, Runnable act) {
        var button = new Button(getTranslation(words), click -> act.run());
        button.addClassName(name);
        button.setAriaLabel(getTranslation("catalogue.actOn", button.getText(), about));
        return button;
    }
}
