package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    private static final RowMapper<Ends> ENDS = new SimplePropertyRowMapper<>(Ends.class);
    private static final RowMapper<Moved> MOVED = new SimplePropertyRowMapper<>(Moved.class);
    private static final RowMapper<Place> PLACE = new SimplePropertyRowMapper<>(Place.class);
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
                    c.discussion is not null as closed, d.standing as posts,
                    coalesce(u.unread, 0) as unread, u.first_unread,
                    (select p.written from post p where p.discussion = d.id and p.sequence is not null
                     order by p.discussion desc, p.sequence desc fetch first 1 row only) as last
                from discussion d
                join reading_group g on g.id = d.reading_group
                left join plan_week w on w.id = d.week
                left join pin on pin.discussion = d.id
                left join closure c on c.discussion = d.id
                left join (select discussion, count(*) as unread, min(sequence) as first_unread from unread_post
                           where member = :me and reading_group = :group group by discussion) u on u.discussion = d.id
                where g.id = :group and (w.id is null or w.begins <= :today or d.posts > 0) and
                """ + Visible.TO_ME + """
                order by case when pin.discussion is null then 1 else 0 end, last desc nulls last, d.number desc
                """)
                .param("group", group.value())
                .param("today", LocalDate.now(clock))
                .query(ROW)
                .list();
    }

    public Optional<DiscussionPage> find(String slug, int number) {
        return asked("""
                select d.id, g.id as "group", g.slug, g.name as group_name, g.book, d.number, d.title,
                    w.number as week, mine.role, v.level, c.closed, c.closed_by, e.ended, pin.discussion is not null as pinned,
                    d.slow_minutes as slow,
                    coalesce((select p.sequence from post p where p.discussion = d.id and p.sequence is not null
                              order by p.discussion, p.sequence fetch first 1 row only), 0) as first,
                    coalesce((select p.sequence from post p where p.discussion = d.id and p.sequence is not null
                              order by p.discussion desc, p.sequence desc fetch first 1 row only), 0) as last,
                    exists (select 1 from former_place f where f.discussion = d.id) as vacated,
                    exists (select 1 from held_post h join post p on p.id = h.post
                        where p.discussion = d.id and p.author = :me) as held,
                    (select count(*) from unread_post u where u.member = :me and u.discussion = d.id) as unread,
                    (select min(p.sequence) from post p where p.discussion = d.id and p.sequence > v.read_to
                        and p.author <> :me and p.deleted is null) as first_new
                from discussion d
                join reading_group g on g.id = d.reading_group
                left join plan_week w on w.id = d.week
                left join membership mine on mine.reading_group = g.id and mine.member = :me and mine.lasting = true
                left join closure c on c.discussion = d.id
                left join ending e on e.reading_group = g.id
                left join pin on pin.discussion = d.id
                left join involved v on v.discussion = d.id and v.member = :me
                where g.slug = :slug and d.number = :number and (g.access <> 'PRIVATE' or mine.id is not null)
                """)
                .param("slug", Text.soughtFor(slug))
                .param("number", number)
                .query(PAGE)
                .optional();
    }

    /** The posts from one sequence on, at most {@link #WINDOW}; none of a discussion that the one who looks may not see. */
    public PostWindow window(DiscussionId discussion, int from) {
        return window(discussion, Only.ALL, from, 0);
    }

    /** The posts around one sequence, some of them before it and {@link #WINDOW} in all as far as there are so many. */
    public PostWindow window(DiscussionId discussion, Only only, int at, int before) {
        return posts.seenBy(member.id(), discussion, only, at, before, WINDOW);
    }

    /** Between which sequences some posts of a discussion stand; 0 and 0 where there are none that one may see. */
    public Ends ends(DiscussionId discussion, Only only) {
        return asked("""
                select coalesce(min(p.sequence), 0) as first, coalesce(max(p.sequence), 0) as last
                from post p join discussion d on d.id = p.discussion join reading_group g on g.id = d.reading_group
                where %s and p.discussion = :discussion and p.sequence is not null and %s
                """.formatted(only.holds, Visible.TO_ME))
                .param("discussion", discussion.value())
                .query(ENDS)
                .single();
    }

    /** The sequence of the first post written on a day or later; empty where there is none that one may see. */
    public OptionalInt from(DiscussionId discussion, LocalDate day) {
        return asked("""
                select p.sequence from post p join discussion d on d.id = p.discussion
                join reading_group g on g.id = d.reading_group
                where p.discussion = :discussion and p.written_on >= :day and p.sequence is not null and
                """ + Visible.TO_ME + " order by p.discussion, p.written_on, p.sequence fetch first 1 row only")
                .param("discussion", discussion.value())
                .param("day", day)
                .query(Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** What was moved away from between two sequences of a discussion, both included. */
    public List<Moved> moved(DiscussionId discussion, int from, int to) {
        return asked("""
                select min(f.sequence) as sequence, count(*) as amount, there.number, there.title, min(p.sequence) as place
                from former_place f join post p on p.id = f.post and p.discussion <> f.discussion
                join discussion there on there.id = p.discussion
                join reading_group g on g.id = there.reading_group
                where f.discussion = :discussion and f.sequence between :from and :to and
                """ + Visible.TO_ME + " group by f.vacated, there.id, there.number, there.title order by sequence")
                .param("discussion", discussion.value())
                .param("from", from)
                .param("to", to)
                .query(MOVED)
                .list();
    }

    /** Where a post stands now that stood at a sequence before; empty when none did that one may see. */
    public Optional<Place> present(DiscussionId discussion, int sequence) {
        return asked("""
                select d.number, p.sequence from former_place f join post p on p.id = f.post
                join discussion d on d.id = p.discussion join reading_group g on g.id = d.reading_group
                where f.discussion = :discussion and f.sequence = :sequence and
                """ + Visible.TO_ME)
                .param("discussion", discussion.value())
                .param("sequence", sequence)
                .query(PLACE)
                .optional();
    }

    /** One post; empty when there is none that the one who looks may see. */
    public Optional<PostRow> post(DiscussionId discussion, int sequence) {
        return posts.seenBy(member.id(), discussion, sequence).posts().stream().findFirst();
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

    /**
     * Posts that were moved away together.
     *
     * @param sequence where the first of them stood
     * @param number the discussion in which they stand now, {@code title} what that is about
     * @param place the sequence of the first of them there
     */
    public record Moved(int sequence, int amount, int number, String title, int place) {}

    /** The sequences of the first and of the last of some posts; 0 while there is none. */
    public record Ends(int first, int last) {}

    /** Where a post stands in its group: the number of the discussion, and the sequence. */
    public record Place(int number, int sequence) {}

    /** A text that a later one replaced, and when. */
    public record Revision(String text, Instant replaced) {}
}
