package org.scholarlycppcc.catalogue.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholarlycppcc.catalogue.BookCard;
import org.scholarlycppcc.catalogue.CategoryRow;
import org.scholarlycppcc.catalogue.Fact;
import org.scholarlycppcc.catalogue.Rights;

/** The card of a book as a librarian fills it in: first which book it is, then what is known of the edition. */
class BookForm extends Div {
    private static final int SENTENCES = 2000;
    private static final Set<Fact> HINTED =
            Set.of(Fact.CREATORS, Fact.ISBN, Fact.UNIFIED, Fact.PUBLISHED, Fact.VOLUME, Fact.CLC, Fact.WHERE_TO_READ);

    private final Map<Fact, HasValue<?, String>> texts = new EnumMap<>(Fact.class);
    private final TextField title = line(Fact.TITLE, 200);
    private final TextField creators = line(Fact.CREATORS, 900);
    private final Select<CategoryRow> category = new Select<>();
    private final Select<Rights> rights = new Select<>();
    private final Div imprint = new Div(
            line(Fact.SUBTITLE, 200),
            line(Fact.VOLUME, 60),
            line(Fact.ISBN, 30),
            line(Fact.UNIFIED, 30),
            line(Fact.PLACE, 100),
            line(Fact.PUBLISHER, 200),
            line(Fact.PUBLISHED, 12),
            line(Fact.CLC, 60),
            rights,
            line(Fact.WHERE_TO_READ, 300));
    private final Details more = new Details(
            getTranslation("catalogue.moreFacts"),
            text(Fact.ABOUT),
            text(Fact.WHY),
            imprint,
            line(Fact.CHECKED_AGAINST, 1000));
    private final Div which = new Div(title, creators);
    private final Div rest = new Div(category, more);
    private final List<CategoryRow> categories;
    private final Repairs repairs = new Repairs()
            .at(title, "catalogue.titleMissing")
            .at(creators, "catalogue.creatorUnreadable", "catalogue.tooManyCreators")
            .at(category, "catalogue.categoryMissing")
            .at(field(Fact.ISBN), "catalogue.isbnWrong")
            .at(field(Fact.UNIFIED), "catalogue.unifiedWrong")
            .at(field(Fact.PUBLISHED), "catalogue.publishedWrong")
            .at(field(Fact.CLC), "catalogue.clcWrong");

    BookForm(List<CategoryRow> categories) {
        this.categories = categories;
        addClassName("book-form");
        category.setId("book-category");
        category.setLabel(getTranslation(Fact.CATEGORY.label()));
        category.setItems(categories);
        category.setItemLabelGenerator(CategoryRow::name);
        rights.setId("book-rights");
        rights.setLabel(getTranslation(Fact.RIGHTS.label()));
        rights.setItems(Rights.values());
        rights.setItemLabelGenerator(it -> getTranslation(it.label()));
        rights.setValue(Rights.NOT_KNOWN);
        title.setRequiredIndicatorVisible(true);
        which.addClassName("fields");
        rest.addClassName("fields");
        imprint.addClassName("book-imprint");
        more.setId("book-more");
        add(which, rest, repairs);
    }

    private TextField line(Fact fact, int most) {
        var line = new TextField(getTranslation(fact.label()));
        line.setId("book-" + fact.word());
        line.setMaxLength(most);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        if (HINTED.contains(fact)) line.setHelperText(getTranslation(fact.label() + "Hint"));
        texts.put(fact, line);
        return line;
    }

    private TextArea text(Fact fact) {
        var text = new TextArea(getTranslation(fact.label()));
        text.setId("book-" + fact.word());
        text.setMaxLength(SENTENCES);
        text.setHelperText(getTranslation(fact.label() + "Hint"));
        texts.put(fact, text);
        return text;
    }

    private HasValidation field(Fact fact) {
        return (HasValidation) valueOf(fact);
    }

    private HasValue<?, String> valueOf(Fact fact) {
        return requireNonNull(texts.get(fact));
    }

    /** Acts, and shows next to its field what was refused. */
    boolean done(Runnable act) {
        boolean done = repairs.done(act);
        if (!done && !title.isInvalid() && !creators.isInvalid() && !category.isInvalid()) more.setOpened(true);
        return done;
    }

    /** Tells as often as the words change by which a book is known. */
    void whenNamed(Runnable act) {
        for (var fact : List.of(Fact.TITLE, Fact.CREATORS, Fact.ISBN))
            valueOf(fact).addValueChangeListener(it -> act.run());
    }

    /** Keeps the second half for later, or brings it. */
    void showRest(boolean shown) {
        rest.setVisible(shown);
        if (shown) category.focus();
    }

    /** Tells as often as anything changes. */
    void whenChanged(Runnable act) {
        texts.values().forEach(field -> field.addValueChangeListener(it -> act.run()));
        category.addValueChangeListener(it -> act.run());
        rights.addValueChangeListener(it -> act.run());
    }

    /** Marks the facts that imports leave as they are. */
    void mark(Set<Fact> locked) {
        for (var fact : Fact.values()) {
            var label = getTranslation(fact.label());
            labelled(fact).setLabel(locked.contains(fact) ? getTranslation("catalogue.lockedFact", label) : label);
        }
    }

    private HasLabel labelled(Fact fact) {
        return switch (fact) {
            case CATEGORY -> category;
            case RIGHTS -> rights;
            default -> (HasLabel) valueOf(fact);
        };
    }

    void show(BookCard card) {
        texts.forEach((fact, field) -> field.setValue(fact.of(card)));
        rights.setValue(card.rights().isEmpty() ? Rights.NOT_KNOWN : Rights.valueOf(card.rights()));
        categories.stream()
                .filter(it -> it.slug().equals(card.category()))
                .findAny()
                .ifPresent(category::setValue);
        more.setOpened(texts.keySet().stream()
                .anyMatch(it ->
                        it != Fact.TITLE && it != Fact.CREATORS && !it.of(card).isEmpty()));
    }

    BookCard card() {
        return BookCard.of(it -> switch (it) {
            case CATEGORY ->
                category.getValue() == null ? "" : category.getValue().slug();
            case RIGHTS ->
                rights.getValue() == Rights.NOT_KNOWN ? "" : rights.getValue().name();
            default -> valueOf(it).getValue();
        });
    }
}
