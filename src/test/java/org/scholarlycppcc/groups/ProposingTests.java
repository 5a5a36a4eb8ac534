package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholarlycppcc.base.Roles.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeLine;
import org.scholarlycppcc.notices.NoticeList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What members propose and what becomes of it: Zhao hosts, Wang proposes. */
class ProposingTests extends GroupsCase {
    private static final WeekIdea IDEA = new WeekIdea("再读一章", "第五章", "读到了什么？", "还没说够");

    @Autowired
    Proposing proposing;

    @Autowired
    Adopting adopting;

    @Autowired
    Deputies deputies;

    @Autowired
    Planning planning;

    @Autowired
    Presiding presiding;

    @Autowired
    Cloning cloning;

    @Autowired
    Joining joining;

    @Autowired
    Groups groups;

    @Autowired
    Plans plans;

    @Autowired
    Catalogue catalogue;

    @Autowired
    NoticeList notices;

    private GroupId group;

    @BeforeEach
    void found() {
        group = founded.group(Access.PRIVATE, zhao, wang, qian);
    }

    @Test
    void aProposedBookIsAdoptedAndReadAndItsProposerIsTold() {
        var first = book("xiangtu-zhongguo");
        var second = book("guojia-de-shijiao");
        var proposal = proposed(wang, first);
        assertThat(proposing.of(group))
                .singleElement()
                .returns(Proposal.State.WAITING, Proposal::state)
                .returns(today.plusDays(Proposing.DAYS), Proposal::due)
                .returns("想一起读", Proposal::why);
        assertThat(lines(zhao))
                .extracting(NoticeLine::kind, NoticeLine::excerpt)
                .containsExactly(tuple(NoticeKind.TASK, "想一起读"));
        People.signIn(zhao, MEMBER);
        assertThat(groups.row(group).orElseThrow().proposals()).isEqualTo(1);
        adopting.adoptBook(proposal);
        var next = proposed(wang, second);
        People.signIn(zhao, MEMBER);
        adopting.adoptBook(next);
        assertThat(groups.row(group).orElseThrow().books()).containsExactly(first, second);
        assertThat(lines(zhao)).as("nothing waits any longer").isEmpty();
        assertThat(lines(wang))
                .extracting(NoticeLine::kind, NoticeLine::events)
                .containsExactly(tuple(NoticeKind.DECISION, 2));
        var notice = lines(wang).getFirst().opens();
        var path = People.as(wang, () -> notices.open(notice));
        assertThat(path).contains("groups/" + Founded.slug(group) + "/proposals");
        People.signIn(wang, MEMBER);
        assertThat(proposing.of(group)).extracting(Proposal::state).containsOnly(Proposal.State.ADOPTED);
        assertThat(proposing.of(group)).extracting(Proposal::decidedBy).containsOnly(zhao);
        refused("groups.bookAlready", () -> proposing.proposeBook(ProposalId.random(), group, second, "再读"));
    }

    @Test
    void aGroupReadsThreeBooksAndItsHostTakesOneAway() {
        var books = new ArrayList<BookId>();
        for (var key : List.of("xiangtu-zhongguo", "guojia-de-shijiao", "baituo-pinkun")) {
            books.add(book(key));
            var proposal = proposed(wang, books.getLast());
            People.signIn(zhao, MEMBER);
            adopting.adoptBook(proposal);
        }
        var fourth = proposed(wang, book("shehui-qiyue-lun"));
        People.signIn(zhao, MEMBER);
        refused("groups.booksFull", () -> adopting.adoptBook(fourth));
        var before = planning.text(group);
        planning.removeBook(group, books.get(1));
        planning.removeBook(group, books.get(0));
        assertThat(groups.row(group).orElseThrow().books()).containsExactly(books.get(0), books.get(2));
        assertThat(planning.change(group, before))
                .as("a form that was opened before does not write the books over")
                .isInstanceOf(Edited.Overtaken.class);
        adopting.adoptBook(fourth);
        var again = GroupId.random();
        cloning.again(group, again, new Cloning.Anew("再读", "下期", new Pace(today, 7, List.of())));
        assertThat(groups.row(again).orElseThrow().books())
                .containsExactly(books.get(0), books.get(2), book("shehui-qiyue-lun"));
    }

