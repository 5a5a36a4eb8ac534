package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;

/** A part of a book's page that lends its head what a reader may do next. */
public interface Leading {
    Component next();
}
