package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Wang keeps own lists, Zhao is another member, Li a librarian who is a member too. */
@StoredTest
class OwnListsTests {
    @Autowired
    OwnLists own;

    @Autowired
    OwnListing listing;

    @Autowired
    Proposals proposals;

    @Autowired
    OwnListNotices notices;

    @Autowired
    OnLists onLists;

    @Autowired
    Lists lists;

    @Autowired
    People people;

    private Desk desk;
    private MemberId wang;
    private MemberId zhao;
    private MemberId li;
    private BookId one;
    private BookId two;
    private BookId three;

    @BeforeEach
    void wangIsIn(@Autowired ApplicationContext house) {
        desk = new Desk(house);
        wang = people.named("王");
        zhao = people.named("赵");
        li = people.named("李");
        People.signIn(li, Roles.LIBRARIAN);
        one = desk.book("甲");
        two = desk.book("乙");
        three = desk.book("丙");
        member(wang);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    private static void member(MemberId who) {
        People.signIn(who, Roles.MEMBER);
    }

    private void librarian() {
        People.signIn(li, Roles.MEMBER, Roles.LIBRARIAN);
    }

    @Test
    void booksAreAddedOncePutInOrderAndTakenOff() {
        var list = with(one, two, three);
        listing.add(list, two);
        assertThat(books(list)).containsExactly("甲", "乙", "丙");
        listing.move(list, three, one);
        assertThat(books(list)).containsExactly("丙", "甲", "乙");
        listing.move(list, three, null);
        assertThat(books(list)).containsExactly("甲", "乙", "丙");
        listing.move(list, two, two);
        listing.annotate(list, two, "为何");
        assertThat(find(list).entries().get(1).note()).isEqualTo("为何");
        listing.remove(list, one);
        listing.remove(list, one);
        assertThat(books(list)).containsExactly("乙", "丙");
        refused("catalogue.entryGone", () -> listing.annotate(list, one, "不在"));
        refused("catalogue.entryGone", () -> listing.move(list, one, two));
        assertThat(own.mine(two)).singleElement().satisfies(it -> {
            assertThat(it.holds()).isTrue();
            assertThat(it.books()).isEqualTo(2);
        });
        assertThat(own.mine(one)).noneMatch(OwnListRow::holds);
    }

    @Test
    void titleAndIntroductionAreChangedAndAListIsThrownAway() {
        var list = with(one);
        own.change(list, "新名", "为什么");
        assertThat(find(list).title()).isEqualTo("新名");
        assertThat(find(list).introduction()).isEqualTo("为什么");
        refused("catalogue.ownListTitleMissing", () -> own.change(list, " ", ""));
        refused("catalogue.ownListTitleMissing", () -> own.begin(""));
        own.remove(list);
        assertThat(own.find(list)).isEmpty();
        refused("catalogue.ownListGone", () -> own.remove(list));
    }

    @Test
    void nobodyElseSeesOrTouchesAnOwnList() {
        var list = with(one);
        member(zhao);
        assertThat(own.mine(one)).isEmpty();
        assertThat(own.find(list)).isEmpty();
        for (var act : List.<ThrowingCallable>of(
                () -> own.change(list, "改", ""),
                () -> own.remove(list),
                () -> own.propose(list, ""),
                () -> listing.add(list, two),
                () -> listing.remove(list, one),
                () -> listing.annotate(list, one, "改"),
                () -> listing.move(list, one, null))) refused("catalogue.ownListGone", act);
        refused("catalogue.ownListDecided", () -> own.takeBack(list));
        librarian();
        assertThat(proposals.find(list)).isEmpty();
        refused("catalogue.proposalDecided", () -> proposals.accept(list, ListKind.COMMITTEE, null, "书"));
        refused("catalogue.proposalDecided", () -> proposals.decline(list, "不"));
        member(wang);
        assertThat(books(list)).containsExactly("甲");
    }

    @Test
    void aBookOnAnOwnListIsHeld() {
        with(one);
        assertThat(onLists.held(List.of(one, two))).containsExactly(one);
    }

    @Test
    void aProposedListBecomesADraftThatNamesItsMember() {
        var list = with(two, one);
        own.change(list, "走进一条街", "为什么读");
        listing.annotate(list, one, "常读常新");
        own.propose(list, "群里讨论过");
        refused("catalogue.ownListProposed", () -> listing.add(list, three));
        refused("catalogue.ownListProposed", () -> own.remove(list));
        refused("catalogue.ownListProposed", () -> own.propose(list, "再来"));

        librarian();
        assertThat(proposals.waiting()).anySatisfy(it -> {
            assertThat(it.id()).isEqualTo(list);
            assertThat(it.member()).isEqualTo(wang);
            assertThat(it.message()).isEqualTo("群里讨论过");
            assertThat(it.books()).isEqualTo(2);
        });
        refused("catalogue.sectorMissing", () -> proposals.accept(list, ListKind.SECTOR, null, "书"));
        var draft = desk.draft(proposals.accept(list, ListKind.COMMITTEE, null, "书"));
        assertThat(draft.contents().title()).isEqualTo("走进一条街");
        assertThat(draft.contents().introduction()).isEqualTo("为什么读");
        assertThat(draft.contents().entries())
                .extracting(it -> it.book().title(), ListContents.Entry::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("乙", ""), org.assertj.core.groups.Tuple.tuple("甲", "常读常新"));
        assertThat(lists.edition(draft.slug())).isEmpty();
        refused("catalogue.proposalDecided", () -> proposals.decline(list, "晚了"));
        member(wang);
        assertThat(find(list).state()).isEqualTo(OwnList.State.ACCEPTED);
        assertThat(find(list).became()).isNull();
        assertThat(notices.visible(wang, List.of(list.value()))).containsKey(list.value());
        assertThat(notices.visible(zhao, List.of(list.value()))).isEmpty();

        librarian();
        desk.published(draft);
        assertThat(lists.edition(draft.slug()).orElseThrow().list().proposedBy())
                .isEqualTo(wang);
        member(wang);
        assertThat(find(list).became()).isEqualTo(draft.slug());
        listing.add(list, three);
        own.remove(list);
        assertThat(lists.edition(draft.slug())).isPresent();
    }

    @Test
    void aDeclinedListStaysItsMembersWithTheReason() {
        var list = with(one);
        own.propose(list, "");
        librarian();
        int waiting = proposals.waitingCount();
        refused("catalogue.noReason", () -> proposals.decline(list, " "));
        proposals.decline(list, "与已有书目重复");
        assertThat(proposals.waitingCount()).isEqualTo(waiting - 1);
        member(wang);
        assertThat(find(list).state()).isEqualTo(OwnList.State.DECLINED);
        assertThat(find(list).reason()).isEqualTo("与已有书目重复");
        assertThat(notices.visible(wang, List.of(list.value()))).containsValue("与已有书目重复");
        own.propose(list, "改过了");
        assertThat(find(list).reason()).isEmpty();
        assertThat(notices.visible(wang, List.of(list.value()))).isEmpty();
        own.takeBack(list);
        assertThat(find(list).state()).isEqualTo(OwnList.State.OWN);
        refused("catalogue.ownListDecided", () -> own.takeBack(list));
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        librarian();
        var list = with(one);
        own.propose(list, "");
        refused("catalogue.notOwnProposal", () -> proposals.accept(list, ListKind.COMMITTEE, null, "书"));
        refused("catalogue.notOwnProposal", () -> proposals.decline(list, "不"));
        int mine = proposals.waitingCount();
        People.signIn(zhao, Roles.LIBRARIAN);
        assertThat(proposals.waitingCount()).isEqualTo(mine + 1);
    }

    @Test
    void anEmptyListIsNotProposedAndThereAreOnlySoMany() {
        var list = with();
        refused("catalogue.emptyList", () -> own.propose(list, ""));
        for (int more = 1; more < 50; more++) own.begin("第" + more);
        refused("catalogue.tooManyOwnLists", () -> own.begin("又一份"));
    }

    @Test
    void othersMayNot() {
        var list = with(one);
        for (var role : List.of(Roles.STAFF, Roles.LIBRARIAN, Roles.ADMIN)) {
            People.signIn(MemberId.random(), role);
            for (var act : List.<ThrowingCallable>of(
                    () -> own.mine(null), () -> own.find(list), () -> own.begin("名"), () -> listing.add(list, one)))
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
        }
        for (var role : List.of(Roles.STAFF, Roles.MEMBER, Roles.ADMIN)) {
            People.signIn(MemberId.random(), role);
            for (var act : List.<ThrowingCallable>of(
                    proposals::waiting,
                    proposals::waitingCount,
                    () -> proposals.find(list),
                    () -> proposals.accept(list, ListKind.COMMITTEE, null, "书"),
                    () -> proposals.decline(list, "不")))
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
        }
    }

    private OwnListId with(BookId... books) {
        var list = own.begin("我的");
        for (var book : books) listing.add(list, book);
        return list;
    }

    private OwnList find(OwnListId list) {
        return own.find(list).orElseThrow();
    }

    private List<String> books(OwnListId list) {
        return find(list).entries().stream().map(it -> it.book().title()).toList();
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
