package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.moderation.Moderated;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Posts as their reviewers deal with them: held ones until they are released, visible ones once they are reported. */
@Component
class ReviewedPosts implements Moderated {
    private final JdbcClient sql;
    private final CurrentMember member;
    private final Sequences sequences;
    private final PostNotices told;
    private final Live live;
    private final Clock clock;

    ReviewedPosts(JdbcClient sql, CurrentMember member, Sequences sequences, PostNotices told, Live live, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.sequences = sequences;
        this.told = told;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Kind.POST.name();
    }

    @Override
    public Set<UUID> hostedBy(MemberId host) {
        return new HashSet<>(
                sql.sql("select reading_group from membership where member = :host and leads = true and lasting = true")
                        .param("host", host.value())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    @Override
    public Set<MemberId> hosts(UUID circle) {
        return new HashSet<>(sql.sql(
                        "select member from membership where reading_group = :circle and leads = true and lasting = true")
                .param("circle", circle)
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public Optional<Subject> reportable(UUID id) {
        return on(id, """
                        select 'POST' as kind, p.id, g.id as circle, g.access <> 'PRIVATE' as staff, p.author from post p
                        join discussion d on d.id = p.discussion join reading_group g on g.id = d.reading_group
                        where p.id = :post and p.sequence is not null and p.deleted is null and
                        """ + Visible.TO_ME)
                .param("me", member.id().value())
                .query(new SimplePropertyRowMapper<>(Subject.class))
                .optional();
    }

    @Override
    public Map<UUID, Shown> show(Collection<UUID> ids) {
        var shown = new HashMap<UUID, Shown>();
        if (ids.isEmpty()) return shown;
        sql.sql("""
                        select p.id, p.text, p.sequence, g.slug, g.name, d.number, d.title from post p
                        join discussion d on d.id = p.discussion join reading_group g on g.id = d.reading_group
                        where p.id in (:ids) and p.deleted is null
                        """).param("ids", ids).query(row -> {
            var path = "groups/" + row.getString("slug") + "/discussions/" + row.getInt("number");
            var sequence = row.getInt("sequence");
            shown.put(
                    row.getObject("id", UUID.class),
                    new Shown(
                            row.getString("text"),
                            sequence == 0 ? path : path + "?post=" + sequence,
                            row.getString("name") + " · " + row.getString("title")));
        });
        return shown;
    }

    /** Shows a held post; one that its author has withdrawn meanwhile stays away. */
    @Override
    public void release(UUID id) {
        var post = find(id);
        if (post.isEmpty() || post.get().version == null) return;
        if (sequences.reveal(post.get().discussion, new PostId(id), post.get().version)) told.decided(new PostId(id));
    }

    /** Gives a post back to its author with a reason; until it is sent again nobody else sees it. */
    @Override
    public void sendBack(UUID id, String reason) {
        var post = find(id);
        if (post.isEmpty()) return;
        if (post.get().version == null) {
            sequences.hide(post.get().discussion, new PostId(id));
            on(id, "insert into held_post (post, held) values (:post, :now)")
                    .param("now", now())
                    .update();
        }
        on(id, "update held_post set reason = :reason, returned = :now, returned_by = :me where post = :post")
                .param("reason", reason)
                .param("now", now())
                .param("me", member.id().value())
                .update();
        told.decided(new PostId(id));
        // Its author may have the page open.
        live.changed(post.get().discussion, new PostId(id));
    }

    /** Takes a post away: a held one leaves nothing, a visible one a tombstone, so that no answer hangs in the air. */
    @Override
    public void remove(UUID id, String reason) {
        var post = find(id);
        if (post.isEmpty()) return;
        if (post.get().version == null) {
            on(id, "update post set deleted = :now, deleted_by = :me where id = :post")
                    .param("now", now())
                    .param("me", member.id().value())
                    .update();
            sequences.tell(post.get().discussion, new PostId(id));
            told.forget(new PostId(id));
            told.decided(new PostId(id));
        } else {
            told.removed(new PostId(id));
            on(id, "delete from held_post where post = :post").update();
            on(id, "delete from post where id = :post").update();
            live.changed(post.get().discussion, new PostId(id));
        }
    }

    private Optional<Found> find(UUID id) {
        return on(id, """
                        select p.discussion, h.version from post p left join held_post h on h.post = p.id
                        where p.id = :post and p.deleted is null
                        """).query(new SimplePropertyRowMapper<>(Found.class)).optional();
    }

    private StatementSpec on(UUID post, String statement) {
        return sql.sql(statement).param("post", post);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Where a post stands or is meant for; a version where it is held. */
    private record Found(DiscussionId discussion, @Nullable Integer version) {}
}
