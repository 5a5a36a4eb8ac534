package org.scholarlycppcc.groups;

import static java.util.stream.Collectors.groupingBy;
import static org.scholarlycppcc.groups.DemoCast.known;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The discussions of the demo's groups, as if they had been held until yesterday. */
@Component
class DemoTalk {
    private final Discussions discussions;
    private final JdbcClient sql;
    private final Index index;
    private final Clock clock;

    DemoTalk(Discussions discussions, JdbcClient sql, Index index, Clock clock) {
        this.discussions = discussions;
        this.sql = sql;
        this.index = index;
        this.clock = clock;
    }

    /** Holds all talk; {@code weeks} go by “group number”, and those not yet begun get their discussions too. */
    void hold(Map<String, GroupId> groups, Map<String, UUID> weeks, DemoCast cast) {
        var posts = Content.rows("demo/posts.csv").stream()
                .collect(groupingBy(it -> it.get("group") + " " + it.get("discussion")));
        for (var row : Content.rows("demo/discussions.csv")) {
            var group = row.get("group");
            discuss(
                    row,
                    known(groups, group),
                    weeks.get(group + " " + row.get("week")),
                    known(posts, group + " " + row.get("discussion")),
                    cast);
        }
        openOthers();
        markSeen(cast.start().minusDays(1));
    }

    /** Ends a group on a day and lays it into the archive. */
    void end(GroupId group, String day, DemoCast cast) {
        sql.sql("""
                        insert into ending (reading_group, ended_by, ended, ended_on, archived_by, archived)
                        select m.reading_group, m.member, cast(:at as timestamp(6) with time zone), cast(:day as date),
                            m.member, cast(:at as timestamp(6) with time zone)
                        from membership m where m.reading_group = :group and m.role = 'HOST'
                        """)
                .param("at", cast.moment(day, "18:00"))
                .param("day", cast.day(day))
                .param("group", group.value())
                .update();
    }

    private void discuss(CSVRecord row, GroupId group, @Nullable UUID week, List<CSVRecord> talk, DemoCast cast) {
        var by = cast.who(row.get("opened_by"));
        var opened = cast.moment(row.get("day"), "06:00").toInstant();
        var id = discussions.open(group, week, row.get("title"), by, opened);
        var written = new HashMap<String, UUID>();
        talk.forEach(it -> written.put(it.get("post"), post(id, it, written, cast)));
        sql.sql("update discussion set posts = :posts, standing = :posts where id = :id")
                .param("posts", talk.size())
                .param("id", id.value())
                .update();
        var ended = cast.moment(talk.getLast().get("day"), talk.getLast().get("time"))
                .toInstant();
        if (row.get("closed").equals("yes")) discussions.close(id, by, ended);
        if (row.get("pinned").equals("yes")) discussions.pin(id, by, ended);
    }

    private UUID post(DiscussionId discussion, CSVRecord row, Map<String, UUID> earlier, DemoCast cast) {
        var id = UUID.randomUUID();
        var written = cast.moment(row.get("day"), row.get("time"));
        var reply = !row.get("reply_to").isEmpty();
        sql.sql("""
                        insert into post (id, discussion, sequence, author, written, written_on, relation, reply_to, text)
                        values (:id, :discussion, :sequence, :author, :written, :writtenOn, :relation, :replyTo, :text)
                        """)
                .param("id", id)
                .param("discussion", discussion.value())
                .param("sequence", Integer.valueOf(row.get("post")))
                .param("author", cast.who(row.get("author")).value())
                .param("written", written)
                .param("writtenOn", written.toLocalDate())
                .param("relation", reply ? row.get("relation").toUpperCase(Locale.ROOT) : null)
                .param("replyTo", reply ? known(earlier, row.get("reply_to")) : null)
                .param("text", row.get("text"))
                .update();
        if (!row.get("selected_why").isEmpty()) select(id, row.get("selected_why"), written);
        index.changed(Kind.POST, id);
        return id;
    }

    private void select(UUID post, String why, OffsetDateTime written) {
        sql.sql("""
                        insert into selection (post, why, selected_by, selected)
                        select p.id, cast(:why as varchar), m.member, cast(:now as timestamp(6) with time zone)
                        from post p join discussion d on d.id = p.discussion
                        join membership m on m.reading_group = d.reading_group and m.role = 'HOST' where p.id = :post
                        """)
                .param("post", post)
                .param("why", why)
                .param("now", written.plusHours(2))
                .update();
    }

    /** The questions of the weeks to come wait in discussions of their own. */
    private void openOthers() {
        sql.sql("""
                        select w.id as week, w.reading_group, w.question, m.member as host from plan_week w
                        join membership m on m.reading_group = w.reading_group and m.role = 'HOST'
                        where not exists (select 1 from discussion d where d.week = w.id)
                        order by w.reading_group, w.number
                        """)
                .query(new SimplePropertyRowMapper<>(Waiting.class))
                .list()
                .forEach(it -> discussions.open(it.readingGroup, it.week, it.question, it.host, clock.instant()));
    }

    /** Everyone has seen what was written before a day. */
    private void markSeen(LocalDate day) {
        sql.sql("""
                        insert into reading_mark (member, discussion, read_to)
                        select m.member, p.discussion, max(p.sequence) from membership m
                        join discussion d on d.reading_group = m.reading_group join post p on p.discussion = d.id
                        where p.written_on < :day group by m.member, p.discussion
                        """).param("day", day).update();
    }

    private record Waiting(UUID week, GroupId readingGroup, String question, MemberId host) {}
}