    @Test
    void aProposedWeekIsAddedAsTheHostWordsIt() {
        var proposal = week(wang);
        People.signIn(zhao, MEMBER);
        var next = plans.of(group).getLast().ends().plusDays(1);
        var worded = new WeekText("第五步", "第五章", 60, 80, "", null, "", "读到了什么？", next, 0);
        refused(
                "groups.noQuestion",
                () -> adopting.adoptWeek(proposal, new WeekText("第五步", "", null, null, "", null, "", " ", next, 0)));
        assertThat(proposing.of(group)).extracting(Proposal::state).containsExactly(Proposal.State.WAITING);
        adopting.adoptWeek(proposal, worded);
        refused("groups.proposalDecided", () -> adopting.adoptWeek(proposal, worded));
        refused("groups.proposalDecided", () -> adopting.decline(proposal, "晚了"));
        assertThat(plans.of(group)).hasSize(5).last().returns("第五步", WeekRow::title);
        assertThat(lines(wang)).extracting(NoticeLine::excerpt).containsExactly("再读一章");
    }

    @Test
    void whatIsDeclinedSaysWhy() {
        var proposal = week(wang);
        People.signIn(zhao, MEMBER);
        refused("groups.noProposalReason", () -> adopting.decline(proposal, "  "));
        adopting.decline(proposal, "已经排满，下一期见");
        People.signIn(wang, MEMBER);
        assertThat(proposing.of(group))
                .singleElement()
                .returns(Proposal.State.DECLINED, Proposal::state)
                .returns("已经排满，下一期见", Proposal::reason);
        refused("groups.proposalDecided", () -> proposing.withdraw(proposal));
        assertThat(lines(wang)).extracting(NoticeLine::excerpt).containsExactly("已经排满，下一期见");
    }

    @Test
    void aProposalIsSeenByItsProposerAndThoseWhoLead() {
        week(wang);
        for (var other : List.of(qian, stranger)) {
            People.signIn(other, MEMBER, "STAFF", "ADMIN");
            assertThat(proposing.of(group)).isEmpty();
        }
        People.signIn(zhao, MEMBER);
        deputies.name(group, qian);
        People.signIn(qian, MEMBER);
        assertThat(proposing.of(group)).hasSize(1);
        People.signIn(wang, MEMBER);
        joining.leave(group);
        assertThat(proposing.of(group))
                .as("a private group is nobody's outside")
                .isEmpty();
        assertThat(lines(wang)).isEmpty();
    }

    @Test
    void aDeputyIsToldAndDecidesButNotOnTheOwn() {
        var own = week(qian);
        People.signIn(zhao, MEMBER);
        deputies.name(group, qian);
        var proposal = week(wang);
        assertThat(lines(qian)).extracting(NoticeLine::kind).containsExactly(NoticeKind.TASK);
        People.signIn(qian, MEMBER);
        refused("groups.ownProposal", () -> adopting.decline(own, "自己的"));
        adopting.decline(proposal, "下一期见");
        assertThat(proposing.of(group)).extracting(Proposal::id).containsExactly(own, proposal);
    }

