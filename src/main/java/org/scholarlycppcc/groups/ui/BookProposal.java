package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ui.BookPicker;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.ProposalId;
import org.scholarlycppcc.groups.Proposing;

/** Where a member proposes that the group reads a book of the catalogue. */
class BookProposal extends Section {
    BookProposal(GroupRow group, Proposing proposing, Catalogue catalogue, Runnable done) {
        addClassName("leaf");
        var id = ProposalId.random();
        var book = new BookPicker(getTranslation("groups.whichBook"), catalogue);
        book.setId("proposed-book");
        var why = new TextField(getTranslation("groups.proposalWhy"));
        why.setId("book-why");
        why.addClassName("wide");
        var propose = new Button(getTranslation("groups.proposeBookIt"));
        propose.setId("propose-book");
        propose.setDisableOnClick(true);
        propose.addClickListener(click -> {
            if (Refusals.at(book, () -> chosen(book))
                    && Refusals.at(
                            why,
                            () -> proposing.proposeBook(
                                    id, group.id(), chosen(book).id(), why.getValue()))) done.run();
            propose.setEnabled(true);
        });
        var fields = new Div(book, why);
        fields.addClassNames("form", "two-columns");
        add(new H2(getTranslation("groups.proposeBook")), fields, propose);
    }

    private static BookRow chosen(BookPicker picker) {
        BookRow chosen = picker.getValue();
        if (chosen == null) throw new Refusal("groups.chooseBook");
        return chosen;
    }
}
