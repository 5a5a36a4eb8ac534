package org.scholarlycppcc.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import org.scholarlycppcc.moderation.Hit;
import org.scholarlycppcc.moderation.Verdict;
import org.scholarlycppcc.moderation.WordList;

/** Where one tries what the list says about a text, before somebody writes it. */
class WordTrial extends Details {
    private final Paragraph said = new Paragraph();

    WordTrial(WordList list) {
        setSummaryText(getTranslation("moderation.words.try"));
        addClassName("word-trial");
        said.setId("trial-said");
        said.getElement().setAttribute("role", "status");
        var text = new TextArea(getTranslation("moderation.words.tryText"));
        text.setId("trial");
        text.setWidthFull();
        var ask = new Button(
                getTranslation("moderation.words.ask"), click -> said.setText(told(list.check(text.getValue()))));
        ask.setId("ask");
        add(text, ask, said);
    }

    private String told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Clean() -> getTranslation("moderation.words.clean");
            case Verdict.Remind(var hits) -> told("REMIND", hits);
            case Verdict.Hold(var hits) -> told("HOLD", hits);
            case Verdict.Block(var hits) -> told("BLOCK", hits);
        };
    }

    private String told(String action, List<Hit> hits) {
        return getTranslation(
                "moderation.words.says",
                getTranslation("moderation.action." + action),
                hits.stream().map(Hit::written).collect(Collectors.joining("、")));
    }
}
