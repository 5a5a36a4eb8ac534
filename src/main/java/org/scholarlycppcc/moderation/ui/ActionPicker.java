package org.scholarlycppcc.moderation.ui;

import com.vaadin.flow.component.select.Select;
import org.scholarlycppcc.moderation.Action;

/** What a listed word shall lead to. */
class ActionPicker extends Select<Action> {
    ActionPicker(Action chosen) {
        setLabel(getTranslation("moderation.words.action"));
        setItems(Action.values());
        setItemLabelGenerator(it -> getTranslation("moderation.action." + it));
        setValue(chosen);
    }
}
