package org.scholarlycppcc.rooms.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.moderation.Rush;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.rooms.copies.ReservationRow.Ending;

/** The queue for a book that is out. */
class ReservingTests extends CopiesCase {
    @Test
    void whoeverIsFirstInTheQueueGetsTheCopyAndIsTold() {
        var copy = held();
        var loan = lent(copy, wang);
        reserved(qian);
        reserved(sun);
        assertThat(own.reservations()).singleElement().returns(2, ReservationRow::place);
        member(wang);
        borrowing.giveBack(loan);
        member(qian);
        assertThat(own.reservations()).singleElement().satisfies(it -> {
            assertThat(it.copy()).isEqualTo(copy);
            assertThat(it.keptUntil()).isEqualTo(today().plusDays(7));
        });
        assertThat(told(qian)).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(NoticeKind.RESERVATION);
            assertThat(it.excerpt()).startsWith("《纸本书");
            assertThat(it.title()).doesNotContain("纸本书");
        });
        assertThat(told(sun)).isEmpty();
        member(sun);
        assertThat(seen(copy)).returns(CopyState.KEPT, CopyRow::state).returns(null, CopyRow::who);
        refused("copies.kept", () -> borrowing.borrow(LoanId.random(), copy));
        lent(copy, qian);
        assertThat(own.reservations()).isEmpty();
        assertThat(told(qian)).isEmpty();
    }

    @Test
    void aCopyThatIsFreeIsBorrowedInstead() {
        held();
        refused("copies.freeNow", () -> reserved(wang));
    }

    @Test
    void askingTwiceReservesOnce() {
        lent(held(), wang);
        var reservation = reserved(qian);
        reserving.reserve(reservation, room, book);
        refused("copies.reservedAlready", () -> reserved(qian));
        refused("copies.yoursAlready", () -> reserved(wang));
        member(qian);
        assertThat(own.reservations()).hasSize(1);
    }

    @Test
    void whatIsNotFetchedInTimeIsTheNextOnesAndSaidSo() {
        var copy = held();
        var loan = lent(copy, wang);
        var first = reserved(qian);
        reserved(sun);
        member(wang);
        borrowing.giveBack(loan);
        change("update copy_reservation set kept_until = ? where id = ?", today(), first.value());
        reminders.look();
        assertThat(told(sun)).isEmpty();
        change("update copy_reservation set kept_until = ? where id = ?", today().minusDays(1), first.value());
        reminders.look();
        reminders.look();
        assertThat(told(sun)).hasSize(1);
        assertThat(told(qian)).hasSize(1);
        member(qian);
        assertThat(own.reservations()).singleElement().returns(Ending.LAPSED, ReservationRow::ended);
        refused("copies.kept", () -> borrowing.borrow(LoanId.random(), copy));
        // Who lost the place may queue again, behind the others.
        reserved(qian);
        assertThat(own.reservations()).singleElement().returns(null, ReservationRow::ended);
        lent(copy, sun);
    }

    @Test
    void whatNobodyWaitsForAfterThatIsFree() {
        var copy = held();
        var loan = lent(copy, wang);
        reserved(qian);
        member(wang);
        borrowing.giveBack(loan);
        change("update copy_reservation set kept_until = ?", today().minusDays(1));
        assertThat(seen(copy).state()).isEqualTo(CopyState.SHELF);
        lent(copy, sun);
    }

    @Test
    void givingUpMakesRoomForTheNext() {
        var copy = held();
        var loan = lent(copy, wang);
        var first = reserved(qian);
        reserved(sun);
        member(wang);
        borrowing.giveBack(loan);
        // Somebody else's is as unknown as one that never was.
        reserving.cancel(first);
        reserving.cancel(ReservationId.random());
        member(qian);
        assertThat(own.reservations()).hasSize(1);
        reserving.cancel(first);
        reserving.cancel(first);
        assertThat(own.reservations()).isEmpty();
        assertThat(told(qian)).isEmpty();
        member(sun);
        assertThat(own.reservations()).singleElement().returns(copy, ReservationRow::copy);
    }

    @Test
    void whoBorrowsAnotherCopyLeavesTheKeptOneToTheNext() {
        var copies = held(2);
        var loan = lent(copies.getFirst(), wang);
        var other = lent(copies.getLast(), sun);
        reserved(qian);
        member(wang);
        borrowing.giveBack(loan);
        reserved(zhao);
        member(sun);
        borrowing.giveBack(other);
        member(qian);
        // What is kept for Zhao is not Qian's.
        refused("copies.kept", () -> borrowing.borrow(LoanId.random(), copies.getLast()));
        lent(copies.getFirst(), qian);
        lent(copies.getLast(), zhao);
    }

    @Test
    void newCopiesGoToThoseWhoWait() {
        lent(held(), wang);
        reserved(qian);
        var more = held(2);
        member(qian);
        assertThat(own.reservations()).singleElement().returns(more.getFirst(), ReservationRow::copy);
        lent(more.getLast(), sun);
    }

    @Test
    void ofManyWhoQueueAtTheSameMomentEachHasOnePlace() {
        lent(held(), wang);
        var crowd = List.of(qian, sun, zhao);
        assertThat(Rush.of(3, it -> reserved(crowd.get(it)))).containsOnly("");
        assertThat(count("select count(*) from copy_reservation")).isEqualTo(3);
    }

    @Test
    void aCopyThatIsWithdrawnWhileKeptSendsItsReaderBackToTheFront() {
        var copies = held(2);
        var loan = lent(copies.getFirst(), wang);
        lent(copies.getLast(), sun);
        reserved(qian);
        member(wang);
        borrowing.giveBack(loan);
        convenor();
        stocking.withdraw(copies.getFirst(), Parting.WORN, "散页");
        assertThat(told(qian)).isEmpty();
        member(qian);
        assertThat(own.reservations())
                .singleElement()
                .returns(1, ReservationRow::place)
                .returns(null, ReservationRow::copy);
        refused("copies.gone", () -> borrowing.borrow(LoanId.random(), copies.getFirst()));
        convenor();
        stocking.withdraw(copies.getLast(), Parting.LOST, "");
        member(sun);
        assertThat(own.loans()).isEmpty();
        member(qian);
        assertThat(own.reservations()).singleElement().returns(Ending.GONE, ReservationRow::ended);
        assertThat(told(qian)).hasSize(1);
        refused("copies.noneHere", () -> reserved(sun));
    }

    @Test
    void theConvenorHandsWhatIsKeptToWhomItIsKeptForAndNobodyFindsOutWhoThatIs() {
        var copy = held();
        var loan = lent(copy, wang);
        reserved(qian);
        member(wang);
        borrowing.giveBack(loan);
        librarian();
        for (var who : List.of(wang, qian, sun))
            refused("copies.keptForAnother", () -> desk.handOut(LoanId.random(), copy, who));
        convenor();
        refused("copies.keptForAnother", () -> desk.handOut(LoanId.random(), copy, sun));
        desk.handOut(LoanId.random(), copy, qian);
        member(qian);
        assertThat(own.loans()).hasSize(1);
    }
}
