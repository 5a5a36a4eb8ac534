package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.ui.Choice;
import org.scholarlycppcc.base.ui.Composer;
import org.scholarlycppcc.base.ui.Composer.Composed;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.PostId;
import org.scholarlycppcc.groups.Posting.Answer;
import org.scholarlycppcc.groups.Posting.Outcome;
import org.scholarlycppcc.groups.Relation;
import org.scholarlycppcc.members.Drafts;

/** Where one writes in a discussion, or what stands in the way of writing there. */
class Writing extends Section {
    private final Desk desk;
    private final DiscussionPage page;
    private final Consumer<Outcome> published;
    private final TypingLine writers;
    private @Nullable Composer composer;

    Writing(Desk desk, DiscussionPage page, Consumer<Outcome> published) {
        this.desk = desk;
        this.page = page;
        this.published = published;
        writers = desk.helping().writers(page.id());
        addClassName("writing");
        setId("write");
    }

    /** Opens where something was begun last: here, or in answer to a post. */
    void open(Reader reader) {
        var begun = reader.writes() ? desk.drafts().latest(page.path()) : Optional.<Drafts.Placed>empty();
        var answered = begun.map(Drafts.Placed::place).map(this::answered).orElse(0);
        show(reader, answered, begun.map(Drafts.Placed::draft).orElse(null));
    }

    /** Opens in answer to a post. */
    void answer(Reader reader, int sequence) {
        show(
                reader,
                sequence,
                reader.writes() ? desk.drafts().find(place(sequence)).orElse(null) : null);
    }

    /** Turns to answering another post, or none, under an address of its own. */
    void turnTo(Reader reader, int sequence) {
        answer(reader, sequence);
        getUI().ifPresent(it -> it.getPage().getHistory().replaceState(null, new Location(place(sequence))));
    }

    /** Adds a quote to what is being written. */
    void quote(String markdown) {
        if (composer != null) composer.append(markdown);
    }

    private void show(Reader reader, int answered, @Nullable Draft draft) {
        removeAll();
        add(writers);
        composer = null;
        if (!reader.member()) add(comeIn());
        else if (!reader.writes()) add(new Paragraph(getTranslation("groups.closedHint")));
        else add(composer = composer(answered, draft == null ? Draft.blank() : draft));
    }

    private Paragraph comeIn() {
        var hint = new Paragraph(getTranslation("groups.comeInHint") + " ");
        hint.add(new RouterLink(getTranslation("groups.toGroup"), GroupView.class, GroupView.to(page.slug())));
        return hint;
    }

    private Composer composer(int answered, Draft draft) {
        if (answered > 0) add(answering(answered));
        var choice = new Choice(
                getTranslation("groups.thisReply"),
                answered == 0
                        ? List.of()
                        : Arrays.stream(Relation.values()).map(Relation::name).toList(),
                it -> getTranslation(GroupFacts.word("groups.relation.", Relation.valueOf(it))));
        var writing = new Composer(desk.drafts(), desk.clock(), place(answered), choice, draft)
                .called(
                        getTranslation(answered == 0 ? "groups.yourPost" : "groups.yourReply"),
                        getTranslation("groups.writeHint"))
                .publishing(getTranslation("groups.publish"), it -> publish(it, answered));
        writing.addTool(new PassageTool(this::book, writing::append));
        return desk.helping().with(writing, page);
    }

    private Paragraph answering(int sequence) {
        var line = new Paragraph(getTranslation("groups.answering", sequence) + " ");
        line.addClassName("answering");
        line.add(new DiscussionLink(page.slug(), page.number(), getTranslation("groups.answerNobody"))
                .query("reply", 0));
        return line;
    }

    private void publish(Composed it, int answered) {
        var answer = answered == 0 ? null : new Answer(answered, Relation.valueOf(it.choice()));
        var outcome = desk.posting().publish(page.id(), new PostId(it.id()), it.text(), answer, place(answered));
        desk.helping().rests(page.id());
        published.accept(outcome);
    }

    private String place(int answered) {
        return answered == 0 ? page.path() : page.path() + "?reply=" + answered;
    }

    private int answered(String place) {
        var sequence = place.substring(place.indexOf('=') + 1);
        return place.contains("?reply=") && sequence.matches("\\d{1,9}") ? Integer.parseInt(sequence) : 0;
    }

    private String book() {
        BookId read = page.book();
        return Objects.requireNonNullElse(
                read == null
                        ? null
                        : desk.catalogue().find(read).map(BookRow::title).orElse(null),
                getTranslation("groups.theBook"));
    }
}
