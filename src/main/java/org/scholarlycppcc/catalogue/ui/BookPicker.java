package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;

/** A field in which one book of the catalogue is chosen by typing a part of its title or of a creator's name. */
public class BookPicker extends ComboBox<BookRow> {
    public BookPicker(String label, Catalogue catalogue) {
        super(label);
        addClassName("book-picker");
        setItemLabelGenerator(BookRow::title);
        setRenderer(new ComponentRenderer<>(BookPicker::choice));
        setItems(
                query -> catalogue.matching(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
    }

    private static Div choice(BookRow book) {
        var creators = new Span(book.creators());
        creators.addClassName("soft");
        var choice = new Div(new Span(book.title()), creators);
        choice.addClassName("book-choice");
        return choice;
    }
}
