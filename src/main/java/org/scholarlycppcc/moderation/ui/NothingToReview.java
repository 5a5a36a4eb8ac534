package org.scholarlycppcc.moderation.ui;

import org.scholarlycppcc.members.ui.Idle;
import org.scholarlycppcc.moderation.ReviewQueue;
import org.springframework.stereotype.Component;

/** Keeps the queue out of the menus of those for whom nothing waits in it. */
@Component
class NothingToReview implements Idle {
    private final ReviewQueue queue;

    NothingToReview(ReviewQueue queue) {
        this.queue = queue;
    }

    @Override
    public String path() {
        return "review";
    }

    @Override
    public boolean now() {
        return !queue.inMenu();
    }
}
