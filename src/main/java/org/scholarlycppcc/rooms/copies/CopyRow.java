package org.scholarlycppcc.rooms.copies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;

/**
 * A copy as a signed-in person may see it.
 *
 * @param number the order in which the room got it
 * @param lent how often it was borrowed
 * @param gone why the room holds it no longer
 * @param due until when it is out
 * @param loan what it is taken back by; for its borrower and those who look after the room's copies
 * @param kept whether the signed-in person looks after it
 * @param mine whether the signed-in person has it
 * @param keptForMe whether it is kept for the signed-in person
 * @param keptUntil until when it is kept for somebody
 * @param who has it or is to have it; for the convenor of its room alone
 */
public record CopyRow(
        CopyId id,
        int version,
        SectorId room,
        BookId book,
        int number,
        String label,
        String shelf,
        String remark,
        int lent,
        CopyState state,
        @Nullable Parting gone,
        @Nullable LocalDate due,
        @Nullable LoanId loan,
        boolean kept,
        boolean mine,
        boolean keptForMe,
        @Nullable LocalDate keptUntil,
        @Nullable MemberId who) {
    public CopyText text() {
        return new CopyText(label, shelf, remark);
    }
}
