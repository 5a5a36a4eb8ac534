package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What only host and deputies do in the discussions of a group; an unknown discussion and another's are refused alike. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Chairing {
    /** How many discussions of a group may stand on top. */
    public static final int PINS = 3;

    /** The most minutes between two posts of a member: a day. */
    public static final int SLOWEST = 24 * 60;

    private static final int WHY = 200;

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Memberships memberships;
    private final Discussions discussions;
    private final Live live;
    private final Clock clock;

    Chairing(
            JdbcClient sql,
            CurrentMember member,
            Memberships memberships,
            Discussions discussions,
            Live live,
            Clock clock) {
        this.sql = sql;
        this.member = member;
        this.memberships = memberships;
        this.discussions = discussions;
        this.live = live;
        this.clock = clock;
    }

    /** From now on the discussion takes no posts; who closed it and when stays known. */
    public void close(DiscussionId discussion) {
        memberships.demandLeading(discussion, member.id());
        discussions.lock(discussion);
        discussions.close(discussion, member.id(), clock.instant());
        live.changed(discussion, null);
    }

    public void reopen(DiscussionId discussion) {
        memberships.demandLeading(discussion, member.id());
        discussions.reopen(discussion);
        live.changed(discussion, null);
    }

    /** From now on a member waits some minutes between two posts, up to {@link #SLOWEST}; 0 lets everyone post at once. */
    public void slow(DiscussionId discussion, int minutes) {
        memberships.demandLeading(discussion, member.id());
        if (minutes < 0 || minutes > SLOWEST) throw new Refusal("groups.slowHowMuch", SLOWEST);
        discussions.slow(discussion, minutes == 0 ? null : minutes);
    }

    /** Puts a discussion on top of its group, among at most {@link #PINS}. */
    public void pin(DiscussionId discussion) {
        memberships.demandLeading(discussion, member.id());
        memberships.lock(discussions.group(discussion));
        if (discussions.otherPins(discussion) >= PINS) throw new Refusal("groups.enoughPins", PINS);
        discussions.pin(discussion, member.id(), clock.instant());
    }

    public void unpin(DiscussionId discussion) {
        memberships.demandLeading(discussion, member.id());
        discussions.unpin(discussion);
    }

    /** Selects a post (精华) and says in one line why; selecting it again says it anew. */
    public void select(DiscussionId discussion, int sequence, String why) {
        memberships.demandLeading(discussion, member.id());
        var line = Text.required(why, WHY, "groups.selectionWhy");
        var post = standing(discussion, sequence);
        sql.sql("delete from selection where post = :post").param("post", post).update();
        sql.sql("insert into selection (post, why, selected_by, selected) values (:post, :why, :me, :now)")
                .param("post", post)
                .param("why", line)
                .param("me", member.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        live.changed(discussion, new PostId(post));
    }

    public void unselect(DiscussionId discussion, int sequence) {
        memberships.demandLeading(discussion, member.id());
        var post = standing(discussion, sequence);
        sql.sql("delete from selection where post = :post").param("post", post).update();
        live.changed(discussion, new PostId(post));
    }

    private UUID standing(DiscussionId discussion, int sequence) {
        discussions.lock(discussion);
        return sql.sql(
                        "select id from post where discussion = :discussion and sequence = :sequence and deleted is null")
                .param("discussion", discussion.value())
                .param("sequence", sequence)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal("groups.answeredPostGone"));
    }
}
