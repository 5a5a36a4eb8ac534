package org.scholarlycppcc.rooms.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Question;
import org.scholarlycppcc.search.Search;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has what: the borrower knows and, for as long as it is out, the convenor of the room; nobody else, whatever they ask. */
class BorrowingsArePrivateTests extends CopiesCase {
    @Autowired
    LoanNotices source;

    @Test
    void onlyTheConvenorOfTheRoomSeesWhoHasACopyAndOnlyWhileItIsOut() {
        var copies = held(2);
        var loan = lent(copies.getFirst(), wang);
        lent(copies.getLast(), sun);
        var reservation = reserved(qian);
        convenor();
        assertThat(seen(copies.getFirst()).who()).isEqualTo(wang);
        member(wang);
        borrowing.giveBack(loan);
        convenor();
        assertThat(seen(copies.getFirst()).who()).isEqualTo(qian);
        member(qian);
        reserving.cancel(reservation);
        convenor();
        assertThat(seen(copies.getFirst()).who()).isNull();
    }

    @Test
    void whoeverAsksLearnsTheSameWhoeverHasIt() {
        var otherConvenor = otherConvenor();
        for (var role : List.of("MEMBER", "LIBRARIAN", "STAFF", "ADMIN", "NOBODY'S")) {
            var byWang = answers(otherConvenor, role, wang);
            var bySun = answers(otherConvenor, role, sun);
            assertThat(byWang).as(role).isEqualTo(bySun);
            assertThat(byWang.toString())
                    .doesNotContain(
                            wang.value().toString(),
                            sun.value().toString(),
                            qian.value().toString());
        }
    }

    /** All that somebody sees of a copy that a member has and another one waits for. */
    private List<Object> answers(MemberId who, String role, MemberId borrower) {
        leave();
        zhaoAgain();
        var copies = held(2);
        lent(copies.getFirst(), borrower);
        lent(copies.getLast(), qian);
        reserved(zhao);
        People.signIn(who, role);
        var answers = new ArrayList<Object>();
        for (var copy : copies) answers.add(plain(seen(copy)));
        holdings.of(room, null, 0, 9).forEach(it -> answers.add(plain(it)));
        holdings.of(book, 9).rooms().forEach(it -> {
            answers.add(it.waiting());
            answers.add(String.valueOf(it.reservation()));
            it.copies().forEach(copy -> answers.add(plain(copy)));
        });
        holdings.several(room, List.of(), 9).forEach(it -> answers.add(plain(it)));
        answers.add(holdings.counts(room));
        answers.add(holdings.books(room, 9));
        // What keepers did names them, never a borrower.
        copies.forEach(it -> holdings.changes(it).forEach(change -> answers.add(change.what())));
        return answers;
    }

    // What differs from one round to the next by itself.
    private static String plain(CopyRow row) {
        return List.of(
                        row.label(),
                        row.state(),
                        String.valueOf(row.due()),
                        row.mine(),
                        row.keptForMe(),
                        String.valueOf(row.who()),
                        row.lent(),
                        row.loan() != null)
                .toString();
    }

    private MemberId otherConvenor() {
        return people.seated("周", "education", today().minusYears(1));
    }

    private void zhaoAgain() {
        people.convenes(zhao, SLUG, today(), null);
    }

    @Test
    void aLoanIsForWhoMayTakeItBack() {
        var copy = held();
        lent(copy, wang);
        member(sun);
        assertThat(seen(copy).loan()).isNull();
        assertThat(own.loans()).isEmpty();
        librarian();
        assertThat(seen(copy))
                .returns(null, CopyRow::who)
                .extracting(CopyRow::loan)
                .isNotNull();
    }

    @Test
    void noticesSpeakToTheirMemberAlone() {
        var copy = held();
        var loan = lent(copy, wang);
        var reservation = reserved(qian);
        change("update copy_loan set due = ?", today().minusDays(1));
        reminders.look();
        var things = List.of(loan.value(), reservation.value());
        for (var who : List.of(sun, zhao, li))
            assertThat(source.visible(who, things)).isEmpty();
        assertThat(source.visible(wang, things)).containsOnlyKeys(loan.value());
        assertThat(source.visible(qian, things)).containsOnlyKeys(reservation.value());
        assertThat(count("select count(*) from notice where title like '%纸本书%' or path like '%" + book.value() + "%'"))
                .isZero();
        member(wang);
        borrowing.giveBack(loan);
        assertThat(count("select count(*) from notice where subject = ?", loan.value()))
                .isZero();
    }

    @Test
    void noTableNamesAnyoneOnceACopyIsBack() {
        var copy = held();
        var loan = lent(copy, wang);
        change("update copy_loan set due = ?", today().minusDays(1));
        reminders.look();
        convenor();
        desk.takeBack(loan);
        for (var table : List.of("copy_loan", "copy_reservation", "notice"))
            assertThat(count("select count(*) from " + table + " where member = ?", wang.value()))
                    .as(table)
                    .isZero();
        assertThat(count("select count(*) from room_copy_change where author = ?", wang.value()))
                .isZero();
    }

    @Test
    void theSearchFindsABookNoMatterWhoHasItAndNeverByWhoHasIt(@Autowired Search search, @Autowired Index index) {
        lent(held(), wang);
        index.caughtUp();
        for (var who : List.of(wang, sun, zhao)) {
            member(who);
            assertThat(search.find(Question.of("INV-001")).toString())
                    .doesNotContain(wang.value().toString(), book.value().toString());
        }
    }
}
