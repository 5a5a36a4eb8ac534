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
            select p.id, p.sequence, p.author, p.written, p.relation, r.sequence as reply_to, rd.number as reply_in,
                r.author as reply_author, case when p.deleted is null then p.text else '' end as text, p.version,
                p.deleted, p.deleted_by, s.why
            from post p join discussion d on d.id = p.discussion join reading_group g on g.id = d.reading_group
            left join post r on r.id = p.reply_to and r.sequence is not null
            left join discussion rd on rd.id = r.discussion
            left join selection s on s.post = p.id
            """;

    private final JdbcClient sql;
    private final Roster roster;

    PostRows(JdbcClient sql, Roster roster) {
        this.sql = sql;
        this.roster = roster;
    }

    /**
     * The posts that somebody may see from some posts before a sequence on, by two statements. With some before it the
     * last window is whole: it begins earlier rather than show less.
     *
     * @param at the sequence that is looked for, whether a post stands there or not
     * @param before how many posts before it are shown too
     * @param most how many are shown at most
     */
    PostWindow seenBy(MemberId reader, DiscussionId discussion, Only only, int at, int before, int most) {
        return named(sql.sql(SELECT + "where " + only.holds + " and p.discussion = :discussion and p.sequence >= least("
                        + lastOf(only, "p.sequence < :at", ":before") + ", "
                        + lastOf(only, "p.sequence is not null", ":whole") + ") and " + Visible.TO_ME
                        + " order by p.sequence fetch first :most rows only")
                .param("me", reader.value())
                .param("discussion", discussion.value())
                .param("at", at)
                .param("before", before)
                // Reading on from a post may end with a short window.
                .param("whole", before == 0 ? 0 : most)
                .param("most", most)
                .query(ROW)
                .list());
    }

    /** Where the last so many of some posts begin, and where there is none, at what is looked for. */
    private static String lastOf(Only only, String which, String amount) {
        return """
                coalesce((select min(near.sequence) from (select p.sequence from post p
                    where %s and p.discussion = :discussion and %s
                    order by p.sequence desc fetch first %s rows only) near), cast(:at as int))
                """.formatted(only.holds, which, amount);
    }

    /** The post at a sequence that somebody may see, or none. */
    PostWindow seenBy(MemberId reader, DiscussionId discussion, int sequence) {
        return named(
                sql.sql(SELECT + "where p.discussion = :discussion and p.sequence = :sequence and " + Visible.TO_ME)
                        .param("me", reader.value())
                        .param("discussion", discussion.value())
                        .param("sequence", sequence)
                        .query(ROW)
                        .list());
    }

    /** One post alone, if it is visible in a discussion. */
    PostWindow only(DiscussionId discussion, @Nullable PostId post) {
        if (post == null) return new PostWindow(List.of(), Map.of());
        return named(sql.sql(SELECT + "where p.id = :post and p.discussion = :discussion and p.sequence is not null")
                .param("post", post.value())
                .param("discussion", discussion.value())
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
