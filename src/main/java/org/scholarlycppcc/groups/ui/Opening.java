package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.router.Location;
import java.util.OptionalInt;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.Talk;

/**
 * Where a discussion opens, as its address asks.
 *
 * @param at the sequence that is looked for
 * @param before how many posts before it are shown too
 * @param firstNew the post above which the line of the unread stands
 * @param marked the post that was asked for
 * @param reply the post that is to be answered; 0 when none shall be
 */
record Opening(int at, int before, OptionalInt firstNew, OptionalInt marked, OptionalInt reply) {
    // So that one finds back into the talk.
    private static final int A_FEW = 5;

    static Opening of(DiscussionPage page, Location address) {
        var firstNew = page.firstNew() == null ? OptionalInt.empty() : OptionalInt.of(page.firstNew());
        var asked = Numbers.in(address, "post");
        var answered = Numbers.orZero(address, "reply");
        var middle = asked.isPresent() ? asked : answered;
        var from = Numbers.in(address, "from");
        var to = Numbers.in(address, "to");
        if (from.isPresent()) return at(Math.min(from.getAsInt(), page.last()), 0, firstNew, asked, answered);
        if (to.isPresent()) return at(to.getAsInt() + 1, Talk.WINDOW, firstNew, asked, answered);
        if (middle.isPresent() && middle.getAsInt() > 0)
            return at(middle.getAsInt(), Talk.WINDOW / 2, firstNew, asked, answered);
        if (firstNew.isPresent()) return at(firstNew.getAsInt(), A_FEW, firstNew, asked, answered);
        return at(page.last() + 1, Talk.WINDOW, firstNew, asked, answered);
    }

    private static Opening at(int at, int before, OptionalInt firstNew, OptionalInt marked, OptionalInt reply) {
        return new Opening(at, before, firstNew, marked, reply);
    }

    /** Whether everything new before the last post shown is shown too, so that it may count as read. */
    boolean reads(int firstShown) {
        return firstNew.isEmpty() || firstShown <= firstNew.getAsInt();
    }
}
