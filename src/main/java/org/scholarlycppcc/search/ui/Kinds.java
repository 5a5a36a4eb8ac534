package org.scholarlycppcc.search.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.scholarlycppcc.search.Kind;

/** The kinds of finds in the reader's words and in addresses. */
final class Kinds {
    private Kinds() {}

    static String name(Component where, Kind kind) {
        return where.getTranslation("search.kind." + slug(kind));
    }

    static String slug(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
