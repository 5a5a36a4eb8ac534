package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.groups.Edited;

/** Keeps a change that is based on a version; when another page was faster, both texts are shown and keeping again is a choice. */
class Keeping<T> extends Div {
    private final Problem problem = new Problem();
    private final Div theirs = new Div();
    private final Button keep = new Button(getTranslation("groups.keep"));
    private final ToIntFunction<T> versionOf;
    private final Function<T, String> words;
    private final Consumer<T> take;
    private int version;

    /**
     * @param start what the change is based on
     * @param words the other text as Markdown
     * @param take puts the other text into the fields
     */
    Keeping(T start, ToIntFunction<T> versionOf, Function<T, String> words, Consumer<T> take) {
        this.versionOf = versionOf;
        this.words = words;
        this.take = take;
        version = versionOf.applyAsInt(start);
        theirs.addClassName("theirs");
        theirs.getElement().setAttribute("role", "alert");
        theirs.setVisible(false);
        keep.setId("keep");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        var acts = new Div(keep);
        acts.addClassName("acts");
        add(theirs, problem, acts);
    }

    /** How a change based on a version is kept, and what follows once it is. */
    Keeping<T> by(IntFunction<Edited<T>> act, Runnable done) {
        keep.addClickListener(click -> {
            problem.none(() -> settle(act.apply(version), done));
            keep.setEnabled(true);
        });
        return this;
    }

    private void settle(Edited<T> result, Runnable done) {
        switch (result) {
            case Edited.Stored<T>() -> done.run();
            case Edited.Overtaken<T>(var now) -> compare(now);
        }
    }

    private void compare(T now) {
        version = versionOf.applyAsInt(now);
        theirs.removeAll();
        theirs.add(
                new Paragraph(getTranslation("groups.overtaken")),
                new Written(words.apply(now)),
                new Button(getTranslation("groups.takeTheirs"), click -> {
                    take.accept(now);
                    theirs.setVisible(false);
                }));
        theirs.setVisible(true);
    }
}
