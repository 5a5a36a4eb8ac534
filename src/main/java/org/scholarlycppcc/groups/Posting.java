package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members of a group do in its discussions. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Posting {
    /** The most characters of a post. */
    public static final int LONGEST = 20_000;

    private static final int TITLE = 100;

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Discussions discussions;
    private final Memberships memberships;
    private final Drafts drafts;
    private final Index index;
    private final Live live;
    private final Clock clock;

    Posting(
            JdbcClient sql,
            CurrentMember member,
            Discussions discussions,
            Memberships memberships,
            Drafts drafts,
            Index index,
            Live live,
            Clock clock) {
        this.sql = sql;
        this.member = member;
        this.discussions = discussions;
        this.memberships = memberships;
        this.drafts = drafts;
        this.index = index;
        this.live = live;
        this.clock = clock;
    }

    /** Opens a discussion of its own, beside those of the weeks, and says its number. */
    public int open(GroupId group, String title) {
        var line = Text.required(title, TITLE, "groups.noTitle");
        if (!memberships.has(group, member.id())) throw new Refusal("groups.membersOnly");
        return discussions.number(discussions.open(group, null, line, member.id(), clock.instant()));
    }

    /**
     * Adds a post once, however often it is sent, and drops the draft it was written as.
     *
     * @param id made before the first sending
     * @param place where its draft is kept
     */
    public void publish(DiscussionId discussion, PostId id, String text, @Nullable Answer answer, String place) {
        var lines = written(text);
        // Takes the next number and, with it, the turn: whoever closes or posts too waits for this to end.
        asked("update discussion set posts = posts + 1 where id = :discussion", discussion)
                .update();
        if (insert(discussion, id, lines, answer) == 0) {
            if (!posted(discussion, id, lines)) throw refused(discussion, id);
            asked("update discussion set posts = posts - 1 where id = :discussion", discussion)
                    .update();
        } else {
            index.changed(Kind.POST, id.value());
            live.changed(discussion, id);
        }
        drafts.drop(place);
    }

    private int insert(DiscussionId discussion, PostId id, String text, @Nullable Answer answer) {
        return asked("""
                        insert into post (id, discussion, sequence, author, written, written_on, relation, reply_to, text)
                        select cast(:id as uuid), d.id, d.posts, m.member, cast(:now as timestamp(6) with time zone),
                            cast(:today as date), cast(:relation as varchar), r.sequence, cast(:text as varchar)
                        from discussion d
                        join membership m on m.reading_group = d.reading_group and m.member = :me and m.lasting = true
                        left join post r on r.discussion = d.id and r.sequence = :replyTo
                        where d.id = :discussion and (cast(:replyTo as int) is null or r.sequence is not null)
                          and not exists (select 1 from closure c where c.discussion = d.id)
                          and not exists (select 1 from post p where p.id = :id)
                        """, discussion)
                .param("id", id.value())
                .param("text", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", LocalDate.now(clock))
                .param("relation", answer == null ? null : answer.relation().name())
                .param("replyTo", answer == null ? null : answer.to())
                .update();
    }

    private boolean posted(DiscussionId discussion, PostId id, String text) {
        return asked(
                                "select count(*) from post where id = :id and discussion = :discussion and author = :me and text = :text",
                                discussion)
                        .param("id", id.value())
                        .param("text", text)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private Refusal refused(DiscussionId discussion, PostId id) {
        if (!memberships.posts(discussion, member.id())) return new Refusal("groups.membersOnly");
        if (discussions.closed(discussion)) return new Refusal("groups.discussionClosed");
        var taken = sql.sql("select count(*) from post where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
        return new Refusal(taken > 0 ? "groups.publishedElsewhere" : "groups.answeredPostGone");
    }

    /** Remembers that posts up to a sequence were seen; outside the group nothing is remembered. */
    public void read(DiscussionId discussion, int to) {
        asked("""
                        merge into reading_mark k using (
                            select m.member, d.id as discussion from discussion d
                            join membership m on m.reading_group = d.reading_group and m.member = :me and m.lasting = true
                            where d.id = :discussion) seen
                        on (k.member = seen.member and k.discussion = seen.discussion)
                        when matched and k.read_to < cast(:to as int) then update set read_to = cast(:to as int)
                        when not matched then insert (member, discussion, read_to)
                            values (seen.member, seen.discussion, cast(:to as int))
                        """, discussion).param("to", to).update();
    }

    static String written(String text) {
        var lines = Text.lines(text, LONGEST);
        if (lines.isEmpty()) throw new Refusal("groups.emptyPost");
        return lines;
    }

    private StatementSpec asked(String statement, DiscussionId discussion) {
        return sql.sql(statement).param("me", member.id().value()).param("discussion", discussion.value());
    }

    /** Which post is answered, and how. */
    public record Answer(int to, Relation relation) {}
}
