package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.base.ui.TodayPanel;
import org.scholarlycppcc.groups.Live;
import org.scholarlycppcc.groups.News;
import org.scholarlycppcc.groups.NewsRow;
import org.springframework.core.annotation.Order;

/** What happened since one looked last, on the first page: unread posts, answers and decisions. */
@org.springframework.stereotype.Component
@Order(3)
class SinceLastTime implements TodayPanel {
    private static final int EXCERPT = 60;

    private final News news;
    private final Live live;

    SinceLastTime(News news, Live live) {
        this.news = news;
        this.live = live;
    }

    @Override
    public Optional<Component> today() {
        var list = new OrderedList();
        list.addClassName("rows");
        var title = new H2(words("groups.sinceLastTime"));
        title.setId("since-last-time");
        var section = new Section(title, list);
        section.addClassName("news");
        section.getElement().setAttribute("aria-labelledby", "since-last-time");
        fill(section, list);
        Fresh.keep(section, live, unread -> fill(section, list));
        return Optional.of(section);
    }

    private void fill(Section section, OrderedList list) {
        list.removeAll();
        news.mine().forEach(it -> list.add(item(it)));
        section.setVisible(list.getChildren().findAny().isPresent());
    }

    private static ListItem item(NewsRow it) {
        return switch (it.kind()) {
            case UNREAD -> unread(it);
            case WAITING -> {
                var link = new RouterLink(
                        words("groups.requestsWaiting", it.amount()), PeopleView.class, GroupView.to(it.slug()));
                yield item(link, it.groupName());
            }
            case ADMITTED -> item(new GroupLink(it.slug(), words("groups.admittedTo", it.groupName())), "");
            case DECLINED ->
                item(
                        new GroupLink(it.slug(), words("groups.declinedBy", it.groupName())),
                        words("groups.declined", Objects.requireNonNullElse(it.words(), "")));
        };
    }

    private static ListItem unread(NewsRow it) {
        var number = Objects.requireNonNullElse(it.number(), 1);
        var title = Objects.requireNonNullElse(it.title(), "");
        var link = new DiscussionLink(it.slug(), number, title).unread(it.amount(), it.sequence());
        if (it.relation() == null) return item(link, it.groupName());
        var badge = new Span(words(GroupFacts.word("groups.relation.", it.relation())));
        badge.addClassNames("rel", it.relation().name().toLowerCase(Locale.ROOT));
        var answer = new Paragraph();
        answer.add(words("groups.somebody"));
        answer.add(badge);
        answer.add("：" + Markdown.excerpt(Objects.requireNonNullElse(it.words(), ""), EXCERPT));
        return new ListItem(link, answer);
    }

    private static ListItem item(Component link, String more) {
        var item = new ListItem(link);
        if (!more.isEmpty()) item.add(new Paragraph(more));
        return item;
    }

    private static String words(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
