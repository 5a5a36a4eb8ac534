package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Gathering;
import org.scholarlycppcc.catalogue.Gathering.PastedLine;
import org.scholarlycppcc.catalogue.ListId;

/** Where a librarian pastes titles or numbers, sees which books they are, and adds them all; what is not found stays in the field. */
class PastedBooks extends Details {
    private static final int LONGEST = 200_000;

    private final Gathering gathering;
    private final Consumer<Integer> added;
    private final TextArea lines = new TextArea(getTranslation("catalogue.pasted"));
    private final Div found = new Div();
    private ListId list = ListId.random();
    private UUID section = UUID.randomUUID();

    /** {@code added} takes how many books came. */
    PastedBooks(Gathering gathering, Consumer<Integer> added) {
        this.gathering = gathering;
        this.added = added;
        setId("paste-books");
        setSummaryText(getTranslation("catalogue.pasteBooks"));
        lines.setId("pasted-lines");
        lines.setHelperText(getTranslation("catalogue.pasteHow"));
        lines.setMinRows(4);
        lines.setMaxLength(LONGEST);
        var find = new Button(getTranslation("catalogue.findPasted"), click -> find());
        find.setId("pasted-find");
        found.setId("pasted-found");
        found.getElement().setAttribute("aria-live", "polite");
        var desk = new Div(lines, find, found);
        desk.addClassName("paste-desk");
        add(desk);
    }

    /** Where what is pasted goes to. */
    void show(ListId list, UUID section) {
        this.list = list;
        this.section = section;
    }

    private void find() {
        found.removeAll();
        Refusals.at(lines, () -> show(gathering.read(lines.getValue())));
    }

    private void show(List<PastedLine> read) {
        var listed = gathering.listed(
                list,
                read.stream()
                        .flatMap(it -> it.books().stream())
                        .map(BookRow::id)
                        .collect(Collectors.toSet()));
        var rows = new OrderedList();
        rows.addClassName("rows");
        var choices = new ArrayList<Choice>();
        for (var line : read) {
            var choice = choice(line, listed);
            choices.add(choice);
            rows.add(new ListItem(choice.shown));
        }
        var says = new Paragraph(getTranslation(
                "catalogue.pastedFound",
                read.stream().filter(it -> !it.books().isEmpty()).count(),
                read.stream().filter(it -> it.books().isEmpty()).count()));
        says.setId("pasted-says");
        found.add(says, rows);
        if (read.stream().flatMap(it -> it.books().stream()).anyMatch(it -> !listed.contains(it.id())))
            found.add(adding(choices));
    }

    private Button adding(List<Choice> choices) {
        var add = new Button(getTranslation("catalogue.addPasted"), click -> add(choices));
        add.setId("pasted-add");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private Choice choice(PastedLine line, Set<BookId> listed) {
        var books = line.books();
        if (books.isEmpty())
            return new Choice(
                    line.line(), new Div(new Span(line.line()), refused("catalogue.pastedMissing")), Optional::empty);
        if (books.size() > 1) return several(line, listed);
        var book = books.getFirst();
        var link = new Anchor(BookLink.href(book.id()), book.title());
        // What was pasted stays.
        link.setTarget(AnchorTarget.BLANK);
        var shown = new Div(link, soft(book.creators()));
        if (listed.contains(book.id())) shown.add(soft(getTranslation("catalogue.pastedListed")));
        return new Choice(line.line(), shown, () -> Optional.of(book.id()));
    }

    private Choice several(PastedLine line, Set<BookId> listed) {
        var which = new Select<BookRow>();
        which.setLabel(getTranslation("catalogue.pastedSeveral", line.line()));
        which.setItems(line.books());
        which.setItemLabelGenerator(it -> it == null ? getTranslation("catalogue.pastedNone") : named(it, listed));
        which.setEmptySelectionAllowed(true);
        which.setEmptySelectionCaption(getTranslation("catalogue.pastedNone"));
        return new Choice(
                line.line(), new Div(which), () -> which.getOptionalValue().map(BookRow::id));
    }

    private String named(BookRow book, Set<BookId> listed) {
        var named = book.title() + Dot.BETWEEN + book.creators();
        return listed.contains(book.id()) ? named + Dot.BETWEEN + getTranslation("catalogue.pastedListed") : named;
    }

    private void add(List<Choice> choices) {
        var books = new LinkedHashSet<BookId>();
        choices.forEach(it -> it.book.get().ifPresent(books::add));
        boolean done = Refusals.at(lines, () -> added.accept(gathering.add(list, section, List.copyOf(books))));
        if (!done) return;
        found.removeAll();
        lines.setValue(choices.stream()
                .filter(it -> it.book.get().isEmpty())
                .map(Choice::line)
                .collect(Collectors.joining("\n")));
        setOpened(!lines.isEmpty());
    }

    private static Span soft(String words) {
        var span = new Span(words);
        span.addClassName("soft");
        return span;
    }

    private Span refused(String key) {
        var span = new Span(getTranslation(key));
        span.addClassName("why-not");
        return span;
    }

    private record Choice(String line, Component shown, Supplier<Optional<BookId>> book) {}
}
