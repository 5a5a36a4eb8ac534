package org.scholarlycppcc.rooms.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;

/** The copies of one book in one room as they are at this moment, and nobody can change them meanwhile. */
record Stand(SectorId room, BookId book, List<Place> places) {
    Optional<Place> of(CopyId copy) {
        return places.stream().filter(it -> it.copy().equals(copy)).findFirst();
    }

    /** The copies that the room still holds. */
    List<Place> held() {
        return places.stream().filter(it -> !it.gone()).toList();
    }

    List<Place> free() {
        return held().stream()
                .filter(it -> it.loan() == null && it.reservation() == null)
                .toList();
    }

    /** The copy that is kept by a reservation. */
    Optional<CopyId> keptBy(ReservationId reservation) {
        return places.stream()
                .filter(it -> reservation.equals(it.reservation()))
                .map(Place::copy)
                .findFirst();
    }

    boolean lendsTo(MemberId member) {
        return places.stream().anyMatch(it -> member.equals(it.borrower()));
    }

    /** The same with a copy on its shelf, free. */
    Stand freed(CopyId copy) {
        return with(copy, false);
    }

    /** The same after the room has given a copy up. */
    Stand without(CopyId copy) {
        return with(copy, true);
    }

    private Stand with(CopyId copy, boolean gone) {
        return new Stand(
                room,
                book,
                places.stream()
                        .map(it -> it.copy().equals(copy)
                                ? new Place(copy, it.label(), gone, null, null, null, null, null)
                                : it)
                        .toList());
    }

    /** A copy, who has it and for whom it is kept. */
    record Place(
            CopyId copy,
            String label,
            boolean gone,
            @Nullable LoanId loan,
            @Nullable MemberId borrower,
            @Nullable ReservationId reservation,
            @Nullable MemberId keptFor,
            @Nullable LocalDate keptUntil) {}
}
