package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ListContents.Section;
import org.scholarlycppcc.catalogue.ui.BookPicker;
import org.scholarlycppcc.groups.GroupSections;

/** How a book, or a part for books, comes to the list of a group. */
class GroupListAdding extends Div {
    private final GroupListDesk desk;
    private final BookPicker book;
    private final Select<Section> part = new Select<>();
    private final TextField title = new TextField(getTranslation("catalogue.newSection"));
    private @Nullable UUID fresh;

    GroupListAdding(GroupListDesk desk, Catalogue catalogue) {
        this.desk = desk;
        book = new BookPicker(getTranslation("groups.addToList"), catalogue);
        book.setId("list-book");
        book.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) add(chosen.getValue());
        });
        part.setId("list-part");
        part.setLabel(getTranslation("groups.addToPart"));
        part.setItemLabelGenerator(desk::named);
        title.setId("section-title");
        title.setMaxLength(GroupSections.TITLE);
        var divide = new Button(getTranslation("catalogue.addSection"), click -> divide());
        divide.setId("section-add");
        add(row(part, book), row(title, divide));
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        var row = new Div(fields);
        row.addClassName("adding");
        return row;
    }

    /** Offers the parts that there are; the one that was chosen stays so, except where another has just come. */
    void show(List<Section> sections) {
        if (fresh == null) fresh = part.getOptionalValue().map(Section::id).orElse(null);
        var chosen = fresh;
        fresh = null;
        part.setVisible(sections.size() > 1);
        part.setItems(sections);
        part.setValue(sections.stream()
                .filter(it -> it.id().equals(chosen))
                .findAny()
                .orElse(sections.isEmpty() ? null : sections.getLast()));
    }

    private void add(BookRow added) {
        var section =
                part.getOptionalValue().map(Section::id).orElse(desk.group().value());
        if (!Refusals.at(book, () -> desk.listing().add(desk.group(), section, added.id()))) return;
        book.clear();
        desk.say("groups.addedToList", added.title());
        desk.act(() -> {});
    }

    private void divide() {
        if (!Refusals.at(title, () -> fresh = desk.sections().add(desk.group(), title.getValue()))) return;
        title.clear();
        desk.act(() -> {});
    }
}
