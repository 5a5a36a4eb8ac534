package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.scholarlycppcc.rooms.copies.Holdings;

/** All labels of a room for the printer: at once, or so many at a time where it holds more. */
class LabelParts extends Div {
    LabelParts() {
        addClassName("label-parts");
    }

    /**
     * Shows what there is to print.
     *
     * @param copies how many the room holds
     * @param parts how many of them are in each part; asked only where there is more than one
     */
    void show(String slug, int copies, Supplier<Map<Integer, Integer>> parts) {
        removeAll();
        if (copies <= Holdings.LABELS) {
            add(new LabelsLink(slug, List.of(), getTranslation("copies.labelsOfAll")));
            return;
        }
        add(new Paragraph(getTranslation("copies.labelParts", copies, Holdings.LABELS)));
        parts.get()
                .forEach((first, many) -> add(new LabelsLink(
                        slug,
                        first,
                        getTranslation(
                                "copies.labelPart",
                                String.valueOf(first),
                                String.valueOf(first + Holdings.LABELS - 1),
                                many))));
    }
}
