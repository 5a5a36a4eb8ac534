package org.scholarlycppcc.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import org.scholarlycppcc.search.Marked;

/** Words with some of them marked; one component, however many marks, and never read as HTML. */
@Tag("marked-text")
class MarkedText extends Component {
    private final Marked words;

    MarkedText(Marked words) {
        this.words = words;
        getElement().setPropertyList("pieces", words.pieces());
    }

    List<String> marks() {
        return words.marks();
    }

    String words() {
        return words.words();
    }
}
