package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.Fact;
import org.scholarlycppcc.catalogue.Published;
import org.scholarlycppcc.catalogue.Rights;

/** The facts of an edition, as far as they are known. */
class Facts extends DescriptionList {
    Facts(BookFacts book) {
        addClassName("facts");
        if (book.publisher().isEmpty() || book.place().isEmpty()) {
            say(Fact.PLACE, book.place());
            say(Fact.PUBLISHER, book.publisher());
        } else {
            say(Fact.PUBLISHER, book.place() + "：" + book.publisher());
        }
        say(Fact.PUBLISHED, date(book.imprint()));
        say(Fact.ISBN, book.isbn());
        say(Fact.UNIFIED, book.unified());
        say(Fact.CLC, book.clc());
        if (book.rights() != Rights.NOT_KNOWN)
            say(Fact.RIGHTS, getTranslation(book.rights().label()));
        if (book.isOnTheWeb()) add(Fact.WHERE_TO_READ, web(book.whereToRead(), book.whereToRead()));
        else say(Fact.WHERE_TO_READ, book.whereToRead());
        say(Fact.CHECKED_AGAINST, book.checkedAgainst());
        setVisible(getChildren().findAny().isPresent());
    }

    private String date(Published imprint) {
        return imprint.month() == null
                ? imprint.typed()
                : getTranslation("catalogue.yearAndMonth", String.valueOf(imprint.year()), imprint.month());
    }

    /** A link that leaves the house. */
    static Anchor web(String address, String words) {
        var link = new Anchor(address, words);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private void say(Fact fact, String words) {
        if (!words.isEmpty()) add(fact, new Text(words));
    }

    private void add(Fact fact, Component said) {
        add(new Term(getTranslation(fact.label())), new Description(said));
    }
}
