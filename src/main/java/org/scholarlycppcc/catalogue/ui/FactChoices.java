package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Fact;
import org.scholarlycppcc.catalogue.MergeChoice;
import org.scholarlycppcc.catalogue.SideBySide;

/** The facts of several books beside each other: where they differ, one chooses whose word the surviving one keeps. */
class FactChoices extends Div {
    private final SideBySide sides;
    private final Map<Fact, RadioButtonGroup<BookFacts>> choices = new EnumMap<>(Fact.class);
    private final RadioButtonGroup<BookFacts> cover = new RadioButtonGroup<>(getTranslation("catalogue.cover"));

    FactChoices(SideBySide sides) {
        this.sides = sides;
        addClassNames("fact-choices", "of-" + sides.books().size());
        add(heads());
        boolean photographed = sides.books().stream().anyMatch(it -> it.cover() != null);
        if (photographed) add(covers());
        Stream.of(Fact.values()).filter(sides::differs).forEach(it -> add(choice(it)));
        add(same());
    }

    private Div heads() {
        var heads = new Div();
        heads.addClassName("heads");
        for (var book : sides.books()) {
            var which =
                    new Span(getTranslation(book == sides.survivor() ? "catalogue.thisStays" : "catalogue.thisGoes"));
            which.addClassName("badge");
            heads.add(new Div(which, new BookLink(book.row())));
        }
        return heads;
    }

    private RadioButtonGroup<BookFacts> covers() {
        cover.setId("choice-cover");
        cover.addClassName("choice");
        cover.setItems(sides.books());
        cover.setRenderer(new ComponentRenderer<>(it -> {
            var picture = new BookCover(it.row());
            return new Div(of(it), picture);
        }));
        cover.setValue(book(sides.coverKeeper()));
        return cover;
    }

    private RadioButtonGroup<BookFacts> choice(Fact fact) {
        var choice = new RadioButtonGroup<BookFacts>(getTranslation(fact.label()));
        choice.setId("choice-" + fact.word());
        choice.addClassName("choice");
        choice.setItems(sides.books());
        choice.setRenderer(new ComponentRenderer<>(it -> said(it, fact)));
        choice.setValue(book(sides.keeper(fact)));
        if (sides.isLocked(fact)) {
            choice.setReadOnly(true);
            choice.setHelperText(getTranslation("catalogue.lockedStays"));
        }
        choices.put(fact, choice);
        return choice;
    }

    private Div said(BookFacts book, Fact fact) {
        var words = words(book, fact);
        var value = new Span(words.isEmpty() ? getTranslation("catalogue.saysNothing") : words);
        value.addClassName(words.isEmpty() ? "soft" : "value");
        return new Div(of(book), value);
    }

    // Beside each other the head of the column says it; below each other, and to those who hear it, each says it
    // itself.
    private Span of(BookFacts book) {
        var of = new Span(getTranslation(book == sides.survivor() ? "catalogue.thisStays" : "catalogue.thisGoes"));
        of.addClassName("of-book");
        return of;
    }

    private String words(BookFacts book, Fact fact) {
        return switch (fact) {
            case CATEGORY -> book.categoryName();
            case RIGHTS -> getTranslation(book.rights().label());
            default -> fact.of(book.card());
        };
    }

    private NativeDetails same() {
        var list = new DescriptionList();
        list.addClassName("version-changes");
        var facts = Stream.of(Fact.values())
                .filter(it -> !sides.differs(it))
                .filter(it -> !it.of(sides.survivor().card()).isEmpty())
                .toList();
        facts.forEach(it -> list.add(
                new DescriptionList.Term(getTranslation(it.label())),
                new DescriptionList.Description(words(sides.survivor(), it))));
        var same = new NativeDetails(getTranslation("catalogue.sameFacts", facts.size()), list);
        same.setVisible(!facts.isEmpty());
        same.addClassName("same-facts");
        return same;
    }

    private @Nullable BookFacts book(@Nullable BookId id) {
        return sides.books().stream().filter(it -> it.id().equals(id)).findAny().orElse(null);
    }

    /** Takes over what was chosen before, as far as there is still something to choose. */
    void choose(MergeChoice before) {
        choices.forEach((fact, choice) -> {
            var book = book(before.facts().get(fact));
            if (book != null && !sides.isLocked(fact)) choice.setValue(book);
        });
        if (before.cover() != null) cover.setValue(book(before.cover()));
    }

    MergeChoice chosen() {
        var facts = new EnumMap<Fact, BookId>(Fact.class);
        choices.forEach((fact, choice) -> {
            if (choice.getValue() != null) facts.put(fact, choice.getValue().id());
        });
        var versions = sides.books().stream().collect(Collectors.toMap(BookFacts::id, BookFacts::version));
        return new MergeChoice(
                facts,
                cover.getValue() == null
                        ? null
                        : Objects.requireNonNull(cover.getValue()).id(),
                versions);
    }
}
