package org.scholarlycppcc.catalogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholarlycppcc.catalogue.Desk.entry;
import static org.scholarlycppcc.catalogue.Desk.first;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Li submits lists, Qian reviews them, Zhou is a third librarian and the administrator. */
@StoredTest
class ApprovingTests {
    @Autowired
    Approving approving;

    @Autowired
    Archiving archiving;

    @Autowired
    PublishingPolicy policy;

    @Autowired
    Curating curating;

    @Autowired
    Listing listing;

    @Autowired
    Publishing publishing;

    @Autowired
    Lists lists;

    @Autowired
    FoundLists found;

    @Autowired
    ListNotices notices;

    @Autowired
    NoticeList bell;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    private Desk desk;
    private MemberId li;
    private MemberId qian;
    private MemberId zhou;

    @BeforeEach
    void aSecondLibrarianPublishes(@Autowired ApplicationContext house) {
        desk = new Desk(house);
        li = people.named("李");
        qian = people.named("钱");
        zhou = people.named("周");
        People.signIn(zhou, Roles.ADMIN);
        policy.choose(true);
        works(li);
    }

    @AfterEach
    void eachPublishesAtOnceAgain() {
        People.signIn(zhou, Roles.ADMIN);
        policy.choose(false);
        People.signOut();
    }

    private static void works(MemberId librarian) {
        People.signIn(librarian, Roles.LIBRARIAN);
    }

    @Test
    void whatAnAdministratorChoseIsKnownWithTheName() {
        People.signIn(zhou, Roles.ADMIN);
        assertThat(policy.chosen()).hasValueSatisfying(it -> {
            assertThat(it.reviewFirst()).isTrue();
            assertThat(it.changedBy()).isEqualTo(zhou);
        });
    }

    @Test
    void aDraftGoesFromHandToHandAndThenToMembers() {
        var draft = desk.list("先审后发", desk.book("甲"));
        assertThat(draft.standing().state()).isEqualTo(ListState.DRAFT);
        assertThat(draft.standing().reviewFirst()).isTrue();
        refused("catalogue.reviewFirst", () -> publishing.publish(draft.id(), draft.version()));

        approving.submit(draft.id(), draft.version(), "第二部分请细看");
        var submitted = desk.draft(draft.slug()).standing();
        assertThat(submitted.state()).isEqualTo(ListState.SUBMITTED);
        assertThat(review(draft).message()).isEqualTo("第二部分请细看");
        assertThat(review(draft).submittedBy()).isEqualTo(li);

        works(qian);
        int before = approving.waitingCount();
        approving.take(draft.id());
        var taken = desk.draft(draft.slug()).standing();
        assertThat(taken.state()).isEqualTo(ListState.IN_REVIEW);
        assertThat(review(draft).takenBy()).isEqualTo(qian);
        assertThat(review(draft).taken()).isNotNull();
        assertThat(approving.waitingCount()).isEqualTo(before);
        assertThat(curating.drafts())
                .filteredOn(it -> it.id().equals(draft.id()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.state()).isEqualTo(ListState.IN_REVIEW);
                    assertThat(it.takenBy()).isEqualTo(qian);
                });
        assertThat(lists.edition(draft.slug())).isEmpty();

