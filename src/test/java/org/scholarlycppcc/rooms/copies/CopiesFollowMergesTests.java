package org.scholarlycppcc.rooms.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.catalogue.BookHolder;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.moderation.Rush;
import org.scholarlycppcc.rooms.copies.ReservationRow.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Copies, loans and reservations when two books become one, and part again. */
class CopiesFollowMergesTests extends CopiesCase {
    @Autowired
    InRooms inRooms;

    private BookId other;

    @BeforeEach
    void anotherCard() {
        librarian();
        other = new Desk(house).book("纸本书的另一张卡片");
    }

    @Test
    void whatHoldsTheBookIsSaidInNumbersOnly() {
        lent(held(), wang);
        assertThat(inRooms.held(List.of(book, other))).isEqualTo(Set.of(book));
        assertThat(inRooms.counts(List.of(book, other)))
                .containsEntry("copies.moves.copies", 1)
                .hasSize(1);
    }

    @Test
    void everythingMovesAndMovesBack() {
        var copy = held();
        var loan = lent(copy, wang);
        reserved(qian);
        var moves = move();
        member(wang);
        assertThat(own.loans()).singleElement().returns(other, LoanRow::book);
        assertThat(holdings.of(other, 9).rooms()).hasSize(1);
        assertThat(holdings.of(book, 9).rooms()).isEmpty();
        member(qian);
        assertThat(own.reservations()).singleElement().returns(other, ReservationRow::book);
        transaction.executeWithoutResult(it -> inRooms.moveBack(moves, book, other));
        member(wang);
        assertThat(own.loans()).singleElement().returns(book, LoanRow::book);
        borrowing.giveBack(loan);
        member(qian);
        assertThat(own.reservations()).singleElement().returns(copy, ReservationRow::copy);
    }

    @Test
    void whoWaitedForOneGetsTheFreeCopyOfTheOther() {
        lent(held(), wang);
        reserved(qian);
        var waitedFor = book;
        book = other;
        var free = held();
        book = waitedFor;
        var moves = move();
        assertThat(told(qian)).hasSize(1);
        member(qian);
        assertThat(own.reservations()).singleElement().returns(free, ReservationRow::copy);
        transaction.executeWithoutResult(it -> inRooms.moveBack(moves, book, other));
        // What is kept for Qian meanwhile is a copy of the other book, and stays so.
        assertThat(own.reservations()).singleElement().returns(other, ReservationRow::book);
        lent(free, qian);
    }

    @Test
    void aCopyThatIsKeptWhenTheBooksPartTakesItsReaderAlong() {
        var copy = held();
        var loan = lent(copy, wang);
        var moves = move();
        var first = book;
        book = other;
        reserved(qian);
        member(wang);
        borrowing.giveBack(loan);
        transaction.executeWithoutResult(it -> inRooms.moveBack(moves, first, other));
        book = first;
        member(qian);
        assertThat(own.reservations()).singleElement().returns(first, ReservationRow::book);
        var next = lent(copy, qian);
        assertThat(own.reservations()).isEmpty();
        reserved(sun);
        member(qian);
        borrowing.giveBack(next);
        member(sun);
        assertThat(own.reservations()).singleElement().returns(copy, ReservationRow::copy);
    }

    @Test
    void whoWaitsInVainWhenTheBooksPartIsToldAndAFreeCopyIsTheNextOnes() {
        lent(held(), wang);
        var moves = move();
        var first = book;
        book = other;
        reserved(sun);
        transaction.executeWithoutResult(it -> inRooms.moveBack(moves, first, other));
        // The only copy has gone with its book.
        assertThat(told(sun)).hasSize(1);
        member(sun);
        assertThat(own.reservations())
                .singleElement()
                .returns(Ending.GONE, ReservationRow::ended)
                .returns(other, ReservationRow::book);
    }

    @Test
    void whatStandsOnPaperInTheCatalogueFollows() {
        var there = held(2);
        convenor();
        stocking.withdraw(there.getLast(), Parting.WORN, "");
        assertThat(onPaper()).containsExactly(book);
        var moves = move();
        assertThat(onPaper()).containsExactly(other);
        transaction.executeWithoutResult(it -> inRooms.moveBack(moves, book, other));
        assertThat(onPaper()).containsExactly(book);
    }

    private List<BookId> onPaper() {
        return sql.sql("select book from paper_copy")
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list();
    }

    @Test
    void whoReservesWhileBooksBecomeOneIsNotLeftBehind() {
        lent(held(), wang);
        assertThat(Rush.of(2, it -> {
                    if (it == 0) {
                        librarian();
                        move();
                    } else reserved(qian);
                }))
                .isSubsetOf("", "copies.noneHere");
        assertThat(count("select count(*) from copy_reservation where book = ?", book.value()))
                .isZero();
    }

    @Test
    void whoWaitsTwiceAndBorrowsAThirdCopyLeavesWhatWasKeptToTheNext() {
        var first = book;
        book = other;
        var kept = held();
        var loan = lent(kept, sun);
        reserved(qian);
        member(sun);
        borrowing.giveBack(loan);
        book = first;
        lent(held(), wang);
        reserved(qian);
        reserved(zhao);
        move();
        librarian();
        book = new Desk(house).book("纸本书的第三张卡片");
        var free = held();
        move();
        lent(free, qian);
        assertThat(own.reservations()).isEmpty();
        member(zhao);
        assertThat(own.reservations()).singleElement().returns(kept, ReservationRow::copy);
    }

    private List<BookHolder.Move> move() {
        return transaction.execute(it -> inRooms.move(book, other));
    }
}
