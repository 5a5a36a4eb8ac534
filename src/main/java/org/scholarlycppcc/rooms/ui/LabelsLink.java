package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.Collectors;
import org.scholarlycppcc.rooms.copies.CopyId;

/** Takes away the labels of some copies of a room, or of all, for the printer. */
class LabelsLink extends Anchor {
    LabelsLink(String slug, List<CopyId> copies, String words) {
        this(slug, copies.stream().map(it -> "copy=" + it.value()).collect(Collectors.joining("&")), words);
    }

    /** Of those from a number of the room on, as many as are printed at once. */
    LabelsLink(String slug, int first, String words) {
        this(slug, "from=" + first, words);
    }

    private LabelsLink(String slug, String asked, String words) {
        super("exports/rooms/" + slug + "/labels.pdf?" + asked, words);
        addClassName("labels-link");
        setRouterIgnore(true);
        getElement().setAttribute("download", true);
    }
}
