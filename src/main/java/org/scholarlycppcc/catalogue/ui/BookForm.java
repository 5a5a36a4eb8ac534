package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.scholarlycppcc.catalogue.BookCard;
import org.scholarlycppcc.catalogue.CategoryRow;

/** The card of a book as a librarian fills it in: first which book it is, then the rest. */
class BookForm extends Div {
    private static final int SENTENCES = 2000;

    private final TextField title = line("title", 200);
    private final TextField subtitle = line("subtitle", 200);
    private final TextField creators = line("creators", 900);
    private final TextField isbn = line("isbn", 30);
    private final Select<CategoryRow> category = new Select<>();
    private final TextField publisher = line("publisher", 200);
    private final TextField year = line("published", 4);
    private final TextArea about = text("about");
    private final TextArea why = text("why");
    private final TextField checkedAgainst = line("checkedAgainst", 1000);
    private final Div which = new Div(title, creators, isbn);
    private final Div rest = new Div();
    private final List<CategoryRow> categories;
    private final Repairs repairs = new Repairs()
            .at(title, "catalogue.titleMissing")
            .at(creators, "catalogue.creatorUnreadable", "catalogue.tooManyCreators")
            .at(isbn, "catalogue.isbnWrong")
            .at(year, "catalogue.yearWrong")
            .at(category, "catalogue.categoryMissing");

    BookForm(List<CategoryRow> categories) {
        this.categories = categories;
        addClassName("book-form");
        category.setId("book-category");
        category.setLabel(getTranslation("catalogue.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(CategoryRow::name);
        title.setRequiredIndicatorVisible(true);
        creators.setHelperText(getTranslation("catalogue.creatorsHint"));
        year.setHelperText(getTranslation("catalogue.publishedHint"));
        isbn.setHelperText(getTranslation("catalogue.isbnHint"));
        rest.add(category, subtitle, publisher, year, about, why, checkedAgainst);
        which.addClassName("fields");
        rest.addClassName("fields");
        add(which, rest, repairs);
    }

    private TextField line(String name, int most) {
        var line = new TextField(getTranslation("catalogue." + name));
        line.setId("book-" + name);
        line.setMaxLength(most);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        return line;
    }

    private TextArea text(String name) {
        var text = new TextArea(getTranslation("catalogue." + name));
        text.setId("book-" + name);
        text.setMaxLength(SENTENCES);
        text.setHelperText(getTranslation("catalogue." + name + "Hint"));
        return text;
    }

    /** Acts, and shows next to its field what was refused. */
    boolean done(Runnable act) {
        return repairs.done(act);
    }

    /** Tells as often as the words change by which a book is known. */
    void whenNamed(Runnable act) {
        title.addValueChangeListener(it -> act.run());
        creators.addValueChangeListener(it -> act.run());
        isbn.addValueChangeListener(it -> act.run());
    }

    /** Keeps the second half for later, or brings it. */
    void showRest(boolean shown) {
        rest.setVisible(shown);
        if (shown) category.focus();
    }

    void show(BookCard card) {
        title.setValue(card.title());
        subtitle.setValue(card.subtitle());
        creators.setValue(card.creators());
        isbn.setValue(card.isbn());
        publisher.setValue(card.publisher());
        year.setValue(card.year());
        about.setValue(card.about());
        why.setValue(card.why());
        checkedAgainst.setValue(card.checkedAgainst());
        categories.stream()
                .filter(it -> it.slug().equals(card.category()))
                .findAny()
                .ifPresent(category::setValue);
    }

    BookCard card() {
        return new BookCard(
                title.getValue(),
                subtitle.getValue(),
                creators.getValue(),
                category.getValue() == null ? "" : category.getValue().slug(),
                publisher.getValue(),
                year.getValue(),
                isbn.getValue(),
                about.getValue(),
                why.getValue(),
                checkedAgainst.getValue());
    }
}
