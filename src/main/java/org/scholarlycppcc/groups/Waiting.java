package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own posts that are held, and what one does about them; nobody else's is ever seen. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Waiting {
    private static final String OWN = "exists (select 1 from post p where p.id = held_post.post and p.author = :me)";

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Wording wording;
    private final Holding holding;
    private final PostNotices told;
    private final Clock clock;

    Waiting(JdbcClient sql, CurrentMember member, Wording wording, Holding holding, PostNotices told, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.wording = wording;
        this.holding = holding;
        this.told = told;
        this.clock = clock;
    }

    /** One's own in a discussion, as they were written. */
    @Transactional(readOnly = true)
    public List<HeldPost> mine(DiscussionId discussion) {
        return own(HeldPost.SELECT + "where d.id = :discussion and p.author = :me order by p.written, p.id")
                .param("discussion", discussion.value())
                .query(new SimplePropertyRowMapper<>(HeldPost.class))
                .list();
    }

    /** Sends a post again with another text; it waits anew. */
    public void revise(PostId post, int version, String text) {
        var discussion = discussion(post);
        var lines = wording.ready(discussion, Posting.written(text));
        wording.longEnough(discussion, lines);
        var hits = holding.hits(lines);
        var turn = own("""
                        update held_post set version = version + 1, held = :now, reason = null, returned = null,
                            returned_by = null
                        where post = :post and version = :version and
                        """ + OWN)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("post", post.value())
                .param("version", version)
                .update();
        if (turn == 0) throw new Refusal("groups.decidedAlready");
        sql.sql("update post set text = :text where id = :post")
                .param("text", lines)
                .param("post", post.value())
                .update();
        wording.kept(post, lines);
        told.forget(post);
        holding.submit(post, hits);
    }

    /** Takes a post back that nobody has seen; nothing of it is kept. */
    public void withdraw(PostId post) {
        var its = own("delete from held_post where post = :post and " + OWN)
                .param("post", post.value())
                .update();
        if (its == 0) throw new Refusal("groups.decidedAlready");
        told.forget(post);
        sql.sql("delete from post where id = :post").param("post", post.value()).update();
    }

    private DiscussionId discussion(PostId post) {
        return own("select p.discussion from post p where p.id = :post and p.author = :me")
                .param("post", post.value())
                .query(UUID.class)
                .optional()
                .map(DiscussionId::new)
                .orElseThrow(() -> new Refusal("groups.decidedAlready"));
    }

    private StatementSpec own(String statement) {
        return sql.sql(statement).param("me", member.id().value());
    }
}