    @Test
    void sentTwiceItIsOneAndTakenBackItIsGone() {
        var proposal = ProposalId.random();
        People.signIn(wang, MEMBER);
        proposing.proposeWeek(proposal, group, IDEA);
        proposing.proposeWeek(proposal, group, IDEA);
        assertThat(proposing.of(group)).hasSize(1);
        assertThat(lines(zhao)).extracting(NoticeLine::events).containsExactly(1);
        People.signIn(wang, MEMBER);
        proposing.withdraw(proposal);
        assertThat(proposing.of(group)).isEmpty();
        assertThat(lines(zhao)).isEmpty();
        People.signIn(zhao, MEMBER);
        refused("groups.hostOnly", () -> adopting.decline(proposal, "没有了"));
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDoes() {
        People.signIn(zhao, MEMBER);
        deputies.name(group, qian);
        var proposal = proposed(wang, book("xiangtu-zhongguo"));
        var deciders = List.of(zhao, qian).stream()
                .map(it -> CompletableFuture.supplyAsync(() -> People.as(it, () -> decides(proposal), MEMBER)))
                .toList();
        assertThat(deciders.stream().map(CompletableFuture::join).toList()).containsExactlyInAnyOrder(true, false);
        assertThat(lines(wang)).extracting(NoticeLine::events).containsExactly(1);
    }

    @Test
    void onlyThoseInsideProposeWhileTheGroupGoesOn() {
        for (var id : List.of(group, GroupId.random())) {
            People.signIn(stranger, MEMBER);
            refused("groups.proposeInside", () -> proposing.proposeWeek(ProposalId.random(), id, IDEA));
            refused("groups.proposeInside", () -> proposing.proposeBook(ProposalId.random(), id, anyBook(), "好"));
        }
        People.signIn(zhao, MEMBER);
        refused("groups.leadersPlan", () -> proposing.proposeWeek(ProposalId.random(), group, IDEA));
        People.signIn(wang, MEMBER);
        refused("groups.noProposalWhy", () -> proposing.proposeBook(ProposalId.random(), group, anyBook(), " "));
        refused(
                "groups.chooseBook",
                () -> proposing.proposeBook(ProposalId.random(), group, new BookId(group.value()), "没有这本"));
        for (int count = 0; count < Proposing.WAITING; count++) week(wang);
        refused("groups.enoughProposals", () -> proposing.proposeWeek(ProposalId.random(), group, IDEA));
        var waiting = proposing.of(group).getFirst().id();
        People.signIn(qian, MEMBER);
        refused("groups.proposalDecided", () -> proposing.withdraw(waiting));
        refused("groups.hostOnly", () -> adopting.decline(waiting, "不"));
        refused("groups.hostOnly", () -> adopting.adoptBook(waiting));
        refused("groups.hostOnly", () -> planning.removeBook(group, anyBook()));
        People.signIn(zhao, MEMBER);
        presiding.end(group);
        adopting.decline(waiting, "已经结束");
        People.signIn(qian, MEMBER);
        refused("groups.proposalsOver", () -> proposing.proposeWeek(ProposalId.random(), group, IDEA));
        People.signIn(wang, "STAFF");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> proposing.of(group));
    }

    private boolean decides(ProposalId proposal) {
        try {
            adopting.adoptBook(proposal);
            return true;
        } catch (Refusal refused) {
            assertThat(refused.reason()).isEqualTo("groups.proposalDecided");
            return false;
        }
    }

    private ProposalId proposed(MemberId member, BookId book) {
        var proposal = ProposalId.random();
        People.signIn(member, MEMBER);
        proposing.proposeBook(proposal, group, book, "想一起读");
        return proposal;
    }

    private ProposalId week(MemberId member) {
        var proposal = ProposalId.random();
        People.signIn(member, MEMBER);
        proposing.proposeWeek(proposal, group, IDEA);
        return proposal;
    }

    private List<NoticeLine> lines(MemberId reader) {
        return People.as(
                reader,
                () -> notices.lines(null, Long.MAX_VALUE).stream()
                        .filter(NoticeLine::visible)
                        .toList(),
                MEMBER);
    }

    private BookId anyBook() {
        return book("xiangtu-zhongguo");
    }

    private BookId book(String key) {
        return AsHouse.get(() -> catalogue.byKey(key)).orElseThrow();
    }
}
