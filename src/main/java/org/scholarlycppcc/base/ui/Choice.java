package org.scholarlycppcc.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Function;

/** A word chosen beside what is written, such as how a reply relates. */
public class Choice extends Div {
    private final RadioButtonGroup<String> words = new RadioButtonGroup<>();
    private final List<String> offered;

    /** Offers words, of which the first is chosen at first. */
    public Choice(String label, List<String> offered, Function<String, String> written) {
        this.offered = offered;
        addClassName("choice");
        setVisible(!offered.isEmpty());
        words.setItems(offered);
        words.setItemLabelGenerator(written::apply);
        words.setAriaLabel(label);
        add(words);
        choose("");
    }

    static Choice none() {
        return new Choice("", List.of(), it -> it);
    }

    String chosen() {
        var word = words.getValue();
        return word == null ? "" : word;
    }

    void choose(String word) {
        if (offered.contains(word)) words.setValue(word);
        else if (!offered.isEmpty()) words.setValue(offered.getFirst());
    }

    void whenChosen(Runnable act) {
        words.addValueChangeListener(it -> {
            if (it.isFromClient()) act.run();
        });
    }
}
