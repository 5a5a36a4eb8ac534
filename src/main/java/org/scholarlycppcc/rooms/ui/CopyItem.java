package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.ui.BookLink;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.rooms.copies.CopyRow;

/** A copy in the list of a room's holdings. */
class CopyItem extends ListItem {
    private final CopyLink link;

    /**
     * Shows a copy.
     *
     * @param who the one who has it or is to have it, as far as the reader may know
     * @param takeBack takes it back, where the reader may
     */
    CopyItem(
            CopyRow copy,
            @Nullable BookRow book,
            @Nullable MemberRow who,
            Clock clock,
            @Nullable Consumer<CopyItem> takeBack) {
        addClassName("copy-item");
        var words = new Div();
        words.addClassName("words");
        if (book != null) words.add(new BookLink(book));
        var about = new Paragraph(Stream.of(copy.shelf(), copy.remark())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(Dot.BETWEEN)));
        about.addClassName("soft");
        about.setVisible(!about.getText().isEmpty());
        words.add(about);
        var state = new Div(new Due(copy, clock));
        state.addClassName("where");
        if (who != null) state.add(new Paragraph(who.name()));
        link = new CopyLink(copy.id(), copy.label());
        add(link, words, state);
        if (takeBack == null) return;
        var back = new Button(getTranslation("copies.takeBack"), click -> takeBack.accept(this));
        back.setDisableOnClick(true);
        add(Counter.named(back, getTranslation("copies.takeBackOf", copy.label())));
    }

    /** Puts the keyboard on the label, where nothing happens by a second press. */
    void reach() {
        link.getElement().callJsFunction("focus");
    }
}
