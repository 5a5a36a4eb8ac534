package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.groups.DiscussionRow;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Posting;

/** The discussions of a group; an unread count opens the first unread post. */
class DiscussionsSection extends Section {
    private final GroupRow group;
    private final Posting posting;
    private final OrderedList list = new OrderedList();
    private final EmptyState empty;
    private List<DiscussionRow> shown = List.of();

    DiscussionsSection(GroupRow group, List<DiscussionRow> discussions, Posting posting, Moments moments) {
        this.group = group;
        this.posting = posting;
        addClassName("discussions");
        add(new H2(getTranslation("groups.discussions")));
        empty = new EmptyState(getTranslation("groups.noDiscussions"));
        list.addClassNames("rows");
        add(empty, list);
        show(discussions, moments);
        if (group.role() != null && group.ended() == null) add(opening());
    }

    /** Shows them as they are now; while nothing has changed the list is left alone, and with it where one stands in it. */
    final void show(List<DiscussionRow> discussions, Moments moments) {
        if (discussions.equals(shown)) return;
        shown = discussions;
        empty.setVisible(discussions.isEmpty());
        list.removeAll();
        discussions.forEach(it -> list.add(line(it, moments)));
    }

    private ListItem line(DiscussionRow discussion, Moments moments) {
        var link = new DiscussionLink(group.slug(), discussion.number(), discussion.title())
                .unread(discussion.unread(), discussion.firstUnread());
        link.setId("discussion-" + discussion.number());
        var facts = new Paragraph(String.join(Dot.BETWEEN, facts(discussion, moments)));
        facts.addClassName("soft");
        var line = new ListItem(link);
        if (discussion.pinned()) line.addComponentAsFirst(badge("groups.pinned"));
        if (discussion.closed()) line.add(badge("groups.closed"));
        line.add(facts);
        return line;
    }

    private List<String> facts(DiscussionRow discussion, Moments moments) {
        var facts = new ArrayList<String>();
        if (discussion.week() != null) facts.add(getTranslation("groups.questionOfWeek", discussion.week()));
        facts.add(getTranslation("groups.posts", discussion.posts()));
        var last = discussion.last();
        if (last != null) facts.add(getTranslation("groups.lastPost", moments.told(last)));
        return facts;
    }

    private Span badge(String key) {
        var badge = new Span(getTranslation(key));
        badge.addClassName("badge");
        return badge;
    }

    private Div opening() {
        var title = new TextField(getTranslation("groups.newDiscussion"));
        title.setId("new-discussion");
        title.setHelperText(getTranslation("groups.newDiscussionHint"));
        var open = new Button(getTranslation("groups.openDiscussion"));
        open.setDisableOnClick(true);
        open.addClickListener(click -> {
            Refusals.at(title, () -> open(title.getValue()));
            open.setEnabled(true);
        });
        var opening = new Div(title, open);
        opening.addClassName("one-line-form");
        return opening;
    }

    private void open(String title) {
        var number = posting.open(group.id(), title);
        getUI().ifPresent(it -> it.navigate("groups/" + group.slug() + "/discussions/" + number));
    }
}
