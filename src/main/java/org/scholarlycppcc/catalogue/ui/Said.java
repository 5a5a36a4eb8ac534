package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What an act at the desk has done, also for those who only hear it. */
class Said extends Div {
    Said() {
        addClassName("said");
        setId("said");
        getElement().setAttribute("role", "status");
    }

    void clear() {
        removeAll();
    }

    void say(String words) {
        removeAll();
        add(new Span(words));
    }

    void kept() {
        say(getTranslation("catalogue.kept"));
    }

    /** Says it, and offers to take it back. */
    Button offer(String words, String undo, Runnable act) {
        say(words);
        var button = new Button(undo, click -> act.run());
        button.setId("undo");
        add(button);
        return button;
    }
}
