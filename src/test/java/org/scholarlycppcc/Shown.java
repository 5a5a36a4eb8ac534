package org.scholarlycppcc;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;

/** What a reader sees of the view that is open, by one walk from above; a query looks at all that is around each component. */
final class Shown {
    private Shown() {}

    static <T extends Component> Stream<T> of(Class<T> type) {
        return view().filter(type::isInstance).map(type::cast);
    }

    /** The fields of words, in the order of the view. */
    static Stream<AbstractField<?, String>> texts() {
        return view().flatMap(it -> switch (it) {
            case TextField field -> Stream.of(field);
            case TextArea area -> Stream.of(area);
            default -> Stream.empty();
        });
    }

    private static Stream<Component> view() {
        return within((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    private static Stream<Component> within(Component it) {
        return !it.getElement().isTextNode() && it.isVisible()
                ? Stream.concat(Stream.of(it), it.getChildren().flatMap(Shown::within))
                : Stream.empty();
    }
}
