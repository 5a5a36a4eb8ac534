package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.scholarlycppcc.base.Refusal;

/** Says, where the register would be, why it cannot be shown. */
class Refused extends Paragraph {
    Refused(Refusal refusal) {
        setText(getTranslation(refusal.reason(), refusal.details()));
        addClassName("refused");
        getElement().setAttribute("role", "alert");
    }
}