        publishing.publish(draft.id(), draft.version());
        assertThat(lists.edition(draft.slug())).isPresent();
        assertThat(desk.draft(draft.slug()).standing().state()).isEqualTo(ListState.PUBLISHED);
        assertThat(approving.waitingCount()).isEqualTo(before - 1);
        assertThat(notices.visible(li, List.of(draft.id().value())))
                .containsKey(draft.id().value());
        assertThat(notices.visible(qian, List.of(draft.id().value()))).isEmpty();
    }

    @Test
    void thoseWhoMayReviewAreToldUntilOneOfThemHasIt() {
        curates(li);
        curates(qian);
        curates(zhou);
        var draft = submitted("请人看看");
        for (var reviewer : List.of(qian, zhou))
            assertThat(told(reviewer)).contains(tuple(NoticeKind.TASK, "请人看看", true));
        assertThat(told(li)).as("one's own").isEmpty();
        var reader = people.named("读");
        assertThat(told(reader)).as("who curates nothing").isEmpty();
        assertThat(notices.visible(reader, List.of(draft.id().value()))).isEmpty();

        works(qian);
        approving.take(draft.id());
        assertThat(told(qian)).contains(tuple(NoticeKind.TASK, "请人看看", true));
        assertThat(told(zhou)).as("another one has it").doesNotContain(tuple(NoticeKind.TASK, "请人看看", true));
        works(qian);
        approving.giveBack(draft.id(), "再想想");
        assertThat(told(qian)).as("decided").isEmpty();
        assertThat(told(li)).containsExactly(tuple(NoticeKind.DECISION, "请人看看", true));
    }

    @Test
    void whatIsTakenBackWaitsForNobody() {
        curates(qian);
        var draft = submitted("撤回的");
        assertThat(told(qian)).contains(tuple(NoticeKind.TASK, "撤回的", true));
        works(li);
        approving.takeBack(draft.id());
        assertThat(told(qian)).isEmpty();
    }

    private void curates(MemberId person) {
        transaction.executeWithoutResult(
                it -> sql.sql("insert into member_role (member, role) values (:person, 'LIBRARIAN')")
                        .param("person", person.value())
                        .update());
    }

    private List<Tuple> told(MemberId person) {
        People.signIn(person, Roles.LIBRARIAN);
        return bell.lines(null, Long.MAX_VALUE).stream()
                .map(it -> tuple(it.kind(), it.title(), it.visible()))
                .toList();
    }

    @Test
    void nobodyReviewsTheirOwn() {
        var draft = submitted("自己的");
        int mine = approving.waitingCount();
        refused("catalogue.notYoursToReview", () -> approving.take(draft.id()));
        refused("catalogue.notYoursToReview", () -> publishing.publish(draft.id(), draft.version()));
        refused("catalogue.notYoursToReview", () -> approving.giveBack(draft.id(), "不行"));
        works(qian);
        assertThat(approving.waitingCount()).isEqualTo(mine + 1);
    }

    @Test
    void onlyWhoHasItDecidesAndAnotherMayTakeItOver() {
        var draft = submitted("一人一份");
        works(qian);
        refused("catalogue.notYoursToReview", () -> publishing.publish(draft.id(), draft.version()));
        approving.take(draft.id());
        works(zhou);
        refused("catalogue.notYoursToReview", () -> approving.giveBack(draft.id(), "不行"));
        refused("catalogue.notYoursToReview", () -> approving.takeBack(draft.id()));
        approving.take(draft.id());
        works(qian);
        refused("catalogue.notYoursToReview", () -> publishing.publish(draft.id(), draft.version()));
        works(zhou);
        publishing.publish(draft.id(), draft.version());
        refused("catalogue.reviewOver", () -> approving.giveBack(draft.id(), "晚了"));
        refused("catalogue.notYoursToReview", () -> approving.take(draft.id()));
    }

    @Test
    void whatIsReviewedStaysAsItWasSubmitted() {
        var draft = submitted("审核中不改");
        var entry = entry(draft, 0);
        refused("catalogue.listInReview", () -> listing.annotate(draft.id(), entry.id(), "", "改"));
        refused("catalogue.listInReview", () -> listing.remove(draft.id(), entry.id()));
        refused("catalogue.listInReview", () -> curating.rename(draft.id(), "审核中不改", "改"));
        refused("catalogue.listInReview", () -> curating.addSection(draft.id(), "三"));
        refused("catalogue.listInReview", () -> archiving.archive(draft.id()));
        refused("catalogue.draftMoved", () -> approving.submit(draft.id(), draft.version(), ""));
        approving.takeBack(draft.id());
        assertThat(desk.draft(draft.slug()).standing().state()).isEqualTo(ListState.DRAFT);
        listing.annotate(draft.id(), entry.id(), "", "改");
        refused("catalogue.draftMoved", () -> approving.submit(draft.id(), draft.version(), ""));
    }

    @Test
    void aDraftIsGivenBackWithAReasonAndSubmittedAgain() {
        var draft = submitted("退回再交");
        works(qian);
        approving.take(draft.id());
        refused("catalogue.noReason", () -> approving.giveBack(draft.id(), " "));
        approving.giveBack(draft.id(), "第三条没有理由");
        works(li);
        var back = desk.draft(draft.slug()).standing();
        assertThat(back.state()).isEqualTo(ListState.DRAFT);
        assertThat(review(draft).outcome()).isEqualTo(ListReview.Outcome.GIVEN_BACK);
        assertThat(review(draft).reason()).isEqualTo("第三条没有理由");
        assertThat(notices.visible(li, List.of(draft.id().value()))).containsValue("第三条没有理由");
        approving.submit(draft.id(), draft.version(), "");
        assertThat(notices.visible(li, List.of(draft.id().value()))).isEmpty();
        assertThat(review(draft).outcome()).isNull();
    }

    @Test
    void whatWasSubmittedIsReviewedThoughThePolicyChanged() {
        var draft = submitted("换了规矩");
        People.signIn(zhou, Roles.ADMIN);
        policy.choose(false);
        works(li);
        refused("catalogue.notYoursToReview", () -> publishing.publish(draft.id(), draft.version()));
        approving.takeBack(draft.id());
        publishing.publish(draft.id(), draft.version());
        assertThat(lists.edition(draft.slug())).isPresent();
    }

    @Test
    void nothingIsSubmittedWithoutABook() {
        var draft = desk.list("空书目");
        refused("catalogue.emptyList", () -> approving.submit(draft.id(), draft.version(), ""));
    }

    @Test
    void anArchivedListIsListedNowhereButItsAddressOpens() {
        allowAtOnce();
        var sector = people.sector("invited");
        var book = desk.book("旧年的书");
        var draft = desk.list("旧年书目", sector, book);
        listing.annotate(draft.id(), entry(draft, 0).id(), "", "当年的话");
        desk.published(draft);
        var ids = List.of(draft.id().value(), entry(draft, 0).id());
        assertThat(found.current(ids)).hasSize(2);

        archiving.archive(draft.id());
        archiving.archive(draft.id());
        assertThat(desk.draft(draft.slug()).standing().state()).isEqualTo(ListState.ARCHIVED);
        assertThat(desk.draft(draft.slug()).standing().archivedBy()).isEqualTo(li);
        assertThat(lists.published()).extracting(ListRow::id).doesNotContain(draft.id());
        assertThat(lists.ofSector(sector)).extracting(ListRow::id).doesNotContain(draft.id());
        assertThat(lists.shelf(sector, 50)).extracting(BookRow::id).doesNotContain(book);
        assertThat(lists.shelves(50).getOrDefault(sector, List.of()))
                .extracting(BookRow::id)
                .doesNotContain(book);
        assertThat(lists.naming(book)).isEmpty();
        assertThat(found.current(ids)).isEmpty();
        assertThat(lists.edition(draft.slug()).orElseThrow().list().archived()).isNotNull();
        refused(
                "catalogue.listArchived",
                () -> listing.add(draft.id(), first(draft).id(), desk.book("新书")));
        refused("catalogue.listArchived", () -> curating.rename(draft.id(), "旧年书目", "改"));

        archiving.bringBack(draft.id());
        assertThat(lists.published()).extracting(ListRow::id).contains(draft.id());
        assertThat(found.current(ids)).hasSize(2);
        assertThat(desk.draft(draft.slug()).standing().state()).isEqualTo(ListState.PUBLISHED);
        listing.add(draft.id(), first(draft).id(), desk.book("新书"));
    }

    @Test
    void anArchivedDraftIsNotPublished() {
        allowAtOnce();
        var draft = desk.list("归档的草稿", desk.book("甲"));
        archiving.archive(draft.id());
        refused("catalogue.draftMoved", () -> publishing.publish(draft.id(), draft.version()));
        refused("catalogue.draftMoved", () -> approving.submit(draft.id(), draft.version(), ""));
    }

    @TestFactory
    Stream<DynamicTest> othersMayNot() {
        var draft = submitted("不许");
        return Stream.<ThrowingCallable>of(
                        approving::waitingCount,
                        () -> approving.submit(draft.id(), draft.version(), ""),
                        () -> approving.takeBack(draft.id()),
                        () -> approving.take(draft.id()),
                        () -> approving.giveBack(draft.id(), "不"),
                        () -> archiving.archive(draft.id()),
                        () -> archiving.bringBack(draft.id()),
                        policy::chosen,
                        () -> policy.choose(true))
                .map(act -> DynamicTest.dynamicTest("refused", () -> {
                    for (var role : List.of(Roles.MEMBER, Roles.STAFF)) {
                        People.signIn(qian, role);
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
                    }
                }));
    }

    @Test
    void aLibrarianDoesNotChooseThePolicy() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> policy.choose(false));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(policy::chosen);
    }

    private Draft submitted(String title) {
        var draft = desk.list(title, desk.book("甲"));
        approving.submit(draft.id(), draft.version(), "");
        return draft;
    }

    private ListReview review(Draft draft) {
        return requireNonNull(desk.draft(draft.slug()).standing().review());
    }

    private void allowAtOnce() {
        People.signIn(zhou, Roles.ADMIN);
        policy.choose(false);
        works(li);
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
