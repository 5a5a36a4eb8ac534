package org.scholarlycppcc.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.Optional;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.base.ui.TodayPanel;
import org.scholarlycppcc.moderation.MySubmissions;
import org.scholarlycppcc.moderation.ReviewQueue;
import org.scholarlycppcc.moderation.Submission;
import org.springframework.core.annotation.Order;

/** What waits for one's decision, and what became of what one handed in, on the first page. */
@org.springframework.stereotype.Component
@Order(5)
class ReviewToday implements TodayPanel {
    private static final int EXCERPT = 60;

    private final ReviewQueue queue;
    private final MySubmissions submissions;
    private final Clock clock;

    ReviewToday(ReviewQueue queue, MySubmissions submissions, Clock clock) {
        this.queue = queue;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Override
    public Optional<Component> today() {
        int waiting = queue.waiting();
        var mine = submissions.mine();
        if (waiting == 0 && mine.isEmpty()) return Optional.empty();
        var telling = new Telling(clock);
        var list = new UnorderedList();
        list.addClassName("rows");
        if (waiting > 0) {
            list.add(new ListItem(new RouterLink(telling.words("moderation.waiting", waiting), ReviewView.class)));
        }
        mine.forEach(it -> list.add(item(it, telling)));
        var title = new H2(telling.words("moderation.today"));
        title.setId("my-review");
        var section = new Section(title, list);
        section.addClassNames("news", "my-submissions");
        section.getElement().setAttribute("aria-labelledby", "my-review");
        return Optional.of(section);
    }

    private static ListItem item(Submission it, Telling telling) {
        var item = new ListItem();
        var shown = it.shown();
        if (it.row().reported()) item.add(new Paragraph(telling.words("moderation.myReport")));
        else if (shown == null) item.add(new Paragraph(telling.words("moderation.gone")));
        else item.add(new Anchor(shown.path(), Markdown.excerpt(shown.text(), EXCERPT)), new Paragraph(shown.place()));
        item.add(new Paragraph(state(it.row(), telling)));
        if (!it.row().reason().isEmpty())
            item.add(telling.line("moderation.because", it.row().reason()));
        return item;
    }

    private static String state(Submission.Row row, Telling telling) {
        var decided = row.decided();
        if (decided != null) return telling.words("moderation.became." + row.state(), telling.moment(decided));
        var owner = telling.words(row.staff() ? "moderation.owner.staff" : "moderation.owner.hosts");
        return telling.words("moderation.became." + row.state(), owner, telling.day(row.due()));
    }
}
