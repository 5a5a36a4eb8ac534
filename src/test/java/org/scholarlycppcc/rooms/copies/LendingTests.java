package org.scholarlycppcc.rooms.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.moderation.Rush;
import org.scholarlycppcc.notices.NoticeKind;

/** A copy from the shelf and back, however many want it at once. */
class LendingTests extends CopiesCase {
    @Test
    void aMemberBorrowsAndReturnsAndNothingIsKeptOfIt() {
        var copy = held();
        var loan = lent(copy, wang);
        assertThat(own.loans()).singleElement().satisfies(it -> {
            assertThat(it.book()).isEqualTo(book);
            assertThat(it.due()).isEqualTo(today().plusDays(30));
            assertThat(it.overdue()).isFalse();
        });
        assertThat(seen(copy).state()).isEqualTo(CopyState.OUT);
        borrowing.giveBack(loan);
        assertThat(own.loans()).isEmpty();
        assertThat(seen(copy)).returns(CopyState.SHELF, CopyRow::state).returns(1, CopyRow::lent);
        assertThat(count("select count(*) from copy_loan where member = ?", wang.value()))
                .isZero();
    }

    @Test
    void askingTwiceLendsOnce() {
        var copy = held();
        var loan = lent(copy, wang);
        borrowing.borrow(loan, copy);
        assertThat(own.loans()).hasSize(1);
        assertThat(seen(copy).lent()).isEqualTo(1);
        refused("copies.yoursAlready", () -> borrowing.borrow(LoanId.random(), copy));
    }

    @Test
    void ofManyAtTheSameMomentOneGetsTheLastCopy() {
        var copy = held();
        var crowd = List.of(wang, qian, sun, zhao);
        var told = Rush.of(4, it -> lent(copy, crowd.get(it)));
        assertThat(told).containsExactlyInAnyOrder("", "copies.out", "copies.out", "copies.out");
        assertThat(count("select count(*) from copy_loan")).isEqualTo(1);
    }

    @Test
    void ofMemberAndKeeperWhoBringItBackAtTheSameMomentOneDoes() {
        var copy = held();
        var loan = lent(copy, wang);
        reserved(qian);
        var told = Rush.of(2, it -> {
            if (it == 0) {
                member(wang);
                borrowing.giveBack(loan);
            } else {
                convenor();
                desk.takeBack(loan);
            }
        });
        assertThat(told).containsExactlyInAnyOrder("", "copies.backAlready");
        assertThat(count("select count(*) from copy_reservation where copy = ?", copy.value()))
                .isEqualTo(1);
    }

    @Test
    void whileOneReservesAndOneReturnsTheCopyIsKept() {
        for (int round = 0; round < 5; round++) {
            var copy = held();
            var loan = lent(copy, wang);
            var told = Rush.of(2, it -> {
                if (it == 0) {
                    member(wang);
                    borrowing.giveBack(loan);
                } else reserved(qian);
            });
            // Either the book was free when Qian asked, or it is kept for Qian now; nobody waits beside a free copy.
            member(qian);
            if (told.getLast().isEmpty())
                assertThat(own.reservations()).singleElement().returns(copy, ReservationRow::copy);
            else assertThat(told.getLast()).isEqualTo("copies.freeNow");
            leave();
            zhaoConvenesTheInvited();
        }
    }

    @Test
    void aKeeperWhoTakesBackWhatHasBeenLentAnewTakesNothing() {
        var copy = held();
        var loan = lent(copy, wang);
        borrowing.giveBack(loan);
        lent(copy, qian);
        convenor();
        refused("copies.backAlready", () -> desk.takeBack(loan));
        assertThat(seen(copy).state()).isEqualTo(CopyState.OUT);
    }

    @Test
    void isRenewedOnceAndOnlyWhileNobodyWaits() {
        var loan = lent(held(), wang);
        assertThat(borrowing.renew(loan)).isEqualTo(today().plusDays(60));
        refused("copies.renewedOnce", () -> borrowing.renew(loan));
        change("update copy_loan set renewed = false, due = ?", today().minusDays(3));
        assertThat(borrowing.renew(loan)).isEqualTo(today().plusDays(30));
        change("update copy_loan set renewed = false");
        reserved(qian);
        member(wang);
        assertThat(own.loans()).singleElement().matches(LoanRow::wanted);
        refused("copies.waitedFor", () -> borrowing.renew(loan));
    }

