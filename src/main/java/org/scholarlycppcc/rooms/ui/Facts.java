package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.Dot;

/** Who keeps a room, where it is and when it is open, as far as that is known. */
class Facts extends Paragraph {
    Facts(String place, String hours, @Nullable String convenor) {
        addClassNames("soft", "room-facts");
        var keeper = convenor == null ? "" : getTranslation("rooms.convenor", convenor);
        setText(Stream.of(keeper, place, hours).filter(it -> !it.isEmpty()).collect(Collectors.joining(Dot.BETWEEN)));
        setVisible(!getText().isEmpty());
    }
}
