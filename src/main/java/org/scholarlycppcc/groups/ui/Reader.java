package org.scholarlycppcc.groups.ui;

import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.members.MemberId;

/**
 * Who looks at a discussion, and what that person is offered there.
 *
 * @param writes whether a post would be taken now
 */
record Reader(MemberId id, boolean member, boolean host, boolean writes) {
    static Reader of(MemberId id, DiscussionPage page) {
        var member = page.role() != null;
        return new Reader(id, member, page.leads(), member && page.closed() == null && page.ended() == null);
    }

    Reader when(boolean closed) {
        return new Reader(id, member, host, member && !closed);
    }
}
