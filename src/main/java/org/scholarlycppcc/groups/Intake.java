package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.groups.Posting.Answer;
import org.scholarlycppcc.groups.Posting.Outcome;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Takes posts in: shown at once, held, or neither. */
@Component
class Intake {
    private final JdbcClient sql;
    private final Clock clock;

    Intake(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes a post that may be shown, and says whether it did. */
    boolean shown(Sent post) {
        // Takes the next number and, with it, the turn: whoever closes, moves or posts too waits for this to end.
        count(post, 1);
        if (insert(post, false)) return true;
        count(post, -1);
        return false;
    }

    /** Takes a post that has to wait, and says whether it did; asked after {@link #shown}. */
    boolean held(Sent post) {
        if (!insert(post, true)) return false;
        on(post, "insert into held_post (post, held) values (:id, :now)")
                .param("now", now())
                .update();
        return true;
    }

    private void count(Sent post, int more) {
        on(post, "update discussion set posts = posts + :more, standing = standing + :more where id = :discussion")
                .param("more", more)
                .update();
    }

    /** Only one of the two outcomes is possible at a time, so the other inserts nothing. */
    private boolean insert(Sent post, boolean held) {
        return on(post, """
                        insert into post (id, discussion, sequence, author, written, written_on, relation, reply_to, text)
                        select cast(:id as uuid), d.id, case when cast(:held as boolean) = true then null else d.posts end,
                            m.member, cast(:now as timestamp(6) with time zone), cast(:today as date),
                            cast(:relation as varchar), coalesce(r.id, f.post), cast(:text as varchar)
                        from discussion d
                        join membership m on m.reading_group = d.reading_group and m.member = :me and m.lasting = true
                        join reading_group g on g.id = d.reading_group and g.shortest <= :length
                        left join post r on r.discussion = d.id and r.sequence = :replyTo
                        left join former_place f on f.discussion = d.id and f.sequence = :replyTo
                        where d.id = :discussion
                          and (cast(:replyTo as int) is null or coalesce(r.id, f.post) is not null)
                          and not exists (select 1 from closure c where c.discussion = d.id)
                          and not exists (select 1 from ending e where e.reading_group = d.reading_group)
                          and not exists (select 1 from post p where p.id = :id)
                          and (m.leads = true or d.slow_minutes is null or not exists (
                              select 1 from post mine where mine.discussion = d.id and mine.author = :me
                                and mine.written > cast(:now as timestamp(6) with time zone)
                                    - d.slow_minutes * interval '1' minute))
                          and cast(:held as boolean) =
                        """ + Holding.DEMANDED)
                        .param("text", post.text())
                        .param("length", Hints.length(post.text()))
                        .param("now", now())
                        .param("today", LocalDate.now(clock))
                        .param(
                                "relation",
                                post.answer() == null
                                        ? null
                                        : post.answer().relation().name())
                        .param(
                                "replyTo",
                                post.answer() == null ? null : post.answer().to())
                        .param("suspect", post.suspect())
                        .param("held", held)
                        .update()
                == 1;
    }

    /** What became of the same post when it was sent before; empty when it was not. */
    Optional<Outcome> before(Sent post) {
        return on(post, """
                        select case when sequence is null then 'HELD' else 'SHOWN' end from post
                        where id = :id and discussion = :discussion and author = :me and text = :text
                        """).param("text", post.text()).query(Outcome.class).optional();
    }

    private StatementSpec on(Sent post, String statement) {
        return sql.sql(statement)
                .param("id", post.id().value())
                .param("me", post.author().value())
                .param("discussion", post.discussion().value());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * A post as it is sent.
     *
     * @param suspect whether its words have to be looked at, whoever wrote them and wherever
     */
    record Sent(
            DiscussionId discussion,
            PostId id,
            MemberId author,
            String text,
            @Nullable Answer answer,
            boolean suspect) {}
}
