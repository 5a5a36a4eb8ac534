package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import org.scholarlycppcc.catalogue.BookFacts;

/** The facts of an edition, as far as they are known. */
class Facts extends DescriptionList {
    Facts(BookFacts book) {
        addClassName("facts");
        say("catalogue.publisher", book.publisher());
        say("catalogue.published", book.published() == null ? "" : String.valueOf(book.published()));
        say("catalogue.isbn", book.isbn());
        say("catalogue.checkedAgainst", book.checkedAgainst());
        setVisible(getChildren().findAny().isPresent());
    }

    private void say(String term, String fact) {
        if (!fact.isEmpty()) add(new Term(getTranslation(term)), new Description(fact));
    }
}
