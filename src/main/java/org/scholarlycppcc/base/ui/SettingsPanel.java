package org.scholarlycppcc.base.ui;

import com.vaadin.flow.component.Component;

/** A part that a module adds to the page of the house's settings, in the order of its {@code @Order}. */
public interface SettingsPanel {
    /** What the administrator can choose there; what is chosen holds at once. */
    Component settings();
}
