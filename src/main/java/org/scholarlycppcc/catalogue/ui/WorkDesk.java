package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Works;

/** Where a librarian says which other book is an edition of the same work. */
class WorkDesk extends Section {
    private final Catalogue catalogue;
    private final Works works;
    private final BookId book;
    private final Problem problem = new Problem();

    WorkDesk(Catalogue catalogue, Works works, BookId book) {
        this.catalogue = catalogue;
        this.works = works;
        this.book = book;
        setId("work-desk");
        show();
    }

    private void show() {
        removeAll();
        var editions = catalogue.editions(book).stream().skip(1).toList();
        if (editions.isEmpty())
            add(
                    new H2(getTranslation("catalogue.otherEditions")),
                    new Paragraph(getTranslation("catalogue.noOtherEditions")));
        else add(new OtherEditions(editions));
        add(choosing(), problem);
        if (!editions.isEmpty()) {
            var part = new Button(getTranslation("catalogue.partWork"), click -> act(() -> works.part(book)));
            part.setId("work-part");
            add(part);
        }
    }

    private Div choosing() {
        var picker = new BookPicker(getTranslation("catalogue.anotherEdition"), catalogue);
        picker.setId("work-book");
        var join = new Button(getTranslation("catalogue.joinWork"), click -> {
            if (picker.getValue() != null)
                act(() -> works.join(book, picker.getValue().id()));
        });
        join.setId("work-join");
        var choosing = new Div(picker, join);
        choosing.addClassName("work-choosing");
        return choosing;
    }

    private void act(Runnable act) {
        if (problem.none(act)) show();
    }
}
