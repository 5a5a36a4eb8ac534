package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Drafting;
import org.scholarlycppcc.base.Drafting.Saved;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.readinglog.NoteText;

/** The words of a book that a note is about, and their page; kept as a draft while they are typed. */
class QuoteField extends Div {
    private static final int PAUSE = 1000;

    private final TextArea quote = new TextArea(getTranslation("readinglog.quote"));
    private final TextField page = new TextField(getTranslation("readinglog.page"));
    private final Drafting drafts;
    private final String place;
    private Draft draft;

    /** Goes on with a draft, else begins with what was there before. */
    QuoteField(Drafting drafts, String place, Draft draft, NoteText before) {
        this.drafts = drafts;
        this.place = place;
        this.draft = draft;
        addClassName("quote-field");
        quote.setId("note-quote");
        page.setId("note-page");
        quote.setValue(draft.version() == 0 ? before.quote() : draft.text());
        page.setValue(draft.version() == 0 ? before.page() : draft.choice());
        page.setPlaceholder(getTranslation("readinglog.pageHint"));
        quote.setValueChangeMode(ValueChangeMode.TIMEOUT);
        quote.setValueChangeTimeout(PAUSE);
        quote.addValueChangeListener(typed -> keep(typed.isFromClient()));
        page.addValueChangeListener(typed -> keep(typed.isFromClient()));
        add(quote, page);
    }

    String quote() {
        return quote.getValue();
    }

    String page() {
        return page.getValue();
    }

    /** Whether both can be published as they are; says beside each what cannot. */
    boolean fits() {
        return Refusals.at(quote, () -> Text.lines(quote(), NoteText.QUOTE))
                & Refusals.at(page, () -> NoteText.page(page()));
    }

    void clear() {
        draft = Draft.blank();
        quote.clear();
        page.clear();
    }

    private void keep(boolean typed) {
        if (!typed || page().length() > 40) return;
        Refusals.at(quote, () -> settle(drafts.save(place, draft.saying(quote(), page()))));
    }

    // Two quotes from two devices: both stay, one below the other.
    private void settle(Saved result) {
        switch (result) {
            case Saved.Kept(var now) -> draft = now;
            case Saved.Elsewhere(var theirs) -> {
                draft = theirs;
                if (!theirs.text().equals(quote())) quote.setValue(quote() + "\n" + theirs.text());
                keep(true);
            }
        }
    }
}
