package org.scholarlycppcc.groups;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The discussions of groups, as they are written down; asks nobody's permission. */
@Component
class Discussions {
    private final JdbcClient sql;

    Discussions(JdbcClient sql) {
        this.sql = sql;
    }

    /** Opens a discussion with the next number of its group. */
    DiscussionId open(GroupId group, @Nullable UUID week, String title, MemberId by, Instant now) {
        // The counter's row is locked until the end, so two who open at once get two numbers.
        sql.sql("update reading_group set discussions = discussions + 1 where id = :group")
                .param("group", group.value())
                .update();
        var id = DiscussionId.random();
        sql.sql("""
                        insert into discussion (id, reading_group, number, week, title, opened_by, opened)
                        select cast(:id as uuid), g.id, g.discussions, cast(:week as uuid), cast(:title as varchar),
                            cast(:by as uuid), cast(:now as timestamp(6) with time zone)
                        from reading_group g where g.id = :group
                        """)
                .param("id", id.value())
                .param("group", group.value())
                .param("week", week)
                .param("title", title)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void close(DiscussionId discussion, MemberId by, Instant now) {
        sql.sql("insert into closure (discussion, closed_by, closed) values (:discussion, :by, :now)")
                .param("discussion", discussion.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void pin(DiscussionId discussion, MemberId by, Instant now) {
        sql.sql("insert into pin (discussion, pinned_by, pinned) values (:discussion, :by, :now)")
                .param("discussion", discussion.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
