package org.scholarlycppcc.groups;

import java.time.Clock;
import java.util.List;
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

    static final int TITLE = 100;

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Discussions discussions;
    private final Memberships memberships;
    private final Drafts drafts;
    private final Wording wording;
    private final Intake intake;
    private final Refusing refusing;
    private final Holding holding;
    private final PostNotices told;
    private final Index index;
    private final Live live;
    private final Clock clock;

    Posting(
            JdbcClient sql,
            CurrentMember member,
            Discussions discussions,
            Memberships memberships,
            Drafts drafts,
            Wording wording,
            Intake intake,
            Refusing refusing,
            Holding holding,
            PostNotices told,
            Index index,
            Live live,
            Clock clock) {
        this.sql = sql;
        this.member = member;
        this.discussions = discussions;
        this.memberships = memberships;
        this.drafts = drafts;
        this.wording = wording;
        this.intake = intake;
        this.refusing = refusing;
        this.holding = holding;
        this.told = told;
        this.index = index;
        this.live = live;
        this.clock = clock;
    }

    /** Opens a discussion of its own, beside those of the weeks, and says its number. */
    public int open(GroupId group, String title) {
        var line = Text.required(title, TITLE, "groups.noTitle");
        if (!memberships.has(group, member.id())) throw new Refusal("groups.membersOnly");
        holding.clean(line);
        return discussions.number(discussions.open(group, null, line, member.id(), clock.instant()));
    }

    /**
     * Adds a post once, however often it is sent, and drops the draft it was written as.
     *
     * @param id made before the first sending
     * @param place where its draft is kept
     */
    public Outcome publish(DiscussionId discussion, PostId id, String text, @Nullable Answer answer, String place) {
        var lines = wording.ready(discussion, written(text));
        var hits = holding.hits(lines);
        var sent = new Intake.Sent(discussion, id, member.id(), lines, answer, !hits.isEmpty());
        if (intake.shown(sent)) {
            wording.kept(id, lines);
            index.changed(Kind.POST, id.value());
            live.changed(discussion, id);
            told.shown(id);
            drafts.drop(place);
            return Outcome.SHOWN;
        }
        var held = intake.held(sent);
        if (held) {
            wording.kept(id, lines);
            holding.submit(id, hits);
        }
        var outcome = held ? Outcome.HELD : intake.before(sent).orElseThrow(() -> refusing.to(sent));
        drafts.drop(place);
        return outcome;
    }

    /**
     * Remembers that posts up to a sequence were seen; outside the group nothing is remembered.
     *
     * @param end whether nothing stood after it: a discussion that is read to the end is tracked, unless one chose otherwise
     */
    public void read(DiscussionId discussion, int to, boolean end) {
        asked("""
                        merge into reading_mark k using (
                            select m.member, d.id as discussion, least(cast(:to as int), d.posts) as read_to from discussion d
                            join membership m on m.reading_group = d.reading_group and m.member = :me and m.lasting = true
                            where d.id = :discussion) seen
                        on (k.member = seen.member and k.discussion = seen.discussion)
                        when matched and k.read_to < seen.read_to then update set read_to = seen.read_to
                        when not matched then insert (member, discussion, read_to)
                            values (seen.member, seen.discussion, seen.read_to)
                        """, discussion).param("to", to).update();
        if (end) discussions.readToTheEnd(discussion, to, List.of(member.id()), clock.instant());
        live.counted(member.id());
    }

    static String written(String text) {
        var lines = Text.lines(text, LONGEST);
        if (lines.isEmpty()) throw new Refusal("groups.emptyPost");
        return lines;
    }

    private StatementSpec asked(String statement, DiscussionId discussion) {
        return sql.sql(statement).param("me", member.id().value()).param("discussion", discussion.value());
    }

    /** What became of a post that was taken. */
    public enum Outcome {
        SHOWN,
        /** It waits until somebody has looked at it. */
        HELD
    }

    /** Which post is answered, and how. */
    public record Answer(int to, Relation relation) {}
}
