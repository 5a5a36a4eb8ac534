package org.scholarlycppcc.rooms.copies;

import java.util.List;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who look after a room's copies hand them out, and take them back, for members who are not at a screen. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class LendingDesk {
    private final Stands stands;
    private final Loans loans;
    private final Keepers keepers;
    private final Roster roster;

    LendingDesk(Stands stands, Loans loans, Keepers keepers, Roster roster) {
        this.stands = stands;
        this.loans = loans;
        this.keepers = keepers;
        this.roster = roster;
    }

    /** Lends a copy to a member, once however often it is asked. */
    public void handOut(LoanId loan, CopyId copy, MemberId to) {
        var stand = stands.of(copy);
        keepers.mustKeep(stand.room());
        if (roster.readers(List.of(to)).isEmpty()) throw new Refusal("copies.whom");
        var place = stand.of(copy).orElseThrow();
        if (loan.equals(place.loan())) return;
        if (place.gone()) throw new Refusal("copies.gone");
        if (place.loan() != null) throw new Refusal("copies.out");
        // Whom it is kept for is not to be found out by trying names.
        if (place.reservation() != null && !(keepers.convenes(stand.room()) && to.equals(place.keptFor())))
            throw new Refusal("copies.keptForAnother");
        loans.begin(loan, stand, copy, to);
    }

    /** Takes a copy back; one that has come back already, or has been lent anew since, is refused. */
    public void takeBack(LoanId loan) {
        var stand = stands.of(loan);
        keepers.mustKeep(stand.room());
        loans.back(loan, stand.lentBy(loan).orElseThrow(() -> new Refusal("copies.backAlready")), stand);
    }
}
