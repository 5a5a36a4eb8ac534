package org.scholarlycppcc.groups;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.groups.Live.Bulletin;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What open pages are told, and who of their readers may be told. */
@Component
class Bulletins {
    private final JdbcClient sql;
    private final PostRows posts;
    private final Discussions discussions;
    private final Clock clock;

    Bulletins(JdbcClient sql, PostRows posts, Discussions discussions, Clock clock) {
        this.sql = sql;
        this.posts = posts;
        this.discussions = discussions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Bulletin of(DiscussionId discussion, @Nullable PostId post) {
        var closed = sql.sql("""
                        select count(*) from discussion d where d.id = :discussion and (
                            exists (select 1 from closure c where c.discussion = d.id)
                            or exists (select 1 from ending e where e.reading_group = d.reading_group))
                        """)
                .param("discussion", discussion.value())
                .query(Integer.class)
                .single();
        return new Bulletin(post, AsHouse.get(() -> posts.only(discussion, post)), closed > 0);
    }

    /** Those of the readers who may see the discussion now. */
    @Transactional(readOnly = true)
    public Set<MemberId> admitted(DiscussionId discussion, Set<MemberId> readers) {
        if (readers.isEmpty()) return Set.of();
        var inside = new HashSet<UUID>();
        var all = new boolean[1];
        sql.sql("""
                        select g.access, m.member from discussion d join reading_group g on g.id = d.reading_group
                        left join membership m
                            on m.reading_group = g.id and m.lasting = true and m.member in (:readers)
                        where d.id = :discussion
                        """)
                .param("discussion", discussion.value())
                .param("readers", values(readers))
                .query(row -> {
                    all[0] = !row.getString("access").equals(Access.PRIVATE.name());
                    inside.add(row.getObject("member", UUID.class));
                });
        if (all[0]) return readers;
        readers.removeIf(it -> !inside.contains(it.value()));
        return readers;
    }

    /** Those of some people who are in the group of a discussion now. */
    @Transactional(readOnly = true)
    public Set<MemberId> inside(DiscussionId discussion, Set<MemberId> people) {
        if (people.isEmpty()) return Set.of();
        return Set.copyOf(sql.sql("""
                        select m.member from membership m join discussion d on d.reading_group = m.reading_group
                        where d.id = :discussion and m.lasting = true and m.member in (:people)
                        """)
                .param("discussion", discussion.value())
                .param("people", values(people))
                .query((row, number) -> new MemberId(row.getObject("member", UUID.class)))
                .list());
    }

    /** How many posts each of some people has not seen; those who have seen all are left out. */
    @Transactional(readOnly = true)
    public Map<MemberId, Integer> unread(Set<MemberId> people) {
        var counts = new HashMap<MemberId, Integer>();
        sql.sql("select member, count(*) as unread from unread_post where member in (:people) group by member")
                .param("people", values(people))
                .query(row -> {
                    counts.put(new MemberId(row.getObject("member", UUID.class)), row.getInt("unread"));
                });
        return counts;
    }

    /** What stands on a page in front of a member of the group counts as read. */
    @Transactional
    public void seen(DiscussionId discussion, int to, Set<MemberId> readers) {
        if (readers.isEmpty()) return;
        sql.sql("""
                        update reading_mark set read_to = :to
                        where discussion = :discussion and read_to < :to and member in (:readers)
                        """)
                .param("discussion", discussion.value())
                .param("to", to)
                .param("readers", values(readers))
                .update();
        sql.sql("""
                        insert into reading_mark (member, discussion, read_to)
                        select m.member, d.id, cast(:to as int) from discussion d
                        join membership m on m.reading_group = d.reading_group and m.lasting = true
                        where d.id = :discussion and m.member in (:readers) and not exists (
                            select 1 from reading_mark k where k.member = m.member and k.discussion = d.id)
                        """)
                .param("discussion", discussion.value())
                .param("to", to)
                .param("readers", values(readers))
                .update();
        discussions.readToTheEnd(discussion, to, readers, clock.instant());
    }

    private static Collection<UUID> values(Collection<MemberId> people) {
        return people.stream().map(MemberId::value).toList();
    }
}
