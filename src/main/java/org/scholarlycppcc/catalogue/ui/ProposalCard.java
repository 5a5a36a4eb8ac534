package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.scholarlycppcc.catalogue.ListKind;
import org.scholarlycppcc.catalogue.OwnList;
import org.scholarlycppcc.catalogue.Proposals;
import org.scholarlycppcc.members.SectorRow;

/** A proposed list with its books, and the librarian's answer. */
class ProposalCard extends Div {
    private final Proposals proposals;
    private final OwnList list;
    private final Runnable done;
    private final RadioButtonGroup<ListKind> kind = new RadioButtonGroup<>(getTranslation("catalogue.forWhom"));
    private final Select<SectorRow> sector = new Select<>();
    private final TextField section = new TextField(getTranslation("catalogue.newSection"));
    private final TextArea reason = new TextArea(getTranslation("catalogue.reason"));
    private final Repairs repairs = new Repairs()
            .at(sector, "catalogue.sectorMissing")
            .at(section, "catalogue.sectionMissing")
            .at(reason, "catalogue.noReason");

    ProposalCard(Proposals proposals, List<SectorRow> sectors, OwnList list, Runnable done) {
        this.proposals = proposals;
        this.list = list;
        this.done = done;
        addClassName("nomination-card");
        kind.setId("proposal-kind");
        kind.setItems(ListKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("catalogue.kind." + it));
        kind.setValue(ListKind.COMMITTEE);
        kind.addValueChangeListener(it -> sector.setVisible(it.getValue() == ListKind.SECTOR));
        sector.setId("proposal-sector");
        sector.setLabel(getTranslation("catalogue.sector"));
        sector.setItems(sectors);
        sector.setItemLabelGenerator(SectorRow::name);
        sector.setVisible(false);
        section.setId("proposal-section");
        section.setMaxLength(200);
        section.setValue(getTranslation("catalogue.books"));
        reason.setId("proposal-reason");
        reason.setMaxLength(500);
        reason.setHelperText(getTranslation("catalogue.declineListHint"));
        var accept = button("accept", "catalogue.acceptList", this::accept);
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var decline = button("decline", "catalogue.decline", this::decline);
        var fields = new Div(kind, sector, section, reason);
        fields.addClassName("fields");
        var acts = new Div(accept, decline);
        acts.addClassName("acts");
        if (!list.introduction().isEmpty()) add(new Paragraph(list.introduction()));
        add(books(), fields, repairs, acts);
    }

    private OrderedList books() {
        var books = new OrderedList();
        for (var entry : list.entries()) {
            var creators = new Span(entry.book().creators());
            creators.addClassName("soft");
            var line = new ListItem(new BookLink(entry.book()), creators);
            line.addClassName("entry-words");
            if (!entry.note().isEmpty()) {
                var note = new Paragraph(entry.note());
                note.addClassName("entry-note");
                line.add(note);
            }
            books.add(line);
        }
        return books;
    }

    private Button button(String name, String words, Runnable act) {
        var button = new Button(getTranslation(words));
        button.setId("proposal-" + name);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            repairs.done(act);
            button.setEnabled(true);
        });
        return button;
    }

    private void accept() {
        var chosen = sector.getValue() == null ? null : sector.getValue().id();
        var slug = proposals.accept(list.id(), kind.getValue(), chosen, section.getValue());
        getUI().ifPresent(it -> it.navigate(ListDeskView.class, ListDeskView.of(slug)));
    }

    private void decline() {
        proposals.decline(list.id(), reason.getValue());
        done.run();
    }
}
