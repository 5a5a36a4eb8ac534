package org.scholarlycppcc.catalogue;

import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a draft is looked at by a second librarian before members see it; nobody reviews their own. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional
public class Approving {
    private static final int WORDS = 500;

    private final JdbcClient sql;
    private final Submissions submissions;
    private final ListPages pages;
    private final ListNotices told;
    private final CurrentMember member;

    Approving(JdbcClient sql, Submissions submissions, ListPages pages, ListNotices told, CurrentMember member) {
        this.sql = sql;
        this.submissions = submissions;
        this.pages = pages;
        this.told = told;
        this.member = member;
    }

    /** How many lists wait that I may review and that no other reviewer has. */
    @Transactional(readOnly = true)
    public int waitingCount() {
        return sql.sql("""
                        select count(*) from list_submission
                        where outcome is null and submitted_by <> :me and (taken_by is null or taken_by = :me)
                        """)
                .param("me", member.id().value())
                .query(Integer.class)
                .single();
    }

    /** Submits a draft as it was looked at, with a word to the reviewer; until it is decided on, nobody changes it. */
    public void submit(ListId list, int seenVersion, String message) {
        var said = Text.lines(message, WORDS);
        if (pages.draft(list).stream().allMatch(it -> it.entries().isEmpty())) throw new Refusal("catalogue.emptyList");
        submissions.add(list, seenVersion, said, member.id());
        told.submitted(list, member.id());
    }

    /** Takes back what I submitted and nobody has decided on. */
    public void takeBack(ListId list) {
        if (!submissions.takeBack(list, member.id())) throw new Refusal("catalogue.reviewOver");
        told.gone(list);
    }

    /** Takes a submitted draft into review, also from another reviewer. */
    public void take(ListId list) {
        submissions.take(list, member.id());
    }

    /** Gives a draft that I review back, and says why. */
    public void giveBack(ListId list, String why) {
        var reason = Text.lines(why, WORDS);
        if (reason.isEmpty()) throw new Refusal("catalogue.noReason");
        if (!submissions.decide(list, member.id(), ListReview.Outcome.GIVEN_BACK, reason))
            throw new Refusal("catalogue.reviewOver");
        told.decided(list, member.id());
    }
}
