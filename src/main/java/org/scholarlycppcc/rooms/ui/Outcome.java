package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.scholarlycppcc.base.ui.Problem;

/** What became of a deed: done, or refused and why; said where it was done and also for those who only hear it. */
class Outcome extends Div {
    private final Div said = new Div();
    private final Problem problem = new Problem();

    Outcome() {
        addClassName("outcome");
        getElement().setAttribute("tabindex", "-1");
        said.addClassName("done");
        said.getElement().setAttribute("role", "status");
        add(said, problem);
    }

    /** Acts, and says whether it was not refused. */
    boolean of(Runnable act) {
        said.removeAll();
        return problem.none(act);
    }

    /** Where the keyboard goes when the button that was pressed is gone: what it came to is here, and nothing is pressed twice. */
    void insteadOf(Button pressed) {
        if (!pressed.isAttached()) reach();
    }

    void reach() {
        getElement().callJsFunction("focus");
    }

    void say(String words) {
        said.removeAll();
        said.add(new Span(words));
    }

    void say(String words, Anchor next) {
        say(words);
        said.add(next);
    }
}
