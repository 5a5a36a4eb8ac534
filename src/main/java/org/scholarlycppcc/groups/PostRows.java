package org.scholarlycppcc.groups;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The posts of discussions, as they are written down, with names; asks nobody's permission. */
@Component
class PostRows {
    private static final RowMapper<PostRow> ROW = new SimplePropertyRowMapper<>(PostRow.class);
    private static final String SELECT = """
            select p.sequence, p.author, p.written, p.relation, p.reply_to, r.author as reply_author,
                case when p.deleted is null then p.text else '' end as text, p.version,
                p.deleted is not null as deleted, p.deleted_by, s.why
            from post p
            left join post r on r.discussion = p.discussion and r.sequence = p.reply_to
            left join selection s on s.post = p.id
            """;

    private final JdbcClient sql;
    private final Roster roster;

    PostRows(JdbcClient sql, Roster roster) {
        this.sql = sql;
        this.roster = roster;
    }

    /** The posts from one sequence to another, both included, that somebody may see; by two statements. */
    PostWindow seenBy(MemberId reader, DiscussionId discussion, int from, int to) {
        return named(sql.sql(SELECT + """
                        join discussion d on d.id = p.discussion join reading_group g on g.id = d.reading_group
                        where p.discussion = :discussion and p.sequence between :from and :to and
                        """ + Visible.TO_ME + " order by p.sequence")
                .param("me", reader.value())
                .param("discussion", discussion.value())
                .param("from", from)
                .param("to", to)
                .query(ROW)
                .list());
    }

    /** The posts from one sequence to another, both included, whoever asks. */
    PostWindow between(DiscussionId discussion, int from, int to) {
        return named(sql.sql(SELECT
                        + "where p.discussion = :discussion and p.sequence between :from and :to order by p.sequence")
                .param("discussion", discussion.value())
                .param("from", from)
                .param("to", to)
                .query(ROW)
                .list());
    }

    /** One post alone, or none. */
    PostWindow only(@Nullable PostId post) {
        if (post == null) return new PostWindow(List.of(), Map.of());
        return named(sql.sql(SELECT + "where p.id = :post")
                .param("post", post.value())
                .query(ROW)
                .list());
    }

    private PostWindow named(List<PostRow> posts) {
        var people = new HashSet<MemberId>();
        for (var post : posts) {
            people.add(post.author());
            if (post.replyAuthor() != null) people.add(post.replyAuthor());
        }
        return new PostWindow(posts, roster.rows(people));
    }
}
