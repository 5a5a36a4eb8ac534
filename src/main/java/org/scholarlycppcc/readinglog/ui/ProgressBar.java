package org.scholarlycppcc.readinglog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** How far one has come, as a bar. */
@Tag("progress")
class ProgressBar extends Component {
    void show(String label, int reached, int total) {
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("max", String.valueOf(total));
        getElement().setAttribute("value", String.valueOf(reached));
    }
}
