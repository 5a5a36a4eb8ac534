package org.scholarlycppcc.rooms.copies;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeSource;
import org.scholarlycppcc.notices.Notices;
import org.scholarlycppcc.notices.Occasion;
import org.scholarlycppcc.rooms.RoomName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loans and reservations: members are told what became of theirs. What is kept of it names the room, never the book, and goes with the loan. */
@Component
class LoanNotices implements NoticeSource {
    private static final String NAME = "copies";

    private final JdbcClient sql;
    private final Notices notices;
    private final Sectors sectors;
    private final Catalogue catalogue;

    LoanNotices(JdbcClient sql, Notices notices, Sectors sectors, Catalogue catalogue) {
        this.sql = sql;
        this.notices = notices;
        this.sectors = sectors;
        this.catalogue = catalogue;
    }

    /** Copies are kept for those who reserved them, or their reservations came to nothing. */
    void reservations(SectorId room, List<Stand.Waiting> members) {
        tell(
                NoticeKind.RESERVATION,
                room,
                members.stream().collect(Collectors.toMap(it -> it.reservation().value(), Stand.Waiting::member)));
    }

    void overdue(LoanId loan, SectorId room, MemberId member) {
        tell(NoticeKind.OVERDUE, room, Map.of(loan.value(), member));
    }

    /** What was told of reservations holds no longer. */
    void over(Collection<ReservationId> reservations) {
        notices.forgetSubjects(reservations.stream().map(ReservationId::value).toList());
    }

    /** What was told of a loan holds no longer. */
    void over(LoanId loan) {
        notices.forgetSubject(loan.value());
    }

    private void tell(NoticeKind kind, SectorId room, Map<UUID, MemberId> things) {
        var name = sectors.all().stream()
                .filter(it -> it.id().equals(room))
                .map(it -> RoomName.of(it.name()))
                .findAny()
                .orElse("");
        notices.tellEach(things.entrySet().stream()
                .collect(Collectors.toMap(
                        it -> new Occasion(kind, NAME, it.getKey(), it.getKey(), null, "loans", name, null),
                        Map.Entry::getValue)));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<UUID, String> visible(MemberId reader, Collection<UUID> subjects) {
        var books = new HashMap<UUID, BookId>();
        sql.sql("""
                        select id, book from copy_reservation where id in (:subjects) and member = :me
                        union all select l.id, c.book from copy_loan l join room_copy c on c.id = l.copy
                        where l.id in (:subjects) and l.member = :me
                        """).param("subjects", subjects).param("me", reader.value()).query(row -> {
            books.put(row.getObject("id", UUID.class), new BookId(row.getObject("book", UUID.class)));
        });
        var rows = AsHouse.get(() -> catalogue.rows(books.values()));
        var words = new HashMap<UUID, String>();
        books.forEach((thing, book) -> {
            var row = rows.get(book);
            words.put(thing, row == null ? "" : "《" + row.title() + "》");
        });
        return words;
    }
}
