package org.scholarlycppcc.rooms.copies;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.notices.NoticeLine;
import org.scholarlycppcc.notices.NoticeList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A book and the room of the invited: Zhao is its convenor, Li a librarian, Wang, Qian and Sun are members. */
@StoredTest
abstract class CopiesCase {
    static final String SLUG = "invited";

    @Autowired
    Stocking stocking;

    @Autowired
    Holdings holdings;

    @Autowired
    Borrowing borrowing;

    @Autowired
    Reserving reserving;

    @Autowired
    LendingDesk desk;

    @Autowired
    OwnLoans own;

    @Autowired
    Reminders reminders;

    @Autowired
    NoticeList notices;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext house;

    @Autowired
    Clock clock;

    SectorId room;
    MemberId zhao;
    MemberId li;
    MemberId wang;
    MemberId qian;
    MemberId sun;
    BookId book;

    @BeforeEach
    void zhaoConvenesTheInvited() {
        room = people.sector(SLUG);
        zhao = people.seated("赵", SLUG, today().minusYears(1));
        li = people.named("李");
        wang = people.seated("王", "education", today().minusYears(1));
        qian = people.seated("钱", SLUG, today().minusYears(1));
        sun = people.seated("孙", SLUG, today().minusYears(1));
        List.of(zhao, wang, qian, sun).forEach(it -> people.gets(it, "MEMBER"));
        people.convenes(zhao, SLUG, today(), null);
        librarian();
        book = new Desk(house).book("纸本书" + UUID.randomUUID());
    }

    @AfterEach
    void leave() {
        People.signOut();
        for (var table : List.of("copy_loan", "copy_reservation", "room_copy_change", "room_copy", "paper_copy"))
            change("delete from " + table);
        change("delete from appointment where member = ?", zhao.value());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void convenor() {
        People.signIn(zhao, "MEMBER");
    }

    void librarian() {
        People.signIn(li, "LIBRARIAN");
    }

    void member(MemberId who) {
        People.signIn(who, "MEMBER");
    }

    /** The convenor puts copies of the book into the room. */
    List<CopyId> held(int many) {
        convenor();
        var copies = Stream.generate(CopyId::random).limit(many).toList();
        stocking.add(copies, room, book, CopyText.BLANK);
        return copies;
    }

    CopyId held() {
        return held(1).getFirst();
    }

    LoanId lent(CopyId copy, MemberId to) {
        member(to);
        var loan = LoanId.random();
        borrowing.borrow(loan, copy);
        return loan;
    }

    ReservationId reserved(MemberId by) {
        member(by);
        var reservation = ReservationId.random();
        reserving.reserve(reservation, room, book);
        return reservation;
    }

    CopyRow seen(CopyId copy) {
        return holdings.find(copy).orElseThrow();
    }

    List<NoticeLine> told(MemberId who) {
        return People.as(who, () -> notices.lines(null, Long.MAX_VALUE), "MEMBER");
    }

    void change(String statement, Object... values) {
        transaction.executeWithoutResult(it -> sql.sql(statement).params(values).update());
    }

    int count(String statement, Object... values) {
        return sql.sql(statement).params(values).query(Integer.class).single();
    }

    static void refused(String reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).returns(reason, Refusal::reason);
    }
}
