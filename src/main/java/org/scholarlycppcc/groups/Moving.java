package org.scholarlycppcc.groups;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a host brings posts to where they belong; their links, answers and readers find them there. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Moving {
    /** The most posts moved at once. */
    public static final int MOST = 200;

    private final Memberships memberships;
    private final Discussions discussions;
    private final Sequences sequences;
    private final Holding holding;
    private final CurrentMember member;
    private final Clock clock;

    Moving(
            Memberships memberships,
            Discussions discussions,
            Sequences sequences,
            Holding holding,
            CurrentMember member,
            Clock clock) {
        this.memberships = memberships;
        this.discussions = discussions;
        this.sequences = sequences;
        this.holding = holding;
        this.member = member;
        this.clock = clock;
    }

    /** Moves posts to another open discussion of the same group, all or none; answered by its number. */
    public int move(DiscussionId from, Set<Integer> posts, DiscussionId to) {
        memberships.demandLeading(from, member.id());
        if (!memberships.leads(to, member.id())
                || from.equals(to)
                || !discussions.group(from).equals(discussions.group(to))) throw new Refusal("groups.moveWithin");
        carry(from, posts, to);
        return discussions.number(to);
    }

    /** Moves posts to a discussion of their own, opened for them; answered by its number. */
    public int split(DiscussionId from, Set<Integer> posts, String title) {
        memberships.demandLeading(from, member.id());
        var line = Text.required(title, Posting.TITLE, "groups.noTitle");
        holding.clean(line);
        var to = discussions.open(discussions.group(from), null, line, member.id(), clock.instant());
        carry(from, posts, to);
        return discussions.number(to);
    }

    private void carry(DiscussionId from, Set<Integer> posts, DiscussionId to) {
        if (posts.isEmpty() || posts.size() > MOST) throw new Refusal("groups.moveHowMany", MOST);
        List<PostId> taken = sequences.taken(from, to, posts);
        if (discussions.closed(to)) throw new Refusal("groups.discussionClosed");
        if (taken.size() < posts.size()) throw new Refusal("groups.moveGone");
        sequences.move(taken, from, to);
    }
}
