package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import org.scholarlycppcc.base.Markup;
import org.scholarlycppcc.base.ui.Written;

/** A post on the page, or the line that says where some went: one component whatever it says, since a long discussion has many. */
@Tag("div")
class PostEntry extends Component implements HasStyle {
    PostEntry(String id, Markup words) {
        setId(id);
        addClassName("entry");
        show(words);
    }

    void show(Markup words) {
        Written.into(getElement(), words);
    }
}
