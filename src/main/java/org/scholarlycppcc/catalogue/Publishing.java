package org.scholarlycppcc.catalogue;

import java.util.List;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
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
    private final CurrentMember member;

    Publishing(Editions editions, ListPages pages, CurrentMember member) {
        this.editions = editions;
        this.pages = pages;
        this.member = member;
    }

    /** What members would find changed if the draft were published now. */
    public List<Change> changes(Draft draft) {
        return Changes.between(editions.latest(draft.id(), draft.edition()), draft.contents());
    }

    /** Publishes a draft as it was looked at; one that somebody changed since, or without a book, is refused. */
    @Transactional
    public int publish(ListId list, int seenVersion) {
        if (pages.draft(list).entries().findAny().isEmpty()) throw new Refusal("catalogue.emptyList");
        return editions.publish(list, seenVersion, member.id());
    }
}
