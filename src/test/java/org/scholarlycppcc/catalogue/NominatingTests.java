package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholarlycppcc.base.Roles.ADMIN;
import static org.scholarlycppcc.base.Roles.LIBRARIAN;
import static org.scholarlycppcc.base.Roles.MEMBER;
import static org.scholarlycppcc.base.Roles.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeLine;
import org.scholarlycppcc.notices.NoticeList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What members nominate and what becomes of it: Sun convenes the sector, Wang and Qian sit in it, Li and Zhou are librarians. */
@StoredTest
class NominatingTests {
    private static final String SECTOR = "overseas-taiwan";

    @Autowired
    Nominating nominating;

    @Autowired
    Selecting selecting;

    @Autowired
    Calling calling;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Lists lists;

    @Autowired
    NoticeList notices;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Value("${scholarly.nominations.quota}")
    int quota;

    private Desk desk;
    private SectorId sector;
    private LocalDate today;
    private MemberId sun;
    private MemberId wang;
    private MemberId qian;
    private MemberId li;
    private MemberId zhou;
    private Draft list;
    private CallId call;

    @BeforeEach
    void aLibrarianCallsForTitles(@Autowired ApplicationContext house) {
        desk = new Desk(house);
        today = LocalDate.now(clock);
        sector = people.sector(SECTOR);
        sun = people.seated("孙", SECTOR, today.minusYears(1));
        wang = people.seated("王", SECTOR, today.minusYears(1));
        qian = people.seated("钱", SECTOR, today.minusYears(1));
        li = people.seated("李", SECTOR, today.minusYears(1));
        zhou = people.named("周");
        people.convenes(sun, SECTOR, today.minusDays(9), null);
        People.signIn(zhou, LIBRARIAN);
        list = desk.list("侨联台联书目");
        call = called(sector, today.plusDays(9));
        transaction.executeWithoutResult(
                it -> sql.sql("update nomination set state = 'DECLINED' where sector = :sector")
                        .param("sector", sector.value())
                        .update());
    }

    @AfterEach
    void leaves() {
        People.signOut();
        transaction.executeWithoutResult(it -> sql.sql("delete from appointment where member = :sun")
                .param("sun", sun.value())
                .update());
    }

    @Test
    void aNominationGoesToTheConvenorThenToTheLibrariansAndComesToTheDraft() {
        var id = nominated(wang, "归来的人", "讲一代人怎样回家");
        assertThat(mine(wang))
                .singleElement()
                .returns(Nomination.State.RECEIVED, Nomination::state)
                .returns(today.plusDays(Nominating.CONVENORS_DAYS), Nomination::due);
        assertThat(lines(sun))
                .extracting(NoticeLine::kind, NoticeLine::excerpt)
                .containsExactly(tuple(NoticeKind.TASK, "讲一代人怎样回家"));
        assertThat(waiting(li)).as("librarians wait for the convenor").doesNotContain(id);

        People.signIn(sun, MEMBER);
        assertThat(nominating.waitingForMe()).extracting(Nomination::id).containsExactly(id);
        nominating.speak(id, "同意");
        assertThat(nominating.waitingForMe()).isEmpty();
        assertThat(lines(sun)).as("nothing waits any longer").isEmpty();
        assertThat(lines(wang))
                .extracting(NoticeLine::kind, NoticeLine::excerpt)
                .containsExactly(tuple(NoticeKind.DECISION, "同意"));
        assertThat(waiting(li)).contains(id);

        People.signIn(li, LIBRARIAN);
        selecting.accept(id, null, "literature-arts", Desk.first(list).id());
        var entry = Desk.entry(desk.draft(list.slug()), 0);
        assertThat(entry.note()).isEqualTo("讲一代人怎样回家");
        assertThat(entry.book().title()).isEqualTo("归来的人");
        assertThat(mine(wang))
                .singleElement()
                .returns(Nomination.State.ACCEPTED, Nomination::state)
                .returns(entry.id(), Nomination::entry)
                .returns(entry.book().id(), Nomination::book)
                .returns(li, Nomination::decidedBy)
                .returns(sun, Nomination::convenor);
        assertThat(lines(wang)).extracting(NoticeLine::kind).containsExactly(NoticeKind.DECISION);
        People.signIn(zhou, LIBRARIAN);
        assertThat(lists.naming(entry.book().id()))
                .as("not before members see the list")
                .isEmpty();
        desk.published(list);
        assertThat(lists.naming(entry.book().id()))
                .singleElement()
                .returns(List.of(wang), Mention::nominators)
                .returns("讲一代人怎样回家", Mention::note);
        assertThat(lists.nominators(lists.edition(list.slug()).orElseThrow()))
                .containsExactly(Map.entry(entry.id(), wang));
        People.signIn(zhou, LIBRARIAN);
        refused("catalogue.nominationMoved", () -> selecting.decline(id, "晚了"));
    }

