package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/** On paper only: the house and the day of printing. */
class Printed extends Paragraph {
    Printed(LocalDate today) {
        setText(getTranslation("participation.printed", Dates.day(this, today)));
        addClassNames("printed", "soft");
    }
}
