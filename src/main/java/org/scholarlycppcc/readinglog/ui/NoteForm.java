package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.ui.Composer;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.readinglog.NoteId;
import org.scholarlycppcc.readinglog.NotePlace;
import org.scholarlycppcc.readinglog.NoteText;

/** Where a note is written or rewritten: the quote, the words, and who may see them. */
class NoteForm extends Section {
    private final QuoteField quote;
    private final Audiences audiences;
    private final Composer composer;

    /**
     * A form that goes on with the draft of its place, else begins with what was there before.
     *
     * @param keep told the id the note shall have and what was typed; may refuse
     */
    NoteForm(
            Drafts drafts,
            Clock clock,
            Audiences audiences,
            NotePlace place,
            NoteText before,
            BiConsumer<NoteId, NoteText> keep) {
        this.audiences = audiences;
        var begun = drafts.at(place.drafts());
        quote = new QuoteField(drafts, place.quote(), begun.getOrDefault(place.quote(), Draft.blank()), before);
        addClassName("note-form");
        setId("note-form");
        var who = new Paragraph(getTranslation("readinglog.whoSees"));
        who.addClassName("kicker");
        var text = begun.getOrDefault(place.path(), Draft.blank());
        composer = new Composer(drafts, clock, place.path(), audiences.choice(this), text)
                .startingWith(before.text(), audiences.word(before))
                .called(getTranslation("readinglog.noteText"), getTranslation("readinglog.noteHint"))
                .publishing(
                        getTranslation("readinglog.keepNote"),
                        it -> keep.accept(new NoteId(it.id()), typed(it.text(), it.choice())));
        composer.addTool(aside());
        add(quote, who, composer);
    }

    /** Puts the caret where one writes; the form may be below what one sees. */
    void focus() {
        composer.field().focus();
    }

    private NoteText typed(String text, String word) {
        if (!quote.fits()) throw new Refusal("readinglog.seeQuote");
        return audiences.typed(quote.page(), quote.quote(), text, word);
    }

    // What was typed stays as a draft.
    private Button aside() {
        var aside = new Button(getTranslation("readinglog.aside"), click -> removeFromParent());
        aside.addThemeVariants(ButtonVariant.TERTIARY);
        return aside;
    }
}
