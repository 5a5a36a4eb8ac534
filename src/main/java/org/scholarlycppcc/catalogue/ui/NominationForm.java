package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.NominationText;

/** What somebody writes who nominates a book, beside the books of the catalogue it may be already. */
class NominationForm extends Div {
    private static final int MOST_ALIKE = 5;
    private static final int PAUSE = 1000;

    private final TextField title = new TextField(getTranslation("catalogue.title"));
    private final TextField creators = new TextField(getTranslation("catalogue.creators"));
    private final TextField isbn = new TextField(getTranslation("catalogue.isbn"));
    private final TextField forWhom = new TextField(getTranslation("catalogue.nominatedFor"));
    private final TextArea why = new TextArea(getTranslation("catalogue.nominatedBecause"));
    private final TextArea passage = new TextArea(getTranslation("catalogue.nominatedPassage"));
    private final Alike alike = new Alike();
    private final Repairs repairs = new Repairs()
            .at(title, "catalogue.titleMissing")
            .at(creators, "catalogue.creatorUnreadable", "catalogue.tooManyCreators")
            .at(isbn, "catalogue.isbnWrong")
            .at(why, "catalogue.noNominationWhy");

    /** @param name what the ids of its fields begin with */
    NominationForm(String name, Catalogue catalogue) {
        title.setId(name + "-title");
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        creators.setId(name + "-creators");
        creators.setMaxLength(900);
        alike.setId(name + "-alike");
        creators.setHelperText(getTranslation("catalogue.nominatedCreatorsHint"));
        isbn.setId(name + "-isbn");
        isbn.setMaxLength(30);
        forWhom.setId(name + "-for");
        forWhom.setMaxLength(200);
        why.setId(name + "-why");
        why.setMaxLength(500);
        why.setRequiredIndicatorVisible(true);
        why.setHelperText(getTranslation("catalogue.nominatedBecauseHint"));
        passage.setId(name + "-passage");
        passage.setMaxLength(1000);
        for (var field : new TextField[] {title, creators, isbn}) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(it -> {
                if (it.isFromClient())
                    alike.show(catalogue.alike(title.getValue(), creators.getValue(), isbn.getValue(), MOST_ALIKE));
            });
        }
        var fields = new Div(title, creators, isbn, forWhom, why, passage);
        fields.addClassName("fields");
        addClassName("sides");
        add(new Div(fields, repairs), alike);
    }

    /** Tells, within a second or so, that something was typed. */
    void whenTyped(Runnable typed) {
        for (var field : new TextField[] {title, creators, isbn, forWhom}) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(it -> tell(it.isFromClient(), typed));
        }
        for (var field : new TextArea[] {why, passage}) {
            field.setValueChangeMode(ValueChangeMode.TIMEOUT);
            field.setValueChangeTimeout(PAUSE);
            field.addValueChangeListener(it -> tell(it.isFromClient(), typed));
        }
    }

    private static void tell(boolean byHand, Runnable typed) {
        if (byHand) typed.run();
    }

    /** Keeps what is typed; what cannot be kept is said beside the longest field. */
    void keeping(Runnable act) {
        Refusals.at(passage, act);
    }

    /** Brings it before the eyes, and the keyboard to what is to be said better. */
    void reach() {
        scrollIntoView();
        why.focus();
    }

    void show(NominationText text) {
        title.setValue(text.title());
        creators.setValue(text.creators());
        isbn.setValue(text.isbn());
        forWhom.setValue(text.forWhom());
        why.setValue(text.why());
        passage.setValue(text.passage());
    }

    NominationText text() {
        return new NominationText(
                title.getValue(),
                creators.getValue(),
                isbn.getValue(),
                forWhom.getValue(),
                why.getValue(),
                passage.getValue());
    }

    /** Acts, and shows next to its field what was refused. */
    boolean done(Runnable act) {
        return repairs.done(act);
    }
}
