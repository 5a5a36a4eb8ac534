package org.scholarlycppcc.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.catalogue.Lists;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@StoredTest
class ReadingRoomsTests {
    private static final String SLUG = "invited";

    @Autowired
    ReadingRooms rooms;

    @Autowired
    NoticeBoard board;

    @Autowired
    Lists lists;

    @Autowired
    FoundRooms found;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private SectorId sector;
    private MemberId zhao;

    @BeforeEach
    void zhaoConvenesTheInvited() {
        sector = people.sector(SLUG);
        zhao = people.seated("赵召", SLUG, today().minusYears(1));
        people.convenes(zhao, SLUG, today().minusDays(1), null);
    }

    @AfterEach
    void leave() {
        People.signOut();
        transaction.executeWithoutResult(it -> {
            sql.sql("delete from appointment where member = :zhao")
                    .param("zhao", zhao.value())
                    .update();
            sql.sql("delete from room_notice where sector = :sector")
                    .param("sector", sector.value())
                    .update();
        });
    }

    @Test
    void everySectorHasARoomAndOnesOwnComesFirst() {
        People.signIn(zhao, Roles.MEMBER);
        var all = rooms.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(17);
        assertThat(all.getFirst())
                .matches(RoomRow::mine)
                .returns(SLUG, it -> it.sector().slug());
        assertThat(all.getFirst().convenor()).isEqualTo("赵召");
        assertThat(all.stream().skip(1)).noneMatch(RoomRow::mine);
    }

    @Test
    void theHomeIsTheRoomOfTodaysSector() {
        People.signIn(zhao, Roles.MEMBER);
        assertThat(rooms.home()).get().returns(SLUG, it -> it.sector().slug());
        People.signIn(people.named("常"), Roles.STAFF);
        assertThat(rooms.home()).isEmpty();
    }

    @Test
    void everyShelfIsAGlimpseOfTheSectorsOwnAndShowsABookOnce(@Autowired ApplicationContext house) {
        var education = people.sector("education");
        People.signIn(people.named("钱"), Roles.LIBRARIAN);
        var desk = new Desk(house);
        var book = desk.book("两份书单都有");
        desk.published(desk.list("书架之一", education, book, desk.book("书架旁边的")));
        desk.published(desk.list("书架之二", education, book));
        People.signIn(zhao, Roles.MEMBER);
        var shelves = lists.shelves(1000);
        assertThat(shelves.containsKey(sector))
                .isEqualTo(!lists.ofSector(sector).isEmpty());
        assertThat(shelves.get(education)).extracting(BookRow::id).contains(book);
        shelves.forEach((of, books) -> assertThat(books).doesNotHaveDuplicates().isEqualTo(lists.shelf(of, 1000)));
        assertThat(lists.shelves(4).get(education))
                .isEqualTo(lists.shelf(education, 4))
                .hasSize(4);
    }

