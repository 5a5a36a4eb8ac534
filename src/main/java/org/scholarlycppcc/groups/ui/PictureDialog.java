package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.base.ui.Refusals;

/** Asks what a picture shows, for those who cannot see it, and then puts it into the text. */
class PictureDialog extends PostDialog {
    private static final int LONGEST = 100;

    private final TextField words = new TextField(getTranslation("groups.pictureWords"));

    PictureDialog(String address, Consumer<String> insert) {
        super("");
        setHeaderTitle(getTranslation("groups.pictureTitle"));
        var picture = new Image(address, "");
        picture.addClassName("picture-preview");
        words.setId("picture-words");
        words.addClassName("wide-text");
        words.setHelperText(getTranslation("groups.pictureWordsHint"));
        words.setAutofocus(true);
        add(picture, words);
        var put = new Button(getTranslation("groups.insert"), click -> {
            if (Refusals.at(words, () -> insert.accept("![" + said() + "](" + address + ")"))) close();
        });
        put.setId("insert-picture");
        put.addThemeVariants(ButtonVariant.PRIMARY);
        put.addClickShortcut(Key.ENTER);
        getFooter().add(put);
    }

    private String said() {
        var line = Text.line(words.getValue(), LONGEST)
                .replaceAll("[\\[\\]\\\\`*_<>&!]", " ")
                .strip();
        return line.isEmpty() ? getTranslation("groups.picture") : line;
    }
}