    @Test
    void whatTheCatalogueHasIsNotAddedAgain() {
        var id = spoken(nominated(wang, "早有的书", "好"));
        People.signIn(li, LIBRARIAN);
        var book = desk.book("早有的书");
        selecting.accept(id, book, "", Desk.first(list).id());
        assertThat(Desk.entry(desk.draft(list.slug()), 0).book().id()).isEqualTo(book);
        var twice = spoken(nominated(qian, "早有的书", "也好"));
        People.signIn(li, LIBRARIAN);
        refused(
                "catalogue.alreadyListed",
                () -> selecting.accept(twice, book, "", Desk.first(list).id()));
        assertThat(waiting(li)).as("a refusal changes nothing").contains(twice);
    }

    @Test
    void whatIsMissingIsAskedForAndSentAgain() {
        var id = spoken(nominated(wang, "缺", "好"));
        People.signIn(li, LIBRARIAN);
        refused("catalogue.noReason", () -> selecting.ask(id, "  "));
        selecting.ask(id, "哪一版？");
        assertThat(waiting(li)).doesNotContain(id);
        assertThat(lines(wang)).extracting(NoticeLine::excerpt).containsExactly("哪一版？");
        People.signIn(qian, MEMBER);
        refused("catalogue.nominationMoved", () -> nominating.amend(id, text("别人的", "好")));
        People.signIn(wang, MEMBER);
        refused("catalogue.noNominationWhy", () -> nominating.amend(id, text("缺", " ")));
        nominating.amend(id, text("不缺了", "补上了"));
        refused("catalogue.nominationMoved", () -> nominating.amend(id, text("再改", "好")));
        assertThat(mine(wang)).singleElement().returns("不缺了", Nomination::title);
        assertThat(waiting(li)).contains(id);
    }

    @Test
    void whatIsDeclinedHasItsReason() {
        var id = spoken(nominated(wang, "不合适", "好"));
        People.signIn(li, LIBRARIAN);
        refused("catalogue.noReason", () -> selecting.decline(id, ""));
        refused("text.tooLong", () -> selecting.decline(id, "长".repeat(301)));
        selecting.decline(id, "已有同类");
        assertThat(mine(wang))
                .singleElement()
                .returns(Nomination.State.DECLINED, Nomination::state)
                .returns("已有同类", Nomination::reason);
        People.signIn(zhou, LIBRARIAN);
        assertThat(selecting.decided()).extracting(Nomination::id).contains(id);
        People.signIn(wang, MEMBER);
        refused("catalogue.nominationMoved", () -> nominating.withdraw(id));
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        var convenors = nominated(sun, "召集人荐", "好");
        assertThat(mine(sun))
                .as("it does not wait for its own author")
                .singleElement()
                .returns(Nomination.State.IN_REVIEW, Nomination::state);
        var librarians = spoken(nominated(li, "管理员荐", "好"));
        People.signIn(li, LIBRARIAN);
        refused("catalogue.notOwnNomination", () -> selecting.decline(librarians, "不"));
        refused("catalogue.notOwnNomination", () -> selecting.ask(librarians, "缺"));
        refused(
                "catalogue.notOwnNomination",
                () -> selecting.accept(
                        librarians, null, "literature-arts", Desk.first(list).id()));
        selecting.decline(convenors, "不");
    }

    @Test
    void aConvenorWhoSaysNothingInTimeHoldsNothingUp() {
        var id = nominated(wang, "久等", "好");
        People.signIn(li, LIBRARIAN);
        refused("catalogue.nominationMoved", () -> selecting.decline(id, "早了"));
        transaction.executeWithoutResult(it -> sql.sql("update nomination set due = :due where id = :id")
                .param("due", today.minusDays(1))
                .param("id", id.value())
                .update());
        assertThat(waiting(li)).contains(id);
        People.signIn(li, LIBRARIAN);
        selecting.decline(id, "等到了");
    }

    @Test
    void whoeverDoesNotAnswerInTimeHoldsNothingUpEither() {
        var id = spoken(nominated(wang, "缺", "好"));
        People.signIn(li, LIBRARIAN);
        selecting.ask(id, "哪一版？");
        refused("catalogue.nominationMoved", () -> selecting.decline(id, "早了"));
        transaction.executeWithoutResult(it -> sql.sql("update nomination set due = :due where id = :id")
                .param("due", today.minusDays(1))
                .param("id", id.value())
                .update());
        assertThat(waiting(li)).contains(id);
        assertThat(People.as(li, selecting::waitingCount, LIBRARIAN)).isPositive();
        People.signIn(li, LIBRARIAN);
        selecting.accept(id, null, "literature-arts", Desk.first(list).id());
        assertThat(mine(wang)).singleElement().returns("哪一版？", Nomination::reason);
    }

