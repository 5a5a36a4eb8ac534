package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a post after it was published: changed with its history kept, taken back, put back. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Rewriting {
    /** How long an author may undo having deleted a post. */
    public static final Duration UNDO = Duration.ofMinutes(10);

    // On the post p: a host may at any time, the author only what one has deleted oneself, and only for a while.
    private static final String MAY_RESTORE = """
            (p.author = :me and p.deleted_by = :me and p.deleted > :since
             or exists (select 1 from discussion d join membership m on m.reading_group = d.reading_group
                        where d.id = p.discussion and m.member = :me and m.leads = true and m.lasting = true))
            """;

    private final JdbcClient sql;
    private final CurrentMember member;
    private final PostRows posts;
    private final Sequences sequences;
    private final Discussions discussions;
    private final Wording wording;
    private final Holding holding;
    private final PostNotices told;
    private final Index index;
    private final Live live;
    private final Clock clock;

    Rewriting(
            JdbcClient sql,
            CurrentMember member,
            PostRows posts,
            Sequences sequences,
            Discussions discussions,
            Wording wording,
            Holding holding,
            PostNotices told,
            Index index,
            Live live,
            Clock clock) {
        this.sql = sql;
        this.member = member;
        this.posts = posts;
        this.sequences = sequences;
        this.discussions = discussions;
        this.wording = wording;
        this.holding = holding;
        this.told = told;
        this.index = index;
        this.live = live;
        this.clock = clock;
    }

    /** Changes the text of a post of one's own, based on the version it names; the text before stays readable. */
    public Edited<PostRow> edit(DiscussionId discussion, int sequence, int version, String text) {
        var lines = wording.ready(discussion, Posting.written(text));
        wording.longEnough(discussion, lines);
        holding.clean(lines);
        var post = id(discussion, sequence);
        var turn = on(post, """
                        update post set version = version + 1, edited = :now
                        where id = :post and author = :me and deleted is null and version = :version
                          and not exists (select 1 from closure c where c.discussion = post.discussion)
                          and not exists (select 1 from discussion d join ending e on e.reading_group = d.reading_group
                                          where d.id = post.discussion)
                        """).param("version", version).param("now", now()).update();
        if (turn == 0) return overtaken(discussion, sequence, version);
        on(post, """
                        insert into revision (post, version, text, replaced)
                        select p.id, p.version - 1, p.text, p.edited from post p where p.id = :post
                        """).update();
        on(post, "update post set text = :text where id = :post")
                .param("text", lines)
                .update();
        wording.kept(new PostId(post), lines);
        tell(discussion, post);
        if (Mentions.anyIn(lines)) told.reworded(new PostId(post));
        return new Edited.Stored<>();
    }

    private Edited<PostRow> overtaken(DiscussionId discussion, int sequence, int version) {
        var now = posts.seenBy(member.id(), discussion, sequence).posts().stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("groups.notYours"));
        if (!now.author().equals(member.id()) || now.tombstone()) throw new Refusal("groups.notYours");
        if (now.version() == version)
            throw new Refusal(discussions.ended(discussion) ? "groups.ended" : "groups.discussionClosed");
        return new Edited.Overtaken<>(now);
    }

    /** Takes a post back: the author one's own, the host any; a tombstone stays, so that no answer hangs in the air. */
    public void delete(DiscussionId discussion, int sequence) {
        var post = id(discussion, sequence);
        var its = on(post, """
                        update post set deleted = :now, deleted_by = :me where id = :post and deleted is null and (author = :me
                            or exists (select 1 from discussion d join membership m on m.reading_group = d.reading_group
                                       where d.id = post.discussion and m.member = :me and m.leads = true and m.lasting = true))
                        """).param("now", now()).update();
        if (its == 0) throw new Refusal("groups.notYours");
        tell(discussion, post);
        told.forget(new PostId(post));
    }

    /** Puts a deleted post back, at the end: the author for {@link #UNDO}, a host of the group at any time. */
    public void restore(DiscussionId discussion, int sequence) {
        var post = new PostId(id(discussion, sequence));
        if (!sequences.restore(discussion, post, member.id(), Instant.now(clock).minus(UNDO), MAY_RESTORE))
            throw new Refusal("groups.notYours");
    }

    /** The post, if the one who asks may see it; a hidden one and one that never was are refused alike. */
    private UUID id(DiscussionId discussion, int sequence) {
        return sql.sql("""
                        select p.id from post p join discussion d on d.id = p.discussion
                        join reading_group g on g.id = d.reading_group
                        where d.id = :discussion and p.sequence = :sequence and
                        """ + Visible.TO_ME)
                .param("me", member.id().value())
                .param("discussion", discussion.value())
                .param("sequence", sequence)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal("groups.notYours"));
    }

    private void tell(DiscussionId discussion, UUID post) {
        index.changed(Kind.POST, post);
        live.changed(discussion, new PostId(post));
    }

    private StatementSpec on(UUID post, String statement) {
        return sql.sql(statement).param("me", member.id().value()).param("post", post);
    }

    private java.time.OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
