package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a host tells the group what was said: in a digest for each week, and in a closing report ({@link Digest#CLOSING}) once
 * the group is finished. Another's group and none are refused alike.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Digesting {
    /** The most characters of a digest. */
    public static final int LONGEST = 40_000;

    private final DigestRows rows;
    private final DigestDraft draft;
    private final DigestNotices told;
    private final Memberships memberships;
    private final Holding holding;
    private final Drafts drafts;
    private final Index index;
    private final CurrentMember member;
    private final Clock clock;

    Digesting(
            DigestRows rows,
            DigestDraft draft,
            DigestNotices told,
            Memberships memberships,
            Holding holding,
            Drafts drafts,
            Index index,
            CurrentMember member,
            Clock clock) {
        this.rows = rows;
        this.draft = draft;
        this.told = told;
        this.memberships = memberships;
        this.holding = holding;
        this.drafts = drafts;
        this.index = index;
        this.member = member;
        this.clock = clock;
    }

    /** What was sent, for those who may know of the group. */
    @Transactional(readOnly = true)
    public Optional<Digest> find(String slug, int number) {
        return rows.find(slug, number, member.id());
    }

    /** What a host can begin with, drafted from what is stored; none before the week begins, or before the group is finished. */
    @Transactional(readOnly = true)
    public Optional<String> draft(GroupId group, int number, Locale language) {
        memberships.demandLeading(group, member.id());
        return draft.of(group, number, language);
    }

    /**
     * Sends it once to everybody in the group, however often it is sent, and drops the draft it was written as.
     *
     * @param id made before the first sending
     */
    public void send(GroupId group, int number, UUID id, String text) {
        memberships.demandLeading(group, member.id());
        memberships.lock(group);
        var lines = written(group, text);
        var before = rows.find(group, number, member.id());
        if (before.isPresent()) {
            if (before.get().id().equals(id) && before.get().text().equals(lines)) return;
            throw new Refusal("groups.digestSentBefore");
        }
        if (!draft.due(group, number, LocalDate.now(clock))) throw new Refusal("groups.digestTooEarly");
        rows.put(group, number, id, lines, member.id(), clock.instant());
        var sent = rows.find(group, number, member.id()).orElseThrow();
        index.changed(Kind.DIGEST, id);
        told.sent(sent);
        drafts.drop(sent.path());
    }

    /** Changes what was sent, based on the version it names; nobody is told anew. */
    public Edited<Digest> change(GroupId group, int number, int version, String text) {
        memberships.demandLeading(group, member.id());
        var lines = written(group, text);
        var changed = rows.change(group, number, version, lines, clock.instant());
        var now = rows.find(group, number, member.id()).orElseThrow(() -> new Refusal("groups.hostOnly"));
        if (!changed) return new Edited.Overtaken<>(now);
        index.changed(Kind.DIGEST, now.id());
        return new Edited.Stored<>();
    }

    /** Neither empty nor of words that nobody may write, nor leading to posts that were taken back or held meanwhile. */
    private String written(GroupId group, String text) {
        var lines = Text.lines(text, LONGEST);
        if (lines.isEmpty()) throw new Refusal("groups.emptyDigest");
        // What is to be looked at first was looked at: it is quoted from posts that are shown.
        holding.hits(lines);
        var broken = rows.broken(group, lines);
        if (!broken.isEmpty()) throw new Refusal("groups.digestLinksGone", String.join("、", broken));
        return lines;
    }
}
