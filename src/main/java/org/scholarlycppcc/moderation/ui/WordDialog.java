package org.scholarlycppcc.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.moderation.ListedWord;
import org.scholarlycppcc.moderation.WordKeeping;

/** Where a listed word gets another action or note, or is taken out; what somebody else changed meanwhile stays. */
class WordDialog extends Dialog {
    private final Problem problem = new Problem();
    private final Runnable done;

    WordDialog(ListedWord word, WordKeeping keeping, Runnable done) {
        setHeaderTitle(word.entry().meaning().map(it -> getTranslation(it)).orElse(word.writing()));
        this.done = done;
        var action = new ActionPicker(word.action());
        var note = new TextField(getTranslation("moderation.words.note"));
        note.setValue(word.note());
        note.setWidthFull();
        var remove =
                new Button(getTranslation("moderation.words.remove"), click -> act(() -> keeping.remove(word.id())));
        remove.setId("remove-word");
        var save = new Button(
                getTranslation("moderation.words.save"),
                click -> act(() -> keeping.change(word, action.getValue(), note.getValue())));
        save.setId("save-word");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(action, note, problem);
        getFooter().add(new Button(getTranslation("moderation.words.cancel"), click -> close()), remove, save);
    }

    private void act(Runnable deed) {
        boolean acted = problem.none(deed);
        done.run();
        if (acted) close();
    }
}
