package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.Component;
import org.scholarlycppcc.participation.What;

/** What figures are called. */
final class Labels {
    private Labels() {}

    static String of(Component reader, What what) {
        return reader.getTranslation("participation.what." + what.slug());
    }
}
