package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.scholarlycppcc.catalogue.BookId;

/** A part that another module adds to the page of a book, in the order of its {@code @Order}; one that is {@link Leading} lends its head something to do. */
public interface BookPanel {
    Optional<Component> about(BookId book);
}