    @Test
    void whoIsLateIsToldOnceAndAgainOnlyAfterRenewing() {
        var loan = lent(held(), wang);
        reminders.look();
        assertThat(told(wang)).isEmpty();
        change("update copy_loan set due = ?", today());
        reminders.look();
        assertThat(told(wang)).isEmpty();
        change("update copy_loan set due = ?", today().minusDays(1));
        reminders.look();
        reminders.look();
        assertThat(told(wang)).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(NoticeKind.OVERDUE);
            assertThat(it.events()).isEqualTo(1);
            assertThat(it.excerpt()).startsWith("《纸本书");
            assertThat(it.title()).doesNotContain("纸本书");
        });
        member(wang);
        assertThat(own.loans()).singleElement().matches(LoanRow::overdue);
        borrowing.renew(loan);
        assertThat(told(wang)).isEmpty();
        change("update copy_loan set due = ?", today().minusDays(1));
        reminders.look();
        assertThat(told(wang)).hasSize(1);
        member(wang);
        borrowing.giveBack(loan);
        assertThat(told(wang)).isEmpty();
    }

    @Test
    void aMemberHasOnlySoManyAtOnce() {
        var copies = held(12);
        for (int i = 0; i < 10; i++) lent(copies.get(i), wang);
        refused("copies.tooMany", () -> borrowing.borrow(LoanId.random(), copies.get(10)));
        librarian();
        book = new Desk(house).book("另一本");
        lent(held(), qian);
        refused("copies.tooMany", () -> reserved(wang));
    }

    @Test
    void howeverManyPagesOneHasOpenOneHasOnlySoMany() {
        var books = new ArrayList<List<CopyId>>();
        for (int one = 0; one < 4; one++) {
            librarian();
            book = new Desk(house).book("同时借的书" + one);
            books.add(held(5));
        }
        librarian();
        book = new Desk(house).book("先借的书");
        held(9).forEach(it -> lent(it, wang));
        for (int round = 0; round < 5; round++) {
            var copy = round;
            var told = Rush.of(4, it -> lent(books.get(it).get(copy), wang));
            assertThat(told).containsExactlyInAnyOrder("", "copies.tooMany", "copies.tooMany", "copies.tooMany");
            assertThat(count("select count(*) from copy_loan where member = ?", wang.value()))
                    .isEqualTo(10);
            books.forEach(it ->
                    change("delete from copy_loan where copy = ?", it.get(copy).value()));
        }
    }

    @Test
    void onlyAMemberIsHandedACopy() {
        var copy = held();
        convenor();
        refused("copies.whom", () -> desk.handOut(LoanId.random(), copy, li));
        change("update member set disabled = true where id = ?", wang.value());
        refused("copies.whom", () -> desk.handOut(LoanId.random(), copy, wang));
    }

    @Test
    void keepersHandOutAndTakeBackForWhoIsNotAtAScreen() {
        var copies = held(2);
        var loan = LoanId.random();
        convenor();
        desk.handOut(loan, copies.getFirst(), wang);
        desk.handOut(loan, copies.getFirst(), wang);
        refused("copies.out", () -> desk.handOut(LoanId.random(), copies.getFirst(), qian));
        member(wang);
        assertThat(own.loans()).hasSize(1);
        librarian();
        desk.takeBack(loan);
        desk.handOut(LoanId.random(), copies.getLast(), qian);
        member(wang);
        assertThat(own.loans()).isEmpty();
    }

    @Test
    void nobodyElseHandsOutOrTakesBack() {
        var copies = held(2);
        var loan = lent(copies.getFirst(), wang);
        for (var role : List.of("MEMBER", "STAFF")) {
            People.signIn(sun, role);
            refused("copies.notYours", () -> desk.handOut(LoanId.random(), copies.getLast(), sun));
            refused("copies.notYours", () -> desk.takeBack(loan));
        }
        member(sun);
        refused("copies.backAlready", () -> borrowing.giveBack(loan));
        refused("copies.backAlready", () -> borrowing.renew(loan));
        member(wang);
        assertThat(own.loans()).hasSize(1);
        convenor();
        refused("copies.whom", () -> desk.handOut(LoanId.random(), copies.getLast(), MemberId.random()));
    }

    @Test
    void whatIsUnknownIsRefused() {
        member(wang);
        refused("copies.unknown", () -> borrowing.borrow(LoanId.random(), CopyId.random()));
        refused("copies.noneHere", () -> reserved(wang));
        refused("copies.backAlready", () -> borrowing.giveBack(LoanId.random()));
    }
}
