package org.scholarlycppcc.rooms.copies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;

/**
 * The copies of one book in one room as they are at this moment, and nobody can change them meanwhile.
 *
 * @param waiting those for whom none is kept yet, the first first
 */
record Stand(SectorId room, BookId book, List<Place> places, List<Waiting> waiting) {
    Optional<Place> of(CopyId copy) {
        return places.stream().filter(it -> it.copy().equals(copy)).findFirst();
    }

    /** The copy that is out by a loan. */
    Optional<Place> lentBy(LoanId loan) {
        return places.stream().filter(it -> loan.equals(it.loan())).findFirst();
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

    /** Those who wait, and those for whom a copy is kept. */
    Stream<Waiting> reserved() {
        return Stream.concat(places.stream().flatMap(it -> it.waits().stream()), waiting.stream());
    }

    boolean keeps(MemberId member) {
        return places.stream().anyMatch(it -> member.equals(it.keptFor()));
    }

    boolean lendsTo(MemberId member) {
        return places.stream().anyMatch(it -> member.equals(it.borrower()));
    }

    /** The same with a copy on its shelf, free. */
    Stand freed(CopyId copy) {
        return new Stand(
                room,
                book,
                places.stream()
                        .map(it -> it.copy().equals(copy) ? it.empty(false) : it)
                        .toList(),
                waiting);
    }

    /** The same after a copy was lent to a member, who waits no longer: another one that was kept for the member is free. */
    Stand lent(LoanId loan, CopyId copy, MemberId to) {
        return new Stand(
                room,
                book,
                places.stream()
                        .map(it -> it.copy().equals(copy)
                                ? it.out(loan, to)
                                : to.equals(it.keptFor()) ? it.empty(false) : it)
                        .toList(),
                waiting.stream().filter(it -> !it.member().equals(to)).toList());
    }

    /** The same after the room has given a copy up: whoever it was kept for waits again, at the old place. */
    Stand without(Place gone) {
        return new Stand(
                room,
                book,
                places.stream().map(it -> it.equals(gone) ? it.empty(true) : it).toList(),
                Stream.concat(waiting.stream(), gone.waits().stream())
                        .sorted(Comparator.comparing(Waiting::number))
                        .toList());
    }

    /** A copy, who has it and for whom it is kept; of a reservation also its number. */
    record Place(
            CopyId copy,
            String label,
            boolean gone,
            @Nullable LoanId loan,
            @Nullable MemberId borrower,
            boolean reminded,
            @Nullable ReservationId reservation,
            @Nullable MemberId keptFor,
            @Nullable LocalDate keptUntil,
            @Nullable Long number) {
        private Place empty(boolean gone) {
            return new Place(copy, label, gone, null, null, false, null, null, null, null);
        }

        private Place out(LoanId by, MemberId to) {
            return new Place(copy, label, gone, by, to, false, null, null, null, null);
        }

        /** Whoever it is kept for, as one who waits. */
        Optional<Waiting> waits() {
            return reservation == null || keptFor == null || number == null
                    ? Optional.empty()
                    : Optional.of(new Waiting(reservation, keptFor, number));
        }
    }

    /** Somebody who waits for a copy; numbers are in the order in which they came. */
    record Waiting(ReservationId reservation, MemberId member, long number) {}
}
