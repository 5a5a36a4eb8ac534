package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What an act at the desk has done, also for those who only hear it. */
public class Said extends Div {
    public Said() {
        addClassName("said");
        setId("said");
        getElement().setAttribute("role", "status");
    }

    public void clear() {
        removeAll();
    }

    public void say(String words) {
        removeAll();
        add(new Span(words));
    }

    void kept() {
        say(getTranslation("catalogue.kept"));
    }

    /** Says it, and offers to take it back. */
    public Button offer(String words, String undo, Runnable act) {
        say(words);
        var button = new Button(undo, click -> act.run());
        button.setId("undo");
        add(button);
        return button;
    }
}
