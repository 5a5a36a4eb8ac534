package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How librarians decide on what members nominate; nobody decides on their own nomination. */
@Service
@PreAuthorize("hasRole('" + Roles.LIBRARIAN + "')")
@Transactional
public class Selecting {
    private static final int SHOWN = 20;

    private final Nominations nominations;
    private final NominationRows rows;
    private final NominationNotices told;
    private final Cataloguing cataloguing;
    private final Listing listing;
    private final CurrentMember member;

    Selecting(
            Nominations nominations,
            NominationRows rows,
            NominationNotices told,
            Cataloguing cataloguing,
            Listing listing,
            CurrentMember member) {
        this.nominations = nominations;
        this.rows = rows;
        this.told = told;
        this.cataloguing = cataloguing;
        this.listing = listing;
        this.member = member;
    }

    /** What waits for a decision, the longest waiting first, at most a hundred. */
    @Transactional(readOnly = true)
    public List<Nomination> waiting() {
        return rows.inReview();
    }

    /** How many wait for a decision. */
    @Transactional(readOnly = true)
    public int waitingCount() {
        return rows.waiting();
    }

    /** What was decided last. */
    @Transactional(readOnly = true)
    public List<Nomination> decided() {
        return rows.decided(SHOWN);
    }

    /**
     * Accepts a nomination: the book comes to the draft of the list that was called for, with the nominator's reason as note.
     *
     * @param book which book of the catalogue it is; a new one when there is none
     * @param category of a new book, by its slug
     * @param section of the list
     */
    public void accept(NominationId id, @Nullable BookId book, String category, UUID section) {
        var nomination = taken(id);
        var accepted = book == null ? cataloguing.add(card(nomination, category)) : book;
        var entry = listing.add(nomination.listId(), section, accepted, nomination.why());
        nominations.accepted(nomination, member.id(), accepted, entry);
        told.answered(nomination, member.id());
    }

    /** Sends a nomination back to its author and says what is missing. */
    public void ask(NominationId id, String missing) {
        var reason = Text.required(missing, Nominating.SAID, "catalogue.noReason");
        var nomination = taken(id);
        nominations.returned(id, member.id(), reason, nominations.today().plusDays(Nominating.LIBRARIANS_DAYS));
        told.returned(nomination, member.id());
    }

    /** Declines a nomination and says why. */
    public void decline(NominationId id, String why) {
        var reason = Text.required(why, Nominating.SAID, "catalogue.noReason");
        var nomination = taken(id);
        nominations.declined(id, member.id(), reason);
        told.answered(nomination, member.id());
    }

    private Nomination taken(NominationId id) {
        var today = nominations.today();
        var nomination = nominations
                .taken(id)
                .filter(it -> it.isForLibrarians(today))
                .orElseThrow(() -> new Refusal("catalogue.nominationMoved"));
        if (nomination.nominatedBy().equals(member.id())) throw new Refusal("catalogue.notOwnNomination");
        return nomination;
    }

    private static BookCard card(Nomination nomination, String category) {
        return BookCard.blank()
                .with(Fact.TITLE, nomination.title())
                .with(Fact.CREATORS, nomination.creators())
                .with(Fact.CATEGORY, category)
                .with(Fact.ISBN, nomination.isbn());
    }
}
