package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.scholarlycppcc.groups.DiscussionId;
import org.scholarlycppcc.groups.Level;
import org.scholarlycppcc.groups.Watching;

/** How closely one follows a discussion, with what each level means. */
class LevelChooser extends Select<Level> {
    LevelChooser(DiscussionId discussion, Level level, Watching watching) {
        setId("level");
        addClassName("level");
        setLabel(getTranslation("groups.level"));
        setItems(Level.values());
        setItemLabelGenerator(this::name);
        setRenderer(new ComponentRenderer<>(this::option));
        setValue(level);
        addValueChangeListener(chosen -> watching.choose(discussion, chosen.getValue()));
    }

    private Div option(Level level) {
        var meaning = new Span(meaning(level));
        meaning.addClassName("meaning");
        var option = new Div(new Span(name(level)), meaning);
        option.addClassName("level-option");
        return option;
    }

    private String name(Level level) {
        return getTranslation(GroupFacts.word("groups.level.", level));
    }

    private String meaning(Level level) {
        return getTranslation(GroupFacts.word("groups.levelMeans.", level));
    }
}
