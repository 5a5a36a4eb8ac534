package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Drafting;
import org.scholarlycppcc.base.Drafting.Saved;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.base.ui.OtherDraft;
import org.scholarlycppcc.catalogue.CallId;
import org.scholarlycppcc.catalogue.NominationId;
import org.scholarlycppcc.catalogue.NominationText;

/** Keeps what is typed into the form of a nomination on the server, one draft for each call and for each nomination that came back, and goes on with it on any device. */
class NominationDraft extends Div {
    // No field holds one, and no line begins or ends with one.
    private static final String BETWEEN = "\t";

    private final Drafting drafts;
    private final Moments moments;
    private final NominationForm form;
    private final Paragraph saved = new Paragraph();
    private final OtherDraft other = new OtherDraft(this::take, this::keepMine);
    private String place;
    private Draft draft;

    NominationDraft(Drafting drafts, Moments moments, NominationForm form, String place, Draft begun) {
        this.drafts = drafts;
        this.moments = moments;
        this.form = form;
        this.place = place;
        draft = begun;
        saved.setId("nomination-saved");
        saved.addClassName("soft");
        saved.getElement().setAttribute("role", "status");
        add(other, saved);
        if (!begun.text().isEmpty()) form.show(read(begun.text()));
        tellSaved();
        form.whenTyped(this::keep);
    }

    /** Where the nomination for a call is written, and where one goes on with it. */
    static String place(CallId call) {
        return placeOfCall(call.value().toString());
    }

    /** Where the nomination was written for the call that an address names. */
    static String placeOfCall(String typed) {
        return "nominations?call=" + Text.soughtFor(typed);
    }

    /** Where a nomination that came back is written anew. */
    static String place(NominationId nomination) {
        return placeOfNomination(nomination.value().toString());
    }

    /** Where the nomination that an address names was written anew. */
    static String placeOfNomination(String typed) {
        return "nominations?again=" + Text.soughtFor(typed);
    }

    /** The id it shall have: two tabs with one draft send the same words once, and other words as another one. */
    NominationId id() {
        var all = draft.id() + written(form.text());
        return new NominationId(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)));
    }

    /** Goes over to another call: to what was begun for it, else with what is written here. */
    void to(CallId call) {
        var left = place;
        place = place(call);
        draft = drafts.find(place).orElseGet(Draft::blank);
        other.setVisible(false);
        if (!draft.text().isEmpty()) form.show(read(draft.text()));
        else if (!written(form.text()).isEmpty()) {
            keep();
            drafts.drop(left);
        }
        tellSaved();
    }

    /** What was written is sent. */
    void sent() {
        drafts.drop(place);
    }

    private void keep() {
        form.keeping(() -> settle(drafts.save(place, draft.saying(written(form.text()), ""))));
    }

    private void settle(Saved result) {
        switch (result) {
            case Saved.Kept(var now) -> {
                draft = now;
                other.setVisible(false);
                tellSaved();
            }
            case Saved.Elsewhere(var theirs) -> other.show(theirs, moments);
        }
    }

    private void take(Draft theirs) {
        form.show(read(theirs.text()));
        settle(new Saved.Kept(theirs));
    }

    private void keepMine(Draft theirs) {
        draft = theirs;
        keep();
    }

    private void tellSaved() {
        saved.setText(draft.text().isEmpty() ? "" : getTranslation("composer.saved", moments.told(draft.saved())));
    }

    // The title in its signs comes first, so that the draft is known by it where all drafts stand.
    static String written(NominationText text) {
        var parts = List.of(text.title(), text.creators(), text.isbn(), text.forWhom(), text.why(), text.passage());
        if (parts.stream().allMatch(String::isBlank)) return "";
        return Stream.concat(Stream.of("《" + text.title() + "》"), parts.stream().skip(1))
                .map(it -> it.replace(BETWEEN, " "))
                .collect(Collectors.joining(BETWEEN));
    }

    static NominationText read(String draft) {
        var parts = draft.split(BETWEEN, -1);
        var title = parts[0].replaceFirst("^《", "").replaceFirst("》$", "");
        return new NominationText(
                title, part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4), part(parts, 5));
    }

    private static String part(String[] parts, int place) {
        return place < parts.length ? parts[place] : "";
    }
}
