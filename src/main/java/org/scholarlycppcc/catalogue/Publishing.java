package org.scholarlycppcc.catalogue;

import java.util.List;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turning drafts into editions, which members read and which never change again. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional(readOnly = true)
public class Publishing {
    private final Editions editions;
    private final ListPages pages;
    private final Submissions submissions;
    private final ListNotices told;
    private final JdbcClient sql;
    private final CurrentMember member;

    Publishing(
            Editions editions,
            ListPages pages,
            Submissions submissions,
            ListNotices told,
            JdbcClient sql,
            CurrentMember member) {
        this.editions = editions;
        this.pages = pages;
        this.submissions = submissions;
        this.told = told;
        this.sql = sql;
        this.member = member;
    }

    /** What members would find changed if the draft were published now. */
    public List<Change> changes(Draft draft) {
        return Changes.between(editions.latest(draft.id(), draft.edition()), draft.contents());
    }

    /**
     * Publishes a draft as it was looked at; one that somebody changed since, or without a book, is refused. What was
     * submitted is published by whoever has it in review, and where review comes first nothing else is.
     */
    @Transactional
    public int publish(ListId list, int seenVersion) {
        if (pages.draft(list).stream().allMatch(it -> it.entries().isEmpty())) throw new Refusal("catalogue.emptyList");
        var reviewed = submissions.decide(list, member.id(), ListReview.Outcome.PUBLISHED, "");
        if (!reviewed && reviewFirst()) throw new Refusal("catalogue.reviewFirst");
        int edition = editions.publish(list, seenVersion, member.id());
        if (reviewed) told.decided(list, member.id());
        return edition;
    }

    private boolean reviewFirst() {
        return sql.sql("select " + PublishingPolicy.REVIEW_FIRST)
                .query(Boolean.class)
                .single();
    }
}
