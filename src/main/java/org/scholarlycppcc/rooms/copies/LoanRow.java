package org.scholarlycppcc.rooms.copies;

import java.time.LocalDate;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.SectorId;

/**
 * A copy that the signed-in member has.
 *
 * @param wanted whether somebody waits for the book, so that it cannot be renewed
 */
public record LoanRow(
        LoanId id,
        CopyId copy,
        BookId book,
        SectorId room,
        String label,
        LocalDate since,
        LocalDate due,
        boolean overdue,
        boolean renewed,
        boolean wanted) {}
