package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.catalogue.ui.Leading;
import org.scholarlycppcc.groups.BookTalk;
import org.scholarlycppcc.groups.GroupRow;

/** Groups that read one book, each with what it talked about last. */
class ReadingTogether extends Section implements Leading {
    private final Moments moments;
    private final Div next = new Div();

    ReadingTogether(List<BookTalk> talks, Moments moments) {
        this.moments = moments;
        addClassName("reading-together");
        next.addClassName("acts");
        var groups = new UnorderedList();
        groups.addClassName("rows");
        talks.forEach(it -> groups.add(group(it)));
        add(new H2(getTranslation("groups.readTogether")), groups);
        talks.stream()
                .map(BookTalk::group)
                .flatMap(it -> word(it).stream().map(word -> new GroupLink(it.slug(), getTranslation(word, it.name()))))
                .findFirst()
                .ifPresent(next::add);
    }

    /** The way into the first group that one reads it with, or could. */
    @Override
    public Component next() {
        return next;
    }

    private static List<String> word(GroupRow group) {
        if (group.state().over()) return List.of();
        if (group.role() != null) return List.of("groups.toMyGroup");
        return group.state().joinable() && !group.full() && !group.waiting() ? List.of("groups.joinToRead") : List.of();
    }

    private ListItem group(BookTalk talk) {
        var group = talk.group();
        var row = new ListItem(new H3(new GroupLink(group)), new GroupFacts(group, null, moments));
        if (talk.topics().isEmpty()) return row;
        var topics = new UnorderedList();
        topics.addClassName("topics");
        talk.topics().forEach(it -> topics.add(topic(group, it)));
        row.add(topics);
        return row;
    }

    private ListItem topic(GroupRow group, BookTalk.Topic topic) {
        RouterLink link = new DiscussionLink(group.slug(), topic.number(), topic.title());
        var facts = new ArrayList<>(List.of(getTranslation("groups.posts", topic.posts())));
        var last = topic.last();
        if (last != null) facts.add(getTranslation("groups.lastPost", moments.told(last)));
        var told = new Span(String.join(Dot.BETWEEN, facts));
        told.addClassName("soft");
        return new ListItem(link, told);
    }
}
