package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The places of posts: one gets the next sequence of its discussion whenever it becomes visible there. Asks nobody's
 * permission; needs a running transaction, in which a discussion is always taken before its posts.
 */
@Component
class Sequences {
    private final JdbcClient sql;
    private final Discussions discussions;
    private final PostNotices told;
    private final Index index;
    private final Live live;
    private final Clock clock;

    Sequences(JdbcClient sql, Discussions discussions, PostNotices told, Index index, Live live, Clock clock) {
        this.sql = sql;
        this.discussions = discussions;
        this.told = told;
        this.index = index;
        this.live = live;
        this.clock = clock;
    }

    /** Makes a held post visible, once and with the text that was read, and says whether it was this call that did. */
    boolean reveal(DiscussionId discussion, PostId post, int version) {
        discussions.lock(discussion);
        var its = on(post, "delete from held_post where post = :post and version = :version and returned is null")
                .param("version", version)
                .update();
        if (its == 0) return false;
        next(discussion, 1);
        place(discussion, post);
        tell(discussion, post);
        told.shown(post);
        return true;
    }

    /**
     * Puts a deleted post back at the end of its discussion, and says whether it was this call that did.
     *
     * @param may who may, as a condition on the post {@code p}, {@code :me} and {@code :since}
     */
    boolean restore(DiscussionId discussion, PostId post, MemberId by, Instant since, String may) {
        discussions.lock(discussion);
        var its = on(post, """
                        select count(*) from post p
                        where p.id = :post and p.discussion = :discussion and p.deleted is not null and
                        """ + may)
                .param("discussion", discussion.value())
                .param("me", by.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (its == 0) return false;
        vacate(discussion, List.of(post));
        next(discussion, 0);
        on(post, "update post set deleted = null, deleted_by = null where id = :post")
                .update();
        place(discussion, post);
        tell(discussion, post);
        told.shown(post);
        return true;
    }

    /** Takes a visible post out of its discussion; what becomes of it is the caller's. */
    void hide(DiscussionId discussion, PostId post) {
        discussions.lock(discussion);
        vacate(discussion, List.of(post));
        on(post, "update post set sequence = null where id = :post").update();
        sql.sql("update discussion set standing = standing - 1 where id = :discussion")
                .param("discussion", discussion.value())
                .update();
        tell(discussion, post);
        told.forget(post);
    }

    /** The visible posts with these sequences, in their order, kept from everybody else until the transaction ends. */
    List<PostId> taken(DiscussionId from, DiscussionId to, Collection<Integer> sequences) {
        Stream.of(from, to).sorted((a, b) -> a.value().compareTo(b.value())).forEach(discussions::lock);
        return sql.sql("select id from post where discussion = :from and sequence in (:sequences) order by sequence")
                .param("from", from.value())
                .param("sequences", sequences)
                .query((row, number) -> new PostId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Moves posts that were taken, in their order, to the end of another discussion of the group. */
    void move(List<PostId> posts, DiscussionId from, DiscussionId to) {
        vacate(from, posts);
        sql.sql("update discussion set standing = standing - :moved where id = :from")
                .param("moved", posts.size())
                .param("from", from.value())
                .update();
        for (var post : posts) {
            next(to, 1);
            place(to, post);
            told.moved(post);
            tell(from, post);
            tell(to, post);
        }
    }

    private void vacate(DiscussionId discussion, List<PostId> posts) {
        sql.sql("""
                        insert into former_place (discussion, sequence, post, vacated)
                        select p.discussion, p.sequence, p.id, cast(:now as timestamp(6) with time zone) from post p
                        where p.discussion = :discussion and p.id in (:posts)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("discussion", discussion.value())
                .param("posts", posts.stream().map(PostId::value).toList())
                .update();
    }

    private void next(DiscussionId discussion, int more) {
        sql.sql("update discussion set posts = posts + 1, standing = standing + :more where id = :discussion")
                .param("more", more)
                .param("discussion", discussion.value())
                .update();
    }

    private void place(DiscussionId discussion, PostId post) {
        on(post, """
                        update post set discussion = :discussion,
                            sequence = (select d.posts from discussion d where d.id = :discussion)
                        where id = :post
                        """).param("discussion", discussion.value()).update();
    }

    /** Tells the index and the open pages that a post is another one now. */
    void tell(DiscussionId discussion, PostId post) {
        index.changed(Kind.POST, post.value());
        live.changed(discussion, post);
    }

    private StatementSpec on(PostId post, String statement) {
        return sql.sql(statement).param("post", post.value());
    }
}
