package org.scholarlycppcc.groups.ui;

import java.util.List;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.Only;
import org.scholarlycppcc.groups.PostRow;
import org.scholarlycppcc.groups.PostWindow;
import org.scholarlycppcc.groups.Talk;

/** The posts with which a discussion opens, and where among them posts were moved away. */
record Stretch(PostWindow window, List<Talk.Moved> moved) {
    static Stretch of(DiscussionPage page, Opening opening, Talk talk) {
        var window = talk.window(page.id(), opening.only(), opening.at(), opening.before());
        return new Stretch(window, opening.only() == Only.ALL ? moved(page, window.posts(), talk) : List.of());
    }

    /** From the first post shown to the last one, and beyond it where that is the last of all. */
    private static List<Talk.Moved> moved(DiscussionPage page, List<PostRow> shown, Talk talk) {
        if (!page.vacated()) return List.of();
        if (shown.isEmpty()) return talk.moved(page.id(), 1, Integer.MAX_VALUE);
        var first = shown.getFirst().sequence();
        var last = shown.getLast().sequence();
        return talk.moved(page.id(), first == page.first() ? 1 : first, last < page.last() ? last : Integer.MAX_VALUE);
    }
}
