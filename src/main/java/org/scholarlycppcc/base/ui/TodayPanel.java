package org.scholarlycppcc.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part that a module adds to the first page, in the order of its {@code @Order}. */
public interface TodayPanel {
    /** What there is today for whoever is signed in; empty when there is nothing to say. */
    Optional<Component> today();
}
