package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.router.Location;
import java.util.OptionalInt;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.Only;
import org.scholarlycppcc.groups.Talk;
import org.scholarlycppcc.groups.Talk.Ends;

/**
 * Where a discussion opens, as its address asks.
 *
 * @param only which posts are shown
 * @param ends between which sequences they stand
 * @param at the sequence that is looked for
 * @param before how many posts before it are shown too
 * @param firstNew the post above which the line of the unread stands
 * @param marked the post that was asked for
 * @param reply the post that is to be answered; 0 when none shall be
 */
record Opening(Only only, Ends ends, int at, int before, OptionalInt firstNew, OptionalInt marked, OptionalInt reply) {
    // So that one finds back into the talk.
    private static final int A_FEW = 5;

    static Opening of(DiscussionPage page, Location address, Talk talk) {
        var only = Finding.only(address);
        var ends = only == Only.ALL ? new Ends(page.first(), page.last()) : talk.ends(page.id(), only);
        var firstNew =
                page.firstNew() == null || only != Only.ALL ? OptionalInt.empty() : OptionalInt.of(page.firstNew());
        var day = Finding.day(address);
        var asked = day.isPresent() ? talk.from(page.id(), day.get()) : Numbers.in(address, "post");
        var answered = Numbers.orZero(address, "reply");
        var open = new Opening(only, ends, 0, 0, firstNew, asked, answered);
        var middle = asked.isPresent() ? asked : answered;
        var from = Numbers.in(address, "from");
        var to = Numbers.in(address, "to");
        if (from.isPresent()) return open.at(Math.min(from.getAsInt(), ends.last()), 0);
        if (to.isPresent()) return open.at(to.getAsInt() + 1, Talk.WINDOW);
        if (middle.isPresent() && middle.getAsInt() > 0) return open.at(middle.getAsInt(), Talk.WINDOW / 2);
        if (firstNew.isPresent()) return open.at(firstNew.getAsInt(), A_FEW);
        return only == Only.ALL ? open.at(ends.last() + 1, Talk.WINDOW) : open;
    }

    private Opening at(int at, int before) {
        return new Opening(only, ends, at, before, firstNew, marked, reply);
    }

    /** Whether there is no post of the kind that is looked for. */
    boolean none() {
        return only != Only.ALL && ends.last() == 0;
    }

    /** Whether everything new before the last post shown is shown too, so that it may count as read. */
    boolean reads(int firstShown) {
        return only == Only.ALL && (firstNew.isEmpty() || firstShown <= firstNew.getAsInt());
    }
}
