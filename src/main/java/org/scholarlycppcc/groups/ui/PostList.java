package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.scholarlycppcc.groups.Live;
import org.scholarlycppcc.groups.PostId;
import org.scholarlycppcc.groups.PostRow;
import org.scholarlycppcc.groups.PostWindow;
import org.scholarlycppcc.groups.Talk;

/** Some posts of a discussion in their order; one listener hears the buttons of all of them. */
class PostList extends Div {
    private static final String BUTTON = "event.target.closest('button[data-act]')";
    private static final String ACT = BUTTON + "?.dataset.act ?? ''";
    private static final String POST = BUTTON + "?.dataset.post ?? ''";
    // What is selected inside the same post; post-selection.js still knows it when a finger on the button has ended it.
    private static final String SELECTED = "window.selectedInPost?.(event.target.closest('article')) ?? ''";
    private static final int MOST = 2 * Talk.WINDOW;

    private final NavigableMap<Integer, PostEntry> shown = new TreeMap<>();
    private final Map<PostId, Integer> places = new HashMap<>();
    private PostMarkup look;

    PostList(PostMarkup look, Acting acting) {
        this.look = look;
        addClassName("posts");
        getElement()
                .addEventListener("click", click -> act(click, acting))
                .setFilter(BUTTON + " !== null")
                .addEventData(ACT)
                .addEventData(POST)
                .addEventData(SELECTED);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/js/post-selection.js");
    }

    private static void act(DomEvent click, Acting acting) {
        var data = click.getEventData();
        var post = data.get(POST).asString();
        if (post.matches("\\d{1,9}"))
            acting.act(
                    data.get(ACT).asString(),
                    Integer.parseInt(post),
                    data.get(SELECTED).asString());
    }

    /** Shows a stretch, with a line before the first unread post if it is in it, and one where posts were moved away. */
    void show(Stretch stretch, OptionalInt firstUnread) {
        var window = stretch.window();
        for (var post : window.posts())
            place(post, window, firstUnread.isPresent() && firstUnread.getAsInt() == post.sequence());
        for (var line : stretch.moved())
            place(line.sequence(), new PostEntry("moved-" + line.sequence(), look.of(line)));
    }

    /** Shows what is new, and what has changed of what is shown; what stands elsewhere now is gone from here. */
    void arrive(Live.Bulletin bulletin, boolean following) {
        var news = bulletin.news();
        var before = bulletin.about() == null ? null : places.get(bulletin.about());
        if (before != null && news.posts().stream().noneMatch(it -> it.sequence() == before)) {
            remove(shown.remove(before));
            places.remove(bulletin.about());
        }
        for (var post : news.posts()) {
            var entry = shown.get(post.sequence());
            if (entry != null) entry.show(look.of(post, news.people(), false));
            else if (following) place(post, news, false);
        }
        while (places.size() > MOST) forget(shown.firstKey());
    }

    private void forget(int sequence) {
        remove(shown.remove(sequence));
        places.values().remove(sequence);
    }

    /** Offers something else from now on; takes effect with the next change of each post. */
    void lookAs(PostMarkup look) {
        this.look = look;
    }

    private void place(PostRow post, PostWindow window, boolean firstUnread) {
        place(post.sequence(), new PostEntry("post-" + post.sequence(), look.of(post, window.people(), firstUnread)));
        places.put(post.id(), post.sequence());
    }

    private void place(int sequence, PostEntry entry) {
        addComponentAtIndex(shown.headMap(sequence).size(), entry);
        shown.put(sequence, entry);
    }

    /** Marks a post and brings it into sight; nothing happens when it is not shown. */
    void mark(int sequence) {
        var entry = shown.get(sequence);
        if (entry == null) return;
        entry.addClassName("marked");
        entry.scrollIntoView();
    }

    /** Brings a post into sight, unless one sees it anyway because it is the first. */
    void reveal(int sequence) {
        var entry = shown.get(sequence);
        if (entry != null && !shown.firstKey().equals(sequence)) entry.scrollIntoView();
    }

    int last() {
        return places.values().stream().max(Integer::compare).orElse(0);
    }

    int first() {
        return places.values().stream().min(Integer::compare).orElse(0);
    }

    /** What a reader does with a post. */
    interface Acting {
        /**
         * @param act the name of the button
         * @param selected the words selected in the post; empty when there are none
         */
        void act(String act, int sequence, String selected);
    }
}
