package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Fact;
import org.scholarlycppcc.catalogue.Merge;
import org.scholarlycppcc.catalogue.MergeId;
import org.scholarlycppcc.catalogue.Merging;

/** Where a librarian proposes that some books are one, and which of them stays. */
@Route("desk/duplicates/new")
@PageTitle("catalogue.proposeMerge")
@RolesAllowed({Roles.LIBRARIAN, Roles.ADMIN})
class ProposeMergeView extends Main implements BeforeEnterObserver {
    private static final String BOOKS = "books";

    private final Catalogue catalogue;
    private final Merging merging;
    private final MergeId id = MergeId.random();
    private final List<BookFacts> books = new ArrayList<>();
    private final RadioButtonGroup<BookFacts> survivor = new RadioButtonGroup<>(getTranslation("catalogue.whichStays"));
    private final BookPicker another;
    private final TextField note = new TextField(getTranslation("catalogue.mergeNote"));
    private final Repairs repairs;

    ProposeMergeView(Catalogue catalogue, Merging merging) {
        this.catalogue = catalogue;
        this.merging = merging;
        addClassNames("desk", "propose-merge");
        survivor.setId("merge-survivor");
        survivor.setRenderer(new ComponentRenderer<>(ProposeMergeView::choice));
        survivor.addClassName("survivors");
        another = new BookPicker(getTranslation("catalogue.anotherToMerge"), catalogue);
        another.setId("merge-another");
        another.addValueChangeListener(it -> {
            if (it.getValue() != null) take(it.getValue().id());
        });
        note.setId("merge-note");
        note.setMaxLength(Merging.NOTE);
        note.setHelperText(getTranslation("catalogue.mergeNoteHint"));
        repairs = new Repairs().at(another, "catalogue.mergeNeedsTwo", "catalogue.mergeTooMany");
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.duplicates"), DuplicatesView.class));
        kicker.addClassName("kicker");
        var fields = new Div(survivor, another, note);
        fields.addClassName("fields");
        var form = new Section(fields, repairs, acts());
        form.addClassName("leaf");
        add(
                kicker,
                new H1(getTranslation("catalogue.proposeMerge")),
                new Paragraph(getTranslation("catalogue.proposeMergeHow")),
                form);
    }

    /** The address that names some books. */
    static QueryParameters of(BookId... books) {
        return QueryParameters.of(
                BOOKS, Stream.of(books).map(it -> it.value().toString()).collect(Collectors.joining(",")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(BOOKS).stream()
                .flatMap(it -> Stream.of(it.split(",")))
                .limit(Merge.MOST)
                .map(BookView::id)
                .flatMap(Optional::stream)
                .toList();
        var facts = catalogue.facts(asked);
        books.clear();
        asked.stream().map(facts::get).filter(Objects::nonNull).distinct().forEach(books::add);
        show();
        // The fullest card usually is the better one.
        books.stream().max(Comparator.comparing(ProposeMergeView::said)).ifPresent(survivor::setValue);
    }

    private static int said(BookFacts book) {
        return (int) Stream.of(Fact.values())
                .filter(it -> !it.of(book.card()).isEmpty())
                .count();
    }

    private void show() {
        var chosen = survivor.getValue();
        survivor.setItems(List.copyOf(books));
        if (chosen != null && books.contains(chosen)) survivor.setValue(chosen);
        survivor.setVisible(!books.isEmpty());
    }

    private void take(BookId book) {
        another.clear();
        repairs.done(() -> {
            if (books.size() >= Merge.MOST) throw new Refusal("catalogue.mergeTooMany", Merge.MOST);
            if (books.stream().anyMatch(it -> it.id().equals(book))) return;
            books.add(catalogue.facts(book).orElseThrow(() -> new Refusal("catalogue.bookGone")));
            show();
            if (survivor.getValue() == null) survivor.setValue(books.getFirst());
        });
    }

    private Div acts() {
        var propose = new Button(getTranslation("catalogue.propose"));
        propose.setId("merge-propose");
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.setDisableOnClick(true);
        propose.addClickListener(click -> {
            if (repairs.done(this::propose)) getUI().ifPresent(it -> it.navigate(MergeView.class, MergeView.of(id)));
            propose.setEnabled(true);
        });
        var acts = new Div(propose);
        acts.addClassName("acts");
        return acts;
    }

    private void propose() {
        var stays = survivor.getValue();
        if (stays == null) throw new Refusal("catalogue.mergeNeedsTwo");
        var others = books.stream().map(BookFacts::id).filter(it -> !it.equals(stays.id()));
        merging.propose(id, stays.id(), others.toList(), note.getValue());
    }

    private static Div choice(BookFacts book) {
        var told = new Span(BookLine.told(book));
        told.addClassName("soft");
        var title = new Span(book.printed());
        title.addClassName("what");
        var choice = new Div(title, told);
        choice.addClassName("book-choice");
        return choice;
    }
}
