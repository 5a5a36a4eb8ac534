package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What host and deputies decide about what members propose, each once; nobody decides on one's own. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Adopting {
    private static final int REASON = 300;

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Memberships memberships;
    private final Planning planning;
    private final BooksRead books;
    private final ProposalNotices told;
    private final Clock clock;

    Adopting(
            JdbcClient sql,
            CurrentMember member,
            Memberships memberships,
            Planning planning,
            BooksRead books,
            ProposalNotices told,
            Clock clock) {
        this.sql = sql;
        this.member = member;
        this.memberships = memberships;
        this.planning = planning;
        this.books = books;
        this.told = told;
        this.clock = clock;
    }

    /** The group reads the proposed book from now on; refused when it reads three. */
    public void adoptBook(ProposalId proposal) {
        var it = turn(proposal);
        if (it.book == null) throw new Refusal("groups.proposalDecided");
        books.add(it.group, it.book);
        decide(proposal, true, null);
    }

    /** Adds a week to the end of the plan, as whoever adopts it words it. */
    public void adoptWeek(ProposalId proposal, WeekText week) {
        var it = turn(proposal);
        if (it.book != null) throw new Refusal("groups.proposalDecided");
        planning.add(it.group, week);
        decide(proposal, true, null);
    }

    /** Declines with a reason that the proposer will read. */
    public void decline(ProposalId proposal, String reason) {
        var line = Text.required(reason, REASON, "groups.noProposalReason");
        turn(proposal);
        decide(proposal, false, line);
    }

    /** What waits in a group that one leads, kept for this decision; what is not there and another's are refused alike. */
    private Turn turn(ProposalId proposal) {
        var it = sql.sql("""
                        select reading_group as "group", proposed_by, book, case when decided is null then true else false end as waiting
                        from proposal where id = :id for update
                        """)
                .param("id", proposal.value())
                .query(new SimplePropertyRowMapper<>(Turn.class))
                .optional()
                .filter(found -> memberships.leads(found.group, member.id()))
                .orElseThrow(() -> new Refusal("groups.hostOnly"));
        if (!it.waiting) throw new Refusal("groups.proposalDecided");
        if (it.proposedBy.equals(member.id().value())) throw new Refusal("groups.ownProposal");
        return it;
    }

    private void decide(ProposalId proposal, boolean adopted, @Nullable String reason) {
        sql.sql("""
                        update proposal set adopted = :adopted, reason = :reason, decided_by = :me, decided = :now
                        where id = :id
                        """)
                .param("adopted", adopted)
                .param("reason", reason)
                .param("me", member.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", proposal.value())
                .update();
        told.decided(proposal);
    }

    private record Turn(
            GroupId group, UUID proposedBy, @Nullable BookId book, boolean waiting) {}
}
