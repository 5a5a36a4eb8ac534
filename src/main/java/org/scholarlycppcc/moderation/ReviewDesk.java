package org.scholarlycppcc.moderation;

import java.time.Duration;
import org.scholarlycppcc.base.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where hosts and staff decide: one takes an item in hand and then releases it, returns it, removes it or dismisses the report. Refused
 * for what somebody else has in hand or has decided, for what one wrote or reported oneself, and for what one may not see.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class ReviewDesk {
    /** How long an item stays in somebody's hand. */
    public static final Duration CLAIM = Duration.ofMinutes(30);
    /** The most characters of a reason. */
    public static final int REASON = 300;

    private static final Logger log = LoggerFactory.getLogger(ReviewDesk.class);

    private final Claims claims;
    private final Reviewer.Reviewers reviewers;
    private final Features features;

    ReviewDesk(Claims claims, Reviewer.Reviewers reviewers, Features features) {
        this.claims = claims;
        this.reviewers = reviewers;
        this.features = features;
    }

    public void claim(ItemId item) {
        claims.take(item, reviewers.current());
    }

    /** Lets others decide instead. */
    public void giveBack(ItemId item) {
        claims.layDown(item, reviewers.current());
    }

    /** Lets a submission become visible; the reason may be empty. */
    public void release(ItemId item, String reason) {
        var it = decide(item, ItemState.RELEASED, Text.line(reason, REASON));
        features.of(it.kind()).release(it.subject());
    }

    /** Gives a thing back to its author, who alone may change it and submit it again. */
    public void sendBack(ItemId item, String reason) {
        var words = required(reason);
        var it = decide(item, ItemState.RETURNED, words);
        features.of(it.kind()).sendBack(it.subject(), words);
    }

    public void remove(ItemId item, String reason) {
        var words = required(reason);
        var it = decide(item, ItemState.REMOVED, words);
        features.of(it.kind()).remove(it.subject(), words);
    }

    /** Lets stay what was reported; those who reported it read why. */
    public void dismiss(ItemId item, String reason) {
        decide(item, ItemState.DISMISSED, required(reason));
    }

    private static String required(String reason) {
        return Text.required(reason, REASON, "moderation.noReason");
    }

    private Claims.Decided decide(ItemId item, ItemState outcome, String reason) {
        var decided = claims.decide(item, reviewers.current(), outcome, reason);
        log.info("Review item {} decided: {}", item.value(), outcome);
        return decided;
    }
}
