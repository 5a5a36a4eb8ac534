package org.scholarlycppcc.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.moderation.ItemId;
import org.scholarlycppcc.moderation.QueueItem;
import org.scholarlycppcc.moderation.ReviewDesk;

/** One thing that waits: what it says, why it waits, and what whoever has it in hand can do. */
class ItemCard extends Article {
    private final H2 author = new H2();
    private final QueueItem item;
    private final Telling telling;
    private final ReviewDesk desk;
    private final BiConsumer<ItemId, String> after;

    ItemCard(QueueItem item, Telling telling, ReviewDesk desk, BiConsumer<ItemId, String> after) {
        this.item = item;
        this.telling = telling;
        this.desk = desk;
        this.after = after;
        addClassNames("leaf", "review-item");
        setId("item-" + item.row().id().value());
        author.setText(item.author());
        author.setId("author-" + item.row().id().value());
        author.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "author-" + item.row().id().value());
        add(kicker(), author, dates());
        if (!item.row().found().isEmpty()) {
            add(telling.line("moderation.found", item.row().found()));
        }
        if (!item.reports().isEmpty()) add(reports());
        add(
                item.shown() == null
                        ? telling.line("moderation.gone")
                        : new Written(item.shown().text()));
        add(hand());
    }

    QueueItem item() {
        return item;
    }

    /** Reading goes on here: at what can be done, or else at the author's name. */
    void focus() {
        author.getElement().callJsFunction("focus");
    }

    private Paragraph kicker() {
        var cause = new Span(telling.words("moderation.cause." + item.row().cause()));
        cause.addClassNames("cause", item.row().cause().name().toLowerCase(java.util.Locale.ROOT));
        var kicker = new Paragraph(cause);
        if (item.shown() != null)
            kicker.add(new Anchor(item.shown().path(), item.shown().place()));
        kicker.addClassName("kicker");
        return kicker;
    }

    private Paragraph dates() {
        var due = telling.past(item.row().due()) ? "moderation.overdue" : "moderation.dates";
        var dates = telling.line(
                due, telling.moment(item.row().opened()), telling.day(item.row().due()));
        if (telling.past(item.row().due())) dates.addClassName("overdue");
        return dates;
    }

    private UnorderedList reports() {
        var reports = new UnorderedList();
        reports.addClassName("reports");
        item.reports().forEach(it -> {
            var reason = telling.words("moderation.reason." + it.reason());
            reports.add(new ListItem(
                    it.sentence().isEmpty()
                            ? telling.words("moderation.reported", reason, telling.moment(it.reported()))
                            : telling.words(
                                    "moderation.reportedSaying",
                                    reason,
                                    it.sentence(),
                                    telling.moment(it.reported()))));
        });
        return reports;
    }

    private Div hand() {
        var until = item.row().claimed();
        var ends =
                until == null ? "" : telling.time(Objects.requireNonNull(until).plus(ReviewDesk.CLAIM));
        if (item.mine()) return new DecisionBar(item, telling, desk, ends, this::act);
        var hand = new Div();
        hand.addClassName("acts");
        if (until != null) {
            hand.add(telling.line("moderation.inHand", item.claimedBy(), ends));
            return hand;
        }
        var claim = new Button(telling.words("moderation.claim"));
        claim.addClassName("claim");
        claim.setAriaLabel(telling.words("moderation.claimOne", item.author()));
        claim.setDisableOnClick(true);
        claim.addClickListener(click -> act(() -> desk.claim(item.row().id()), "moderation.claimed"));
        hand.add(claim);
        return hand;
    }

    private void act(Runnable deed, String done) {
        String words;
        try {
            deed.run();
            words = telling.words(done);
        } catch (Refusal refusal) {
            words = telling.words(refusal.reason(), refusal.details());
        }
        after.accept(item.row().id(), words);
    }
}