    @Test
    void aConvenorWhoseAccountIsClosedIsNotWaitedFor() {
        transaction.executeWithoutResult(it -> sql.sql("update member set disabled = true where id = :sun")
                .param("sun", sun.value())
                .update());
        nominated(wang, "书", "好");
        assertThat(mine(wang)).singleElement().returns(Nomination.State.IN_REVIEW, Nomination::state);
    }

    @Test
    void oneHearsHowManyWait() {
        var id = nominated(wang, "书", "好");
        assertThat(People.as(sun, nominating::waitingCount, MEMBER)).isEqualTo(1);
        assertThat(People.as(wang, nominating::waitingCount, MEMBER)).isZero();
        spoken(id);
        assertThat(People.as(sun, nominating::waitingCount, MEMBER)).isZero();
        People.signIn(li, LIBRARIAN);
        selecting.ask(id, "缺");
        assertThat(People.as(wang, nominating::waitingCount, MEMBER)).isEqualTo(1);
        assertThat(lines(wang)).extracting(NoticeLine::kind).containsExactly(NoticeKind.TASK);
    }

    @Test
    void aCallIsForItsSectorUntilItsDeadline() {
        var elsewhere = people.seated("吴", "education", today.minusYears(1));
        People.signIn(elsewhere, MEMBER);
        assertThat(nominating.calls()).extracting(Call::id).doesNotContain(call);
        refused("catalogue.callClosed", () -> nominating.nominate(NominationId.random(), call, text("书", "好")));
        refused(
                "catalogue.callClosed",
                () -> nominating.nominate(NominationId.random(), CallId.random(), text("书", "好")));
        People.signIn(zhou, LIBRARIAN);
        var everybody = called(null, today);
        People.signIn(elsewhere, MEMBER);
        assertThat(nominating.calls()).extracting(Call::id).contains(everybody);
        nominating.nominate(NominationId.random(), everybody, text("书", "好"));
        transaction.executeWithoutResult(it -> sql.sql("update book_call set deadline = :day where id = :id")
                .param("day", today.minusDays(1))
                .param("id", everybody.value())
                .update());
        refused("catalogue.callClosed", () -> nominating.nominate(NominationId.random(), everybody, text("晚", "好")));
        People.signIn(zhou, LIBRARIAN);
        calling.end(call);
        People.signIn(wang, MEMBER);
        refused("catalogue.callClosed", () -> nominating.nominate(NominationId.random(), call, text("书", "好")));
        People.signIn(people.named("界外"), MEMBER);
        assertThat(nominating.calls()).extracting(Call::id).doesNotContain(call);
        refused("catalogue.callClosed", () -> nominating.nominate(NominationId.random(), call, text("书", "好")));
    }

    @Test
    void aSectorHasItsQuotaInAQuarter() {
        for (int i = 0; i < quota; i++) nominated(i % 2 == 0 ? wang : qian, "第" + i, "好");
        People.signIn(wang, MEMBER);
        refused("catalogue.quotaFull", () -> nominating.nominate(NominationId.random(), call, text("多", "好")));
        nominating.withdraw(nominating.mine().getFirst().id());
        nominated(qian, "补", "好");
        transaction.executeWithoutResult(
                it -> sql.sql("update nomination set nominated = nominated - interval '100' day where sector = :sector")
                        .param("sector", sector.value())
                        .update());
        nominated(qian, "下一季", "好");
    }

