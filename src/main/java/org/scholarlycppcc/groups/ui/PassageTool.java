package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.base.ui.Refusals;

/** Quotes the book with its page: the passage becomes a block quote that says where it stands. */
class PassageTool extends Button {
    private static final int PASSAGE = 1000;
    private static final int PLACE = 40;

    PassageTool(Supplier<String> book, Consumer<String> quote) {
        setText(getTranslation("groups.quoteBook"));
        setId("quote-book");
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> ask(book.get(), quote));
    }

    private void ask(String book, Consumer<String> quote) {
        var passage = new TextArea(getTranslation("groups.passage"));
        passage.setId("passage");
        passage.addClassName("wide-text");
        var page = new TextField(getTranslation("groups.page"));
        page.setId("page");
        page.setHelperText(getTranslation("groups.pageHint"));
        var dialog = new PostDialog(getTranslation("groups.quoteFrom", book), new Div(passage, page));
        var insert = new Button(getTranslation("groups.insert"), click -> {
            if (Refusals.at(passage, () -> quote.accept(quoted(book, passage.getValue(), page.getValue()))))
                dialog.close();
        });
        insert.setId("insert-passage");
        insert.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(insert);
        dialog.open();
    }

    private String quoted(String book, String passage, String page) {
        var lines = Text.lines(passage, PASSAGE);
        if (lines.isEmpty()) throw new Refusal("groups.noPassage");
        var place = Text.line(page, PLACE);
        var where = place.matches("[\\d\\s,、–—~-]+") ? getTranslation("groups.onPage", place) : place;
        return Quotes.of(lines, "《" + book + "》" + where);
    }
}
