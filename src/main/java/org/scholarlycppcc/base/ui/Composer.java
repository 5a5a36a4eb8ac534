package org.scholarlycppcc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Drafting;
import org.scholarlycppcc.base.Drafting.Saved;
import org.scholarlycppcc.base.Moments;

/** A field for writing Markdown that keeps what is typed on the server within two seconds, and brings it back on any device. */
public class Composer extends Section {
    // Typing is sent once a second, so that less than two are ever lost.
    private static final int PAUSE = 1000;

    private final TextArea text = new TextArea();
    private final Written preview = new Written();
    private final Div tools = new Div();
    private final Paragraph saved = new Paragraph();
    private final Paragraph hint = new Paragraph();
    private final KeptCopy copy;
    private final OtherDraft other = new OtherDraft(this::take, this::keepMine);
    private final Button publish = new Button();
    private final Button look = new Button();
    private final Drafting drafts;
    private final Clock clock;
    private final String place;
    private final Choice choice;
    private Draft draft;
    private Function<String, String> hinting = typed -> "";
    private Runnable typing = () -> {};

    /** Opens the draft of a place, if there is one; {@code choice} stands above the text and is kept with it. */
    public Composer(Drafting drafts, Clock clock, String place, Choice choice) {
        this(drafts, clock, place, choice, drafts.find(place).orElseGet(Draft::blank));
    }

    /** A composer with a draft that was looked up already. */
    public Composer(Drafting drafts, Clock clock, String place, Choice choice, Draft draft) {
        this.drafts = drafts;
        this.clock = clock;
        this.place = place;
        this.choice = choice;
        this.draft = draft;
        copy = new KeptCopy(drafts.writer() + " " + place, this::leave, this::takeCopy);
        addClassName("composer");
        text.setId("composer-text");
        text.setMinRows(3);
        text.setValue(draft.text());
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(typed -> {
            if (!typed.isFromClient() || copy.isGone()) return;
            keep();
            hint.setText(hinting.apply(typed.getValue()));
            typing.run();
        });
        choice.choose(draft.choice());
        choice.whenChosen(this::keep);
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        hint.addClassName("hint");
        hint.getElement().setAttribute("role", "status");
        copy.of(draft);
        tellSaved();
        tools.addClassName("tools");
        look.addThemeVariants(ButtonVariant.TERTIARY);
        look.addClickListener(click -> look(!preview.isVisible()));
        look(false);
        addTool(look);
        add(copy, choice, text, preview, other, saved, hint, acts());
    }

    /** A composer without a choice. */
    public Composer(Drafting drafts, Clock clock, String place) {
        this(drafts, clock, place, Choice.none());
    }

    /** What publishing is called and does; a refusal is shown beside the text, which stays. */
    public Composer publishing(String words, Consumer<Composed> act) {
        publish.setText(words);
        publish.addClickListener(click -> {
            try {
                publish(act);
            } finally {
                publish.setEnabled(true);
            }
        });
        return this;
    }

    /** What the field is called for those who do not see it, and what it hints at while empty. */
    public Composer called(String label, String hint) {
        text.setAriaLabel(label);
        text.setPlaceholder(hint);
        return this;
    }

    /** What stands here as long as nothing was typed, such as the text that is to be changed. */
    public Composer startingWith(String words, String chosen) {
        if (draft.version() == 0) {
            text.setValue(words);
            copy.startingWith(words);
            choice.choose(chosen);
        }
        return this;
    }

    /** As long as nothing was typed, what stands here is seen as its readers will see it, until one goes on to write. */
    public Composer lookedAtFirst() {
        if (draft.version() == 0) look(true);
        return this;
    }

    /** What could still be said about a text, in one line above the publishing; never stands in its way. */
    public Composer hinting(Function<String, String> hinting) {
        this.hinting = hinting;
        return this;
    }

    /** What else happens while somebody types, once a second. */
    public Composer whenTyped(Runnable act) {
        typing = act;
        return this;
    }

    /** The field in which one writes. */
    public TextArea field() {
        return text;
    }

    /** Puts something that helps writing beside the preview. */
    public void addTool(Component tool) {
        tools.add(tool);
    }

    /** Adds Markdown, such as a quote, as a paragraph of its own, and lets typing go on after it. */
    public void append(String markdown) {
        var before = text.getValue().stripTrailing();
        text.setValue((before.isEmpty() ? "" : before + "\n\n") + markdown + "\n\n");
        text.focus();
        keep();
    }

    private Div acts() {
        publish.setId("publish");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        // A double click is one click; the id of the draft catches every other way of sending twice.
        publish.setDisableOnClick(true);
        var acts = new Div(publish, tools);
        acts.addClassName("acts");
        return acts;
    }

    private void look(boolean as) {
        preview.show(text.getValue());
        preview.setVisible(as);
        text.setVisible(!as);
        // Nothing is put into a text that is only looked at.
        tools.getChildren().filter(it -> it != look).forEach(it -> it.setVisible(!as));
        look.setText(getTranslation(as ? "composer.write" : "composer.preview"));
    }

    private void keep() {
        keep(text.getValue());
    }

    private void keep(String typed) {
        Refusals.at(text, () -> settle(drafts.save(place, draft.saying(typed, choice.chosen())), typed));
    }

    /** The page is left, or the field: what the browser has not sent yet is kept at once. */
    private void leave(UUID id, String typed) {
        // What was meant before the publishing would come back to life.
        if (!id.equals(draft.id())) return;
        if (!typed.strip().equals(draft.text())) keep(typed);
        else copy.confirm(typed);
    }

    /** Takes what a browser kept, under the id it was begun with, so that it is published once even if it was sent before. */
    private void takeCopy(UUID id, String kept) {
        var before = text.getValue().strip();
        var all = before.isEmpty() || kept.startsWith(before) ? kept : before + "\n\n" + kept;
        draft = new Draft(id, draft.text(), draft.choice(), draft.version(), draft.saved());
        text.setValue(all);
        keep();
    }

    private void settle(Saved result, String typed) {
        switch (result) {
            case Saved.Kept(var now) -> {
                draft = now;
                copy.of(draft);
                copy.confirm(typed);
                other.setVisible(false);
                tellSaved();
            }
            case Saved.Elsewhere(var theirs) -> other.show(theirs, new Moments(clock, getLocale()));
        }
    }

    private void tellSaved() {
        saved.setText(
                draft.text().isEmpty()
                        ? ""
                        : getTranslation("composer.saved", new Moments(clock, getLocale()).told(draft.saved())));
    }

    private void take(Draft theirs) {
        text.setValue(theirs.text());
        choice.choose(theirs.choice());
        settle(new Saved.Kept(theirs), theirs.text());
    }

    private void keepMine(Draft theirs) {
        draft = theirs;
        keep();
    }

    private void publish(Consumer<Composed> act) {
        if (Refusals.at(text, () -> act.accept(new Composed(draft.id(), text.getValue(), choice.chosen())))) {
            draft = Draft.blank();
            text.clear();
            hint.setText("");
            copy.forget();
        } else {
            // What was refused may be published under this id already, from another tab.
            draft = new Draft(UUID.randomUUID(), draft.text(), draft.choice(), draft.version(), draft.saved());
        }
        copy.of(draft);
        tellSaved();
    }

    /**
     * What is to be published.
     *
     * @param id the id it shall have, the same however often it is sent
     */
    public record Composed(UUID id, String text, String choice) {}
}