    @Test
    void theConvenorFurnishesTheRoom() {
        People.signIn(zhao, Roles.MEMBER);
        var result = rooms.furnish(sector, text(" 三层\u0007东侧 ", "周六", "**欢迎**\r\n常来"));
        assertThat(result).isInstanceOf(Furnished.Kept.class);
        assertThat(room().text()).returns("三层 东侧", RoomText::place).returns("**欢迎**\n常来", RoomText::welcome);
        assertThat(found.current(List.of(sector.value()))).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("特邀人士界悦读书屋");
            assertThat(it.body()).contains("欢迎\n常来");
            assertThat(it.path()).isEqualTo("rooms/" + SLUG);
        });
    }

    @Test
    void theSlowerOfTwoEditorsSeesBothTexts() {
        People.signIn(zhao, Roles.MEMBER);
        var mine = text("一层", "周一", "早");
        rooms.furnish(sector, text("二层", "周二", "午"));
        assertThat(rooms.furnish(sector, mine)).isInstanceOfSatisfying(Furnished.Elsewhere.class, it -> {
            assertThat(it.theirs().place()).isEqualTo("二层");
            assertThat(rooms.furnish(
                            sector, new RoomText("一层", "周一", "早", it.theirs().version())))
                    .isInstanceOf(Furnished.Kept.class);
        });
        assertThat(room().text().place()).isEqualTo("一层");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.MEMBER, Roles.LIBRARIAN, Roles.STAFF})
    void nobodyElseKeepsTheRoom(String role) {
        People.signIn(zhao, Roles.MEMBER);
        var notice = NoticeId.random();
        board.post(notice, sector, "周六换架");
        People.signIn(people.seated("王", SLUG, today()), role);
        assertThat(room().keeper()).isFalse();
        refused(() -> rooms.furnish(sector, room().text()));
        refused(() -> board.post(NoticeId.random(), sector, "假的"));
        refused(() -> board.takeDown(notice, sector));
        refused(() -> rooms.furnish(new SectorId(UUID.randomUUID()), RoomTexts.NOTHING));
        assertThat(board.of(sector, null, 5)).extracting(NoticeRow::id).contains(notice);
    }

    @Test
    void anAppointmentThatEndedKeepsNothing() {
        var former = people.seated("钱前", SLUG, today().minusYears(1));
        people.convenes(former, SLUG, today().minusYears(1), today().minusDays(2));
        People.signIn(former, Roles.MEMBER);
        refused(() -> board.post(NoticeId.random(), sector, "我还在"));
        assertThat(room().convenor()).isNotNull().returns("赵召", it -> it.name());
    }

    @Test
    void theConvenorOfAnotherSectorTouchesNothingHere() {
        var other = people.seated("孙", "economy", today());
        people.convenes(other, "economy", today(), null);
        People.signIn(zhao, Roles.MEMBER);
        var notice = NoticeId.random();
        board.post(notice, sector, "周六换架");
        People.signIn(other, Roles.MEMBER);
        refused(() -> board.takeDown(notice, sector));
        board.takeDown(notice, people.sector("economy"));
        assertThat(board.of(sector, null, 5)).extracting(NoticeRow::id).containsExactly(notice);
    }

    @Test
    void anAdministratorMayButNotForASectorThatIsNone() {
        People.signIn(people.named("管"), Roles.ADMIN);
        assertThat(rooms.furnish(sector, room().text())).isInstanceOf(Furnished.Kept.class);
        refused(() -> rooms.furnish(new SectorId(UUID.randomUUID()), RoomTexts.NOTHING));
    }

    @Test
    void strangersMayNothing() {
        for (Runnable act : List.<Runnable>of(
                () -> rooms.all(),
                () -> rooms.find(SLUG),
                () -> rooms.furnish(sector, RoomTexts.NOTHING),
                () -> board.of(sector, null, 5),
                () -> board.post(NoticeId.random(), sector, "x"),
                () -> board.takeDown(NoticeId.random(), sector)))
            assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                    .isThrownBy(act::run);
    }

    @Test
    void noticesPageByTheirOrderNewestFirst() {
        People.signIn(zhao, Roles.MEMBER);
        for (int i = 1; i <= 5; i++) board.post(NoticeId.random(), sector, "第 " + i + " 则");
        var first = board.of(sector, null, 3);
        assertThat(first).extracting(NoticeRow::text).containsExactly("第 5 则", "第 4 则", "第 3 则");
        assertThat(board.of(sector, first.getLast().number(), 3))
                .extracting(NoticeRow::text)
                .containsExactly("第 2 则", "第 1 则");
    }

    @Test
    void aDoubleClickPutsUpOneNotice() {
        People.signIn(zhao, Roles.MEMBER);
        var id = NoticeId.random();
        board.post(id, sector, "一次");
        board.post(id, sector, "一次");
        assertThat(board.of(sector, null, 5)).hasSize(1);
        assertThat(found.current(List.of(sector.value())).getFirst().body()).contains("一次");
        board.takeDown(id, sector);
        assertThat(found.current(List.of(sector.value())).getFirst().body()).doesNotContain("一次");
    }

    @Test
    void badInputIsRefusedOrKeptAsTyped() {
        People.signIn(zhao, Roles.MEMBER);
        var endless = "长".repeat(100_000);
        refused(() -> rooms.furnish(sector, text(endless, "", "")));
        refused(() -> rooms.furnish(sector, text("", endless, "")));
        refused(() -> rooms.furnish(sector, text("", "", endless)));
        refused(() -> board.post(NoticeId.random(), sector, endless));
        refused(() -> board.post(NoticeId.random(), sector, " \u0000\u0007\n "));
        var odd = "📚<script>alert(1)</script>";
        rooms.furnish(sector, text(odd, odd, odd));
        assertThat(room().text()).returns(odd, RoomText::place).returns(odd, RoomText::welcome);
    }

    @Test
    void theCostDoesNotGrowWithWhatTheRoomsHold() {
        People.signIn(zhao, Roles.MEMBER);
        var few = SqlCount.of(this::look);
        for (int i = 0; i < 25; i++) board.post(NoticeId.random(), sector, "第 " + i + " 则");
        assertThat(SqlCount.of(this::look)).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    @Test
    void theIndexPagesThroughTheRooms() {
        var all = found.idsAfter(null, 100);
        assertThat(all).hasSizeGreaterThanOrEqualTo(17).contains(sector.value());
        assertThat(found.idsAfter(all.get(4), 100)).containsExactlyElementsOf(all.subList(5, all.size()));
    }

    private void look() {
        rooms.all();
        rooms.find(SLUG);
        board.of(sector, null, 5);
    }

    private Room room() {
        return rooms.find(SLUG).orElseThrow();
    }

    private RoomText text(String place, String hours, String welcome) {
        return new RoomText(place, hours, welcome, room().text().version());
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
