package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiFunction;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.Edit;

/** A field whose words are kept as soon as they are typed; when somebody else wrote there meanwhile, both are shown. */
public class Kept extends Div {
    private static final int PAUSE = 800;

    private final TextFieldBase<?, String> field;
    private final BiFunction<String, String, Edit> keep;
    private final Runnable acted;
    private final Clash clash = new Clash();
    private final Paragraph told = new Paragraph();
    private String seen = "";
    private String said = "catalogue.kept";

    /** Keeps by a service that is told the words seen before and the words typed. */
    public <F extends TextFieldBase<?, String> & HasValueChangeMode> Kept(
            F field, BiFunction<String, String, Edit> keep, Runnable acted) {
        this.field = field;
        this.keep = keep;
        this.acted = acted;
        addClassName("kept");
        told.addClassName("soft");
        told.getElement().setAttribute("role", "status");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(it -> {
            if (it.isFromClient()) keep();
        });
        add(field, told, clash);
    }

    /** Tells by another translation key that what was typed is kept. */
    Kept saying(String key) {
        said = key;
        return this;
    }

    /** Shows what stands there now. */
    public void show(String words) {
        seen = words;
        field.setValue(words);
        told.setText("");
        clash.setVisible(false);
    }

    private void keep() {
        var typed = field.getValue();
        Refusals.at(field, () -> {
            switch (keep.apply(seen, typed)) {
                case Edit.Kept kept -> kept(typed);
                case Edit.Elsewhere it ->
                    clash.show(it.theirs(), typed, () -> insist(it.theirs()), () -> take(it.theirs()));
            }
        });
    }

    private void kept(String typed) {
        // As it is kept: blanks at the ends, at which somebody who types on may have paused, are not.
        seen = typed.strip();
        told.setText(getTranslation(said));
        acted.run();
    }

    private void insist(String theirs) {
        seen = theirs;
        keep();
    }

    private void take(String theirs) {
        show(theirs);
        acted.run();
    }
}