    @Test
    void sentTwiceItIsOne() {
        var id = NominationId.random();
        People.signIn(wang, MEMBER);
        nominating.nominate(id, call, text("一次", "好"));
        nominating.nominate(id, call, text("一次", "好"));
        assertThat(nominating.mine()).hasSize(1);
        assertThat(lines(sun)).singleElement().returns(1, NoticeLine::events);
        People.signIn(wang, MEMBER);
        nominating.withdraw(id);
        assertThat(nominating.mine()).isEmpty();
        assertThat(lines(sun)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefusedAndNothingIsKept() {
        People.signIn(wang, MEMBER);
        var wrong = Map.of(
                "catalogue.titleMissing", new NominationText(" ", "", "", "", "好", ""),
                "catalogue.creatorUnreadable", new NominationText("书", "[唐杜甫", "", "", "好", ""),
                "catalogue.isbnWrong", new NominationText("书", "", "9787108030130", "", "好", ""),
                "text.tooLong", new NominationText("书", "", "", "", "好".repeat(501), ""));
        wrong.forEach((reason, text) -> refused(reason, () -> nominating.nominate(NominationId.random(), call, text)));
        assertThat(nominating.mine()).isEmpty();
        People.signIn(zhou, LIBRARIAN);
        refused("catalogue.noCallTitle", () -> calling.open(CallId.random(), " ", "", null, list.id(), today));
        refused(
                "catalogue.deadlinePast",
                () -> calling.open(CallId.random(), "征", "", null, list.id(), today.minusDays(1)));
        refused("catalogue.deadlinePast", () -> calling.open(CallId.random(), "征", "", null, list.id(), null));
        refused("catalogue.listGone", () -> calling.open(CallId.random(), "征", "", null, ListId.random(), today));
    }

    @Test
    void whatCameFirstStandsFirst() {
        var titles = List.of("甲", "乙", "丙", "丁");
        titles.forEach(it -> spoken(nominated(wang, it, "好")));
        People.signIn(zhou, LIBRARIAN);
        assertThat(selecting.waiting().stream().map(Nomination::title).filter(titles::contains))
                .containsExactlyElementsOf(titles);
    }

    @Test
    void aBookIsKnownHoweverItsTitleAndCreatorsAreWritten() {
        People.signIn(wang, MEMBER);
        nominating.nominate(NominationId.random(), call, new NominationText("《乡土中国》", "费孝通", "", "", "好", ""));
        var nomination = nominating.mine().getFirst();
        assertThat(nomination.names(row("鄉土中國", "费孝通 著"))).isTrue();
        assertThat(nomination.names(row("乡土中国", "费孝通 著；别人 编"))).isTrue();
        assertThat(nomination.names(row("乡土中国", "别人 著"))).isFalse();
        assertThat(nomination.names(row("乡土中国 第二卷", "费孝通 著"))).isFalse();
        assertThat(nomination.names(row("新乡土中国", "费孝通 著"))).isFalse();
    }

    private static BookRow row(String title, String creators) {
        return new BookRow(BookId.random(), title, creators, 0, null);
    }

    @Test
    void whoMayNot() {
        var id = nominated(wang, "书", "好");
        People.signIn(qian, MEMBER);
        assertThat(nominating.mine()).isEmpty();
        assertThat(nominating.waitingForMe()).isEmpty();
        refused("catalogue.nominationMoved", () -> nominating.withdraw(id));
        refused("catalogue.nominationMoved", () -> nominating.speak(id, "同意"));
        refused("catalogue.nominationMoved", () -> nominating.speak(NominationId.random(), "同意"));
        for (var roles : List.of(new String[] {MEMBER}, new String[] {STAFF}, new String[] {ADMIN})) {
            People.signIn(qian, roles);
            denied(() -> selecting.waiting());
            denied(() -> selecting.waitingCount());
            denied(() -> selecting.decided());
            denied(() -> selecting.decline(id, "不"));
            denied(() -> selecting.ask(id, "缺"));
            denied(() -> selecting.accept(id, null, "", UUID.randomUUID()));
            denied(() -> calling.all());
            denied(() -> calling.end(call));
            denied(() -> calling.open(CallId.random(), "征", "", null, list.id(), today));
        }
        People.signIn(li, LIBRARIAN, STAFF, ADMIN);
        denied(() -> nominating.mine());
        denied(() -> nominating.calls());
        denied(() -> nominating.waitingForMe());
        denied(() -> nominating.waitingCount());
        denied(() -> nominating.nominate(NominationId.random(), call, text("书", "好")));
        denied(() -> nominating.amend(id, text("书", "好")));
        denied(() -> nominating.withdraw(id));
        denied(() -> nominating.speak(id, "同意"));
    }

    private CallId called(@Nullable SectorId sector, LocalDate deadline) {
        var id = CallId.random();
        calling.open(id, "征集", "想读的", sector, list.id(), deadline);
        return id;
    }

    private NominationId nominated(MemberId by, String title, String why) {
        var id = NominationId.random();
        People.signIn(by, MEMBER);
        nominating.nominate(id, call, text(title, why));
        return id;
    }

    private NominationId spoken(NominationId id) {
        People.signIn(sun, MEMBER);
        nominating.speak(id, "可以");
        return id;
    }

    private static NominationText text(String title, String why) {
        return new NominationText(title, "佚名 著", "", "", why, "");
    }

    private List<Nomination> mine(MemberId member) {
        return People.as(member, nominating::mine, MEMBER);
    }

    private List<NominationId> waiting(MemberId librarian) {
        return People.as(librarian, selecting::waiting, LIBRARIAN).stream()
                .map(Nomination::id)
                .toList();
    }

    private List<NoticeLine> lines(MemberId member) {
        return People.as(member, () -> notices.lines(null, Long.MAX_VALUE), MEMBER);
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
