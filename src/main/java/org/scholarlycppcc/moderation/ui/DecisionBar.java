package org.scholarlycppcc.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.BiConsumer;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.moderation.Cause;
import org.scholarlycppcc.moderation.ItemId;
import org.scholarlycppcc.moderation.QueueItem;
import org.scholarlycppcc.moderation.ReviewDesk;

/** What one can do with an item that one has in hand, each with the reason that its author will read. */
class DecisionBar extends Div {
    // These are repaired where the reason is typed; all others are told by the queue.
    private static final Set<String> ABOUT_THE_REASON = Set.of("moderation.noReason", "text.tooLong");

    private final TextField reason = new TextField();
    private final Telling telling;
    private final ItemId item;
    private final BiConsumer<Runnable, String> act;

    DecisionBar(QueueItem item, Telling telling, ReviewDesk desk, String ends, BiConsumer<Runnable, String> act) {
        this.telling = telling;
        this.item = item.row().id();
        this.act = act;
        addClassName("decision-bar");
        reason.setLabel(telling.words("moderation.why"));
        reason.setHelperText(telling.words("moderation.whyHint"));
        reason.addClassName("why");
        var acts = new Div();
        acts.addClassName("acts");
        if (item.row().cause() == Cause.REPORT) {
            acts.add(button("dismiss", desk::dismiss));
        } else if (item.shown() != null) {
            var release = button("release", desk::release);
            release.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(release);
        }
        if (item.shown() != null) acts.add(button("sendBack", desk::sendBack));
        acts.add(button("remove", desk::remove));
        var giveBack = new Button(telling.words("moderation.giveBack"));
        giveBack.addThemeVariants(ButtonVariant.TERTIARY);
        giveBack.addClickListener(click -> act.accept(() -> desk.giveBack(this.item), "moderation.givenBack"));
        acts.add(giveBack);
        add(telling.line("moderation.inMyHand", ends), reason, acts);
    }

    private Button button(String name, Decision decision) {
        var button = new Button(telling.words("moderation.do." + name));
        button.addClassName(name);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            decide(decision, "moderation.done." + name);
            button.setEnabled(true);
        });
        return button;
    }

    private void decide(Decision decision, String done) {
        try {
            decision.decide(item, reason.getValue());
        } catch (Refusal refusal) {
            if (ABOUT_THE_REASON.contains(refusal.reason())) {
                reason.setErrorMessage(telling.words(refusal.reason(), refusal.details()));
                reason.setInvalid(true);
                reason.focus();
            } else {
                act.accept(
                        () -> {
                            throw refusal;
                        },
                        done);
            }
            return;
        }
        act.accept(() -> {}, done);
    }

    /** One of the desk's decisions. */
    @FunctionalInterface
    private interface Decision {
        void decide(ItemId item, String reason);
    }
}
