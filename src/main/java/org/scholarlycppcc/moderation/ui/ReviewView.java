package org.scholarlycppcc.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.moderation.ItemId;
import org.scholarlycppcc.moderation.QueueItem;
import org.scholarlycppcc.moderation.ReviewDesk;
import org.scholarlycppcc.moderation.ReviewQueue;

/** The review queue: what is due first stands on top, and after each decision the next one has the focus. */
@Route("review")
@PageTitle("moderation.review")
@Menu(title = "moderation.review", order = 9)
@PermitAll
class ReviewView extends Main implements AfterNavigationObserver {
    private static final int PAGE = 20;

    private final H1 heading = new H1(getTranslation("moderation.review"));
    private final Paragraph news = new Paragraph();
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("moderation.more"));
    private final List<ItemCard> cards = new ArrayList<>();
    private final ReviewQueue queue;
    private final ReviewDesk desk;
    private final Clock clock;

    ReviewView(ReviewQueue queue, ReviewDesk desk, CurrentMember member, Clock clock) {
        this.queue = queue;
        this.desk = desk;
        this.clock = clock;
        addClassName("review");
        heading.getElement().setAttribute("tabindex", "-1");
        news.setId("review-news");
        news.addClassName("soft");
        news.getElement().setAttribute("role", "status");
        more.setId("more");
        more.addClickListener(click -> focus(append()));
        add(heading, ways(member), news, list, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load(PAGE);
    }

    private Nav ways(CurrentMember member) {
        var ways = new Nav(new RouterLink(getTranslation("moderation.log"), DecisionLogView.class));
        ways.setAriaLabel(getTranslation("moderation.ways"));
        ways.addClassName("acts");
        if (member.is(Roles.STAFF) || member.is(Roles.ADMIN)) {
            ways.add(new RouterLink(getTranslation("moderation.words"), WordsView.class));
        }
        return ways;
    }

    /** Shows the queue as it is now, as far as it was shown before. */
    private void load(int atLeast) {
        cards.clear();
        list.removeAll();
        show(queue.items(null, atLeast + 1), atLeast);
        if (cards.isEmpty()) list.add(new EmptyState(getTranslation("moderation.nothing")));
    }

    /** Shows more, and says where that begins. */
    private int append() {
        int before = cards.size();
        show(queue.items(cards.getLast().item().row(), PAGE + 1), PAGE);
        return before;
    }

    private void show(List<QueueItem> items, int most) {
        items.stream().limit(most).forEach(it -> {
            var card = new ItemCard(it, new Telling(clock), desk, this::after);
            cards.add(card);
            list.add(card);
        });
        more.setVisible(items.size() > most);
    }

    /** What was done with an item, or why it could not be: the queue shows it, and the focus goes on from there. */
    private void after(ItemId item, String words) {
        int place = place(item);
        load(Math.max(PAGE, cards.size()));
        news.setText(words);
        int now = place(item);
        focus(now < 0 ? place : now);
    }

    private void focus(int place) {
        if (cards.isEmpty()) heading.getElement().callJsFunction("focus");
        else cards.get(Math.min(place, cards.size() - 1)).focus();
    }

    private int place(ItemId item) {
        for (int i = 0; i < cards.size(); i++)
            if (cards.get(i).item().row().id().equals(item)) return i;
        return -1;
    }
}
