package org.scholarlycppcc.rooms.copies;

import java.time.LocalDate;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where members take paper copies home, keep them longer and bring them back. */
@Service
@PreAuthorize("hasRole('MEMBER')")
@Transactional
public class Borrowing {
    private final Stands stands;
    private final Loans loans;
    private final Queue queue;
    private final CurrentMember member;

    Borrowing(Stands stands, Loans loans, Queue queue, CurrentMember member) {
        this.stands = stands;
        this.loans = loans;
        this.queue = queue;
        this.member = member;
    }

    /** Lends a copy that is free or kept for the signed-in member, once however often it is asked. */
    public void borrow(LoanId loan, CopyId copy) {
        var me = member.id();
        var stand = stands.of(copy);
        var place = stand.of(copy).orElseThrow();
        if (loan.equals(place.loan())) return;
        if (place.gone()) throw new Refusal("copies.gone");
        if (me.equals(place.borrower())) throw new Refusal("copies.yoursAlready");
        if (place.loan() != null) throw new Refusal("copies.out");
        if (place.reservation() == null) loans.mustHaveRoom(me);
        else if (!me.equals(place.keptFor())) throw new Refusal("copies.kept");
        loans.begin(loan, stand, copy, me);
    }

    /** Brings a copy back; a loan that has ended, and one of somebody else, is refused alike. */
    public void giveBack(LoanId loan) {
        var stand = stands.of(loan);
        var place = stand.lentBy(loan)
                .filter(it -> member.id().equals(it.borrower()))
                .orElseThrow(() -> new Refusal("copies.backAlready"));
        loans.back(loan, place, stand);
    }

    /** Keeps a copy for another term, once, and only while nobody waits for the book; says until when. */
    public LocalDate renew(LoanId loan) {
        var stand = stands.of(loan);
        // What it is now that nobody else can change it.
        var mine = mine(loan);
        if (mine.renewed()) throw new Refusal("copies.renewedOnce");
        if (queue.isWaitedFor(stand)) throw new Refusal("copies.waitedFor");
        return loans.renew(mine);
    }

    private Loans.Loan mine(LoanId loan) {
        return loans.find(loan)
                .filter(it -> it.member().equals(member.id()))
                .orElseThrow(() -> new Refusal("copies.backAlready"));
    }
}
