package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.CategoryRow;
import org.scholarlycppcc.catalogue.Nomination;
import org.scholarlycppcc.catalogue.SectionRow;
import org.scholarlycppcc.catalogue.Selecting;

/** How a librarian answers the nomination that waits longest: by three buttons, each with a key of its own. */
class NominationCard extends Div {
    private static final int MOST_ALIKE = 5;
    private static final String LISTED = "catalogue.alreadyListed";

    private final Selecting selecting;
    private final Nomination nomination;
    private final Runnable done;
    private final Runnable gone;
    private final BookPicker book;
    private final Select<CategoryRow> category = new Select<>();
    private final Select<SectionRow> section = new Select<>();
    private final TextField reason = new TextField(getTranslation("catalogue.reason"));
    private final Repairs repairs = new Repairs()
            .at(category, "catalogue.categoryMissing")
            .at(section, "catalogue.sectionGone")
            .at(reason, "catalogue.noReason", LISTED);

    /** @param gone is told when nobody can decide on it any more */
    NominationCard(
            Selecting selecting,
            Catalogue catalogue,
            Nomination nomination,
            List<SectionRow> sections,
            Runnable done,
            Runnable gone) {
        this.selecting = selecting;
        this.nomination = nomination;
        this.done = done;
        this.gone = gone;
        addClassName("nomination-card");
        book = new BookPicker(getTranslation("catalogue.isBook"), catalogue);
        book.setId("nomination-book");
        book.setHelperText(getTranslation("catalogue.isBookHint"));
        category.setId("nomination-category");
        category.setLabel(getTranslation("catalogue.newBooksCategory"));
        number(category, catalogue.categories(), CategoryRow::name);
        section.setId("nomination-section");
        section.setLabel(getTranslation("catalogue.intoSection"));
        number(section, sections, SectionRow::title);
        if (!sections.isEmpty()) section.setValue(sections.getFirst());
        reason.setId("nomination-reason");
        reason.setMaxLength(300);
        reason.setHelperText(getTranslation("catalogue.reasonHint"));
        reason.addClassName("wide");
        var alike = new Alike();
        var known = catalogue.alike(nomination.title(), nomination.creators(), nomination.isbn(), MOST_ALIKE);
        alike.show(known);
        known.stream().filter(nomination::names).findFirst().ifPresent(book::setValue);
        book.addValueChangeListener(it -> category.setVisible(it.getValue() == null));
        category.setVisible(book.getValue() == null);
        var fields = new Div(book, category, section, reason);
        fields.addClassNames("form", "two-columns");
        var acts = new Div(
                act("accept", "catalogue.accept", Key.DIGIT_1, this::accept),
                act(
                        "ask",
                        "catalogue.askForMore",
                        Key.DIGIT_2,
                        () -> selecting.ask(nomination.id(), reason.getValue())),
                act(
                        "decline",
                        "catalogue.decline",
                        Key.DIGIT_3,
                        () -> selecting.decline(nomination.id(), reason.getValue())));
        acts.addClassName("acts");
        var keys = new Paragraph(getTranslation("catalogue.nominationKeys"));
        keys.addClassName("soft");
        add(alike, fields, repairs, acts, keys);
    }

    /** Brings the reader on who answers by the keyboard; what was nominated stays before the eyes. */
    void focus() {
        getParent().ifPresent(Component::scrollIntoView);
        reason.focus(FocusOption.PreventScroll.ENABLED);
    }

    // Whoever types the number has chosen.
    private static <T> void number(Select<T> field, List<T> items, Function<T, String> name) {
        field.setItems(items);
        field.setItemLabelGenerator(it -> items.indexOf(it) + 1 + " " + name.apply(it));
    }

    // Another librarian was quicker, or it was taken back.
    private boolean isGone() {
        return selecting.waiting().stream().noneMatch(it -> it.id().equals(nomination.id()));
    }

    private void accept() {
        if (section.getValue() == null) throw new Refusal("catalogue.sectionGone");
        try {
            selecting.accept(
                    nomination.id(),
                    book.getValue() == null ? null : book.getValue().id(),
                    category.getValue() == null ? "" : category.getValue().slug(),
                    section.getValue().id());
        } catch (Refusal refused) {
            suggest(refused);
            throw refused;
        }
    }

    // What speaks against it is what its author is to hear; one more key declines it.
    private void suggest(Refusal refused) {
        if (refused.reason().equals(LISTED) && reason.isEmpty())
            reason.setValue(getTranslation(LISTED, refused.details()));
    }

    private Button act(String name, String words, Key key, Runnable act) {
        var button = new Button(getTranslation(words));
        button.setId("nomination-" + name);
        if (name.equals("accept")) button.addThemeVariants(ButtonVariant.PRIMARY);
        // What was typed last is told before the key acts.
        button.addClickShortcut(key, KeyModifier.ALT)
                .resetFocusOnActiveElement()
                .setBrowserDefaultAllowed(false);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (repairs.done(act)) done.run();
            else if (isGone()) gone.run();
            button.setEnabled(true);
        });
        return button;
    }
}
