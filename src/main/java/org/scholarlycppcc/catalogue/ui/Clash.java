package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shows what somebody else wrote meanwhile beside what was written here, and asks which of them stays. */
class Clash extends Div {
    Clash() {
        addClassName("clash");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(String theirs, String mine, Runnable keepMine, Runnable takeTheirs) {
        removeAll();
        var acts = new Div(
                act(this, "catalogue.keepMine", "keep-mine", keepMine),
                act(this, "catalogue.takeTheirs", "take-theirs", takeTheirs));
        acts.addClassName("acts");
        add(
                new Paragraph(getTranslation("catalogue.clash")),
                new Paragraph(getTranslation("catalogue.theirs", theirs)),
                new Paragraph(getTranslation("catalogue.mine", mine)),
                acts);
        setVisible(true);
    }

    /** A button that settles a clash. */
    static Button act(Component clash, String words, String id, Runnable act) {
        var button = new Button(clash.getTranslation(words), click -> {
            clash.setVisible(false);
            act.run();
        });
        button.setId(id);
        return button;
    }
}
