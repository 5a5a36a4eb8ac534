package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when until when, in words. */
final class Term {
    private Term() {}

    static String words(Component where, LocalDate begins, @Nullable LocalDate ends) {
        return ends == null
                ? where.getTranslation("members.since", begins.toString())
                : where.getTranslation("members.between", begins.toString(), ends.toString());
    }
}
