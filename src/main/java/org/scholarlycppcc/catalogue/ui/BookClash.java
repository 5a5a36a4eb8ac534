package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.scholarlycppcc.catalogue.BookCard;
import org.scholarlycppcc.catalogue.BookFacts;

/** Shows where two librarians wrote different facts of one book, and asks which of them stay. */
class BookClash extends Div {
    BookClash() {
        addClassNames("leaf", "clash");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(BookFacts theirs, BookCard mine, Runnable keepMine, Runnable takeTheirs) {
        removeAll();
        var there = theirs.card();
        var both = new DescriptionList();
        compare(both, "title", there.title(), mine.title());
        compare(both, "creators", there.creators(), mine.creators());
        compare(both, "isbn", there.isbn(), mine.isbn());
        compare(both, "category", there.category(), mine.category());
        compare(both, "subtitle", there.subtitle(), mine.subtitle());
        compare(both, "publisher", there.publisher(), mine.publisher());
        compare(both, "published", there.year(), mine.year());
        compare(both, "about", there.about(), mine.about());
        compare(both, "why", there.why(), mine.why());
        compare(both, "checkedAgainst", there.checkedAgainst(), mine.checkedAgainst());
        var acts = new Div(
                Clash.act(this, "catalogue.keepMine", "keep-mine", keepMine),
                Clash.act(this, "catalogue.takeTheirs", "take-theirs", takeTheirs));
        acts.addClassName("acts");
        add(new Paragraph(getTranslation("catalogue.clash")), both, acts);
        setVisible(true);
    }

    private void compare(DescriptionList both, String name, String theirs, String mine) {
        if (theirs.equals(mine)) return;
        both.add(
                new Term(getTranslation("catalogue." + name)),
                new Description(getTranslation("catalogue.theirs", theirs)),
                new Description(getTranslation("catalogue.mine", mine)));
    }
}
