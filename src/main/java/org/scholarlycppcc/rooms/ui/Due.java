package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.rooms.copies.CopyRow;
import org.scholarlycppcc.rooms.copies.CopyState;

/** Where a copy is, in a few words; what is overdue is said in so many words. */
class Due extends Span {
    Due(CopyRow copy, Clock clock) {
        addClassNames("copy-state", "is-" + copy.state().word());
        setText(said(copy, new Moments(clock, getLocale())));
    }

    private String said(CopyRow copy, Moments moments) {
        if (copy.due() != null && copy.state() != CopyState.GONE)
            return getTranslation("copies.said." + copy.state(), moments.date(copy.due()));
        if (copy.keptUntil() != null && copy.state() == CopyState.KEPT)
            return getTranslation(
                    copy.keptForMe() ? "copies.keptForYou" : "copies.said.KEPT", moments.date(copy.keptUntil()));
        return getTranslation(copy.gone() == null ? "copies.said.SHELF" : "copies.parting." + copy.gone());
    }
}
