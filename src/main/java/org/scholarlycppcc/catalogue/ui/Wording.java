package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;

/** Words that stood somewhere before, or stand there now; invisible where there are none. */
final class Wording extends HtmlComponent implements HasText {
    private Wording(String tag, String words) {
        super(tag);
        setText(words);
        setVisible(!words.isEmpty());
    }

    static Wording before(String words) {
        return new Wording("del", words);
    }

    static Wording now(String words) {
        return new Wording("ins", words);
    }
}
