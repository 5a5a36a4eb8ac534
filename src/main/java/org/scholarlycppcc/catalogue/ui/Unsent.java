package org.scholarlycppcc.catalogue.ui;

import static java.util.function.Predicate.not;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.catalogue.NominationText;

/** What was written for a nomination that can no longer be sent: why, and the words, which stay until their author drops them. */
class Unsent extends Div {
    Unsent(String why, Draft draft, Runnable drop) {
        addClassNames("unsent", "leaf");
        var words = new TextArea(getTranslation("catalogue.unsentWords"));
        words.setValue(lines(NominationDraft.read(draft.text())));
        words.setReadOnly(true);
        words.addClassName("wide");
        var dropped = new Button(getTranslation("catalogue.dropUnsent"), click -> {
            drop.run();
            removeFromParent();
        });
        dropped.addThemeVariants(ButtonVariant.TERTIARY);
        var told = new Paragraph(why);
        told.getElement().setAttribute("role", "status");
        add(told, words, dropped);
    }

    private static String lines(NominationText text) {
        var title = text.title().isBlank() ? "" : "《" + text.title() + "》";
        return Stream.of(title, text.creators(), text.isbn(), text.forWhom(), text.why(), text.passage())
                .filter(not(String::isBlank))
                .collect(Collectors.joining("\n"));
    }
}
