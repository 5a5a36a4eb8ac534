package org.scholarlycppcc.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.moderation.Action;
import org.scholarlycppcc.moderation.WordKeeping;

/** Where a word is put on the list. */
class WordForm extends Section {
    WordForm(WordKeeping keeping, Runnable done) {
        addClassNames("leaf", "word-form");
        getElement().setAttribute("aria-label", getTranslation("moderation.words.add"));
        var writing = new TextField(getTranslation("moderation.words.word"));
        writing.setId("word");
        var action = new ActionPicker(Action.HOLD);
        var note = new TextField(getTranslation("moderation.words.note"));
        var add = new Button(getTranslation("moderation.words.add"));
        add.setId("add-word");
        add.setDisableOnClick(true);
        add.addClickListener(click -> {
            if (Refusals.at(writing, () -> keeping.add(writing.getValue(), action.getValue(), note.getValue()))) {
                writing.clear();
                note.clear();
                done.run();
            }
            add.setEnabled(true);
            writing.focus();
        });
        add(writing, action, note, add);
    }
}
