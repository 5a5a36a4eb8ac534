package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.scholarlycppcc.catalogue.BookCard;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.CategoryRow;
import org.scholarlycppcc.catalogue.Difference;

/** Shows where two librarians wrote different facts of one book, and asks which of them stay. */
class BookClash extends Div {
    private final FactWords words;

    BookClash(List<CategoryRow> categories) {
        words = new FactWords(categories);
        addClassNames("leaf", "clash");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(BookFacts theirs, BookCard mine, Runnable keepMine, Runnable takeTheirs) {
        removeAll();
        var both = new DescriptionList();
        Difference.between(theirs.card(), mine).forEach(it -> compare(both, it));
        var acts = new Div(
                Clash.act(this, "catalogue.keepMine", "keep-mine", keepMine),
                Clash.act(this, "catalogue.takeTheirs", "take-theirs", takeTheirs));
        acts.addClassName("acts");
        add(new Paragraph(getTranslation("catalogue.clash")), both, acts);
        setVisible(true);
    }

    private void compare(DescriptionList both, Difference difference) {
        both.add(
                new Term(getTranslation(difference.fact().label())),
                new Description(getTranslation("catalogue.theirs", words.of(difference.fact(), difference.was()))),
                new Description(getTranslation("catalogue.mine", words.of(difference.fact(), difference.is()))));
    }
}
