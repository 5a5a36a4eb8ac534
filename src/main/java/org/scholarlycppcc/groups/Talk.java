package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said in groups, for those who may know of the group. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Talk {
    /** The most posts shown at once. */
    public static final int WINDOW = 50;

    private static final RowMapper<DiscussionRow> ROW = new SimplePropertyRowMapper<>(DiscussionRow.class);
    private static final RowMapper<DiscussionPage> PAGE = new SimplePropertyRowMapper<>(DiscussionPage.class);
    private static final RowMapper<Revision> REVISION = new SimplePropertyRowMapper<>(Revision.class);

    private final JdbcClient sql;
    private final CurrentMember member;
    private final PostRows posts;
    private final Clock clock;

    Talk(JdbcClient sql, CurrentMember member, PostRows posts, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.posts = posts;
        this.clock = clock;
    }

    /** The discussions of a group, pinned ones first, then by their last post; those of weeks to come once somebody has written. */
    public List<DiscussionRow> discussions(GroupId group) {
        return asked("""
                select d.id, d.number, d.title, w.number as week, pin.discussion is not null as pinned,
                    c.discussion is not null as closed, d.posts,
                    coalesce(u.unread, 0) as unread, u.first_unread, last.written as last
                from discussion d
                join reading_group g on g.id = d.reading_group
                left join plan_week w on w.id = d.week
                left join pin on pin.discussion = d.id
                left join closure c on c.discussion = d.id
                left join post last on last.discussion = d.id and last.sequence = d.posts
                left join (select discussion, count(*) as unread, min(sequence) as first_unread from unread_post
                           where member = :me and reading_group = :group group by discussion) u on u.discussion = d.id
                where g.id = :group and (w.id is null or w.begins <= :today or d.posts > 0) and
                """ + Visible.TO_ME + """
                order by case when pin.discussion is null then 1 else 0 end, last.written desc nulls last, d.number desc
                """)
                .param("group", group.value())
                .param("today", LocalDate.now(clock))
                .query(ROW)
                .list();
    }

    public Optional<DiscussionPage> find(String slug, int number) {
        return asked("""
                select d.id, g.id as "group", g.slug, g.name as group_name, g.book, d.number, d.title,
                    w.number as week, d.posts, mine.role, c.closed, c.closed_by, pin.discussion is not null as pinned,
                    coalesce(u.unread, 0) as unread, u.first_unread
                from discussion d
                join reading_group g on g.id = d.reading_group
                left join plan_week w on w.id = d.week
                left join membership mine on mine.reading_group = g.id and mine.member = :me and mine.lasting = true
                left join closure c on c.discussion = d.id
                left join pin on pin.discussion = d.id
                left join (select discussion, count(*) as unread, min(sequence) as first_unread from unread_post
                           where member = :me group by discussion) u on u.discussion = d.id
                where g.slug = :slug and d.number = :number and (g.access <> 'PRIVATE' or mine.id is not null)
                """)
                .param("slug", Text.soughtFor(slug))
                .param("number", number)
                .query(PAGE)
                .optional();
    }

    /** The posts from one sequence on, at most {@link #WINDOW}; none of a discussion that the one who looks may not see. */
    public PostWindow window(DiscussionId discussion, int from) {
        return posts.seenBy(member.id(), discussion, from, from + WINDOW - 1);
    }

    /** One post; empty when there is none that the one who looks may see. */
    public Optional<PostRow> post(DiscussionId discussion, int sequence) {
        return posts.seenBy(member.id(), discussion, sequence, sequence).posts().stream()
                .findFirst();
    }

    /** What a post said before, the oldest text first; nothing of a deleted one. */
    public List<Revision> revisions(DiscussionId discussion, int sequence) {
        return asked("""
                select r.text, r.replaced from revision r join post p on p.id = r.post
                join discussion d on d.id = p.discussion join reading_group g on g.id = d.reading_group
                where d.id = :discussion and p.sequence = :sequence and p.deleted is null and
                """ + Visible.TO_ME + " order by r.version")
                .param("discussion", discussion.value())
                .param("sequence", sequence)
                .query(REVISION)
                .list();
    }

    private StatementSpec asked(String statement) {
        return sql.sql(statement).param("me", member.id().value());
    }

    /** A text that a later one replaced, and when. */
    public record Revision(String text, Instant replaced) {}
}
