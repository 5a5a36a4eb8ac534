package org.scholarlycppcc.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Moments;

/** Shows what was written on another device meanwhile, beside what is written here, and asks which of them stays. */
public class OtherDraft extends Div {
    private final Consumer<Draft> take;
    private final Consumer<Draft> keepMine;

    public OtherDraft(Consumer<Draft> take, Consumer<Draft> keepMine) {
        this.take = take;
        this.keepMine = keepMine;
        addClassName("theirs");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Asks about what was written elsewhere, of which whoever asks takes one or keeps the own. */
    public void show(Draft theirs, Moments moments) {
        removeAll();
        var acts = new Div(
                new Button(getTranslation("composer.keepMine"), click -> keepMine.accept(theirs)),
                new Button(getTranslation("composer.takeTheirs"), click -> take.accept(theirs)));
        acts.addClassName("acts");
        add(
                new Paragraph(getTranslation("composer.elsewhere", moments.told(theirs.saved()))),
                new Written(theirs.text()),
                acts);
        setVisible(true);
    }
}
