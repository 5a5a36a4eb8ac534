package org.scholarlycppcc.rooms.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.members.Enrolling;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is next in a queue, and what it costs. */
class QueueTests extends CopiesCase {
    @Test
    void whoMayNoLongerComeInIsPassedOver() {
        var copy = held();
        var loan = lent(copy, wang);
        reserved(qian);
        reserved(zhao);
        reserved(sun);
        change("update member set disabled = true where id = ?", qian.value());
        change("delete from member_role where member = ?", zhao.value());
        member(wang);
        borrowing.giveBack(loan);
        member(sun);
        assertThat(own.reservations()).singleElement().returns(copy, ReservationRow::copy);
        assertThat(told(sun)).hasSize(1);
        assertThat(count("select count(*) from copy_reservation")).isEqualTo(1);
        assertThat(count(
                        "select count(*) from notice where member in (?, ?) and source = 'copies'",
                        qian.value(),
                        zhao.value()))
                .isZero();
    }

    @Test
    void whoMayNoLongerComeInKeepsNobodyFromRenewingAndIsNotToldThatACopyIsGone() {
        var copy = held();
        var loan = lent(copy, wang);
        reserved(qian);
        reserved(sun);
        change("delete from copy_reservation where member = ?", sun.value());
        change("update member set disabled = true where id = ?", qian.value());
        member(wang);
        borrowing.renew(loan);
        reserved(sun);
        convenor();
        stocking.withdraw(copy, Parting.LOST, "");
        assertThat(told(sun)).hasSize(1);
        assertThat(count("select count(*) from notice where member = ? and source = 'copies'", qian.value()))
                .isZero();
        assertThat(count("select count(*) from copy_reservation where member = ?", qian.value()))
                .isZero();
    }

    @Test
    void whatIsKeptForSomebodyWhoMayNoLongerComeInIsTheNextOnesWhenItLapses() {
        var copy = held();
        var loan = lent(copy, wang);
        var first = reserved(qian);
        reserved(sun);
        member(wang);
        borrowing.giveBack(loan);
        change("update member set disabled = true where id = ?", qian.value());
        change("update copy_reservation set kept_until = ? where id = ?", today().minusDays(1), first.value());
        reminders.look();
        assertThat(told(qian)).isEmpty();
        assertThat(told(sun)).hasSize(1);
        assertThat(count("select count(*) from copy_reservation where member = ?", qian.value()))
                .isZero();
        lent(copy, sun);
    }

    @Test
    void whatIsKeptForSomebodyIsTheNextOnesAsSoonAsTheyMayNoLongerComeIn(@Autowired Enrolling enrolling) {
        var copy = held();
        var loan = lent(copy, wang);
        reserved(qian);
        reserved(sun);
        member(wang);
        borrowing.giveBack(loan);
        assertThat(told(qian)).hasSize(1);
        People.signIn(li, "ADMIN");
        enrolling.grant(qian, Set.of("MEMBER", "STAFF"));
        assertThat(told(sun)).as("who may still come in keeps it").isEmpty();
        People.signIn(li, "ADMIN");
        enrolling.disable(qian);
        assertThat(told(sun)).hasSize(1);
        assertThat(told(qian)).isEmpty();
        member(sun);
        assertThat(own.reservations()).singleElement().returns(copy, ReservationRow::copy);
        People.signIn(li, "ADMIN");
        enrolling.grant(sun, Set.of("STAFF"));
        assertThat(count("select count(*) from copy_reservation")).isZero();
        lent(copy, zhao);
    }

    @Test
    void manyWhoWaitCostAsManyStatementsAsOne() {
        var crowd = Stream.generate(() -> people.seated("众", SLUG, today().minusYears(1)))
                .limit(6)
                .toList();
        crowd.forEach(it -> people.gets(it, "MEMBER"));
        change("delete from notice where source = 'copies'");
        var settled = new TreeSet<Long>();
        var lapsed = new TreeSet<Long>();
        var ended = new TreeSet<Long>();
        for (int many : List.of(1, 3, 6)) {
            var gone = held();
            lent(gone, wang);
            crowd.stream().limit(many).forEach(this::reserved);
            convenor();
            var more = Stream.generate(CopyId::random).limit(many).toList();
            settled.add(SqlCount.of(() -> stocking.add(more, room, book, CopyText.BLANK)));
            change("update copy_reservation set kept_until = ?", today().minusDays(1));
            lapsed.add(SqlCount.of(reminders::look));
            for (var it : more) stocking.withdraw(it, Parting.WORN, "");
            crowd.stream().limit(many).forEach(this::reserved);
            convenor();
            ended.add(SqlCount.of(() -> stocking.withdraw(gone, Parting.LOST, "")));
            assertThat(count("select count(*) from notice where kind = 'RESERVATION' and source = 'copies'"))
                    .isEqualTo(many);
            change("delete from copy_reservation");
            change("delete from notice where source = 'copies'");
        }
        assertThat(settled).as("kept").hasSize(1);
        assertThat(lapsed).as("lapsed").hasSize(1);
        assertThat(ended).as("gone").hasSize(1);
    }
}
