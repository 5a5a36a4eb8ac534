package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.router.Location;
import java.util.OptionalInt;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.Talk;

/**
 * Where a discussion opens, as its address asks.
 *
 * @param from the sequence of the first post shown
 * @param firstUnread the post above which the line of the unread stands
 * @param marked the post that was asked for, or the first unread one
 * @param reply the post that is to be answered; 0 when none shall be
 * @param reads whether everything unread before what is shown is shown too, so that it may count as read
 * @param following whether the end is shown, so that new posts follow it
 */
record Opening(
        int from, OptionalInt firstUnread, OptionalInt marked, OptionalInt reply, boolean reads, boolean following) {
    static Opening of(DiscussionPage page, Location address) {
        var unread = page.firstUnread() == null ? OptionalInt.empty() : OptionalInt.of(page.firstUnread());
        var asked = Numbers.in(address, "post");
        var answered = Numbers.orZero(address, "reply");
        var from = first(page, Numbers.in(address, "from"), asked.isPresent() ? asked : positive(answered), unread);
        var reads = unread.isEmpty() || from <= unread.getAsInt();
        var toEnd = from + Talk.WINDOW > page.posts();
        return new Opening(
                from, unread, asked.isPresent() ? asked : OptionalInt.empty(), answered, reads, toEnd && reads);
    }

    private static int first(DiscussionPage page, OptionalInt from, OptionalInt asked, OptionalInt unread) {
        var last = Math.max(1, page.posts() - Talk.WINDOW + 1);
        if (from.isPresent()) return Math.min(from.getAsInt(), Math.max(1, page.posts()));
        if (asked.isPresent()) return Math.clamp(asked.getAsInt() - Talk.WINDOW / 2, 1, last);
        // A few posts before the first unread one, so that one finds back into the talk.
        if (unread.isPresent()) return Math.clamp(unread.getAsInt() - 5, 1, last);
        return last;
    }

    private static OptionalInt positive(OptionalInt number) {
        return number.isPresent() && number.getAsInt() > 0 ? number : OptionalInt.empty();
    }
}
