package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What becomes of the lists of librarians and members when two books become one and part again; Li is the librarian, Wang the member. */
@StoredTest
class MergedOnListsTests {
    @Autowired
    Merging merging;

    @Autowired
    Gathering gathering;

    @Autowired
    Remarking remarking;

    @Autowired
    Approving approving;

    @Autowired
    OwnLists ownLists;

    @Autowired
    OwnListing own;

    @Autowired
    Proposals proposals;

    private final String mark = " " + System.nanoTime();
    private Desk desk;
    private MemberId li;
    private MemberId wang;
    private BookId stays;
    private BookId goes;

    @BeforeEach
    void twoCardsOfOneBook(@Autowired ApplicationContext house, @Autowired People people) {
        desk = new Desk(house);
        li = people.named("李");
        wang = people.named("王");
        librarian();
        stays = desk.book("新卡" + mark);
        goes = desk.book("旧卡" + mark);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void whatLibrariansTellEachOtherOfBothStaysToo() {
        var draft = desk.list("两本都有话", stays, goes);
        var first = Desk.entry(draft, 0).id();
        var second = Desk.entry(draft, 1).id();
        remarking.remark(draft.id(), second, "", "问过出版社");
        var id = merged();
        assertThat(remarks(draft)).containsEntry(first, "问过出版社");
        merging.undo(id);
        assertThat(remarks(draft)).doesNotContainKey(first).containsEntry(second, "问过出版社");
        remarking.remark(draft.id(), first, "", "版次待查");
        id = merged();
        assertThat(remarks(draft)).containsEntry(first, "版次待查\n\n问过出版社");
        remarking.remark(draft.id(), first, "版次待查\n\n问过出版社", "都查过了");
        merging.undo(id);
        assertThat(remarks(draft)).containsEntry(first, "都查过了").containsEntry(second, "问过出版社");
    }

    private Map<UUID, String> remarks(Draft draft) {
        return remarking.of(draft.id()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().words()));
    }

    @Test
    void aListThatAReviewerHasStandsInNobodysWay(@Autowired PublishingPolicy policy) {
        var draft = desk.list("正在审", stays, goes);
        People.signIn(li, Roles.ADMIN);
        policy.choose(true);
        try {
            librarian();
            approving.submit(draft.id(), draft.version(), "");
            var id = merged();
            assertThat(books(draft.slug())).containsExactly(stays);
            assertThat(desk.draft(draft.slug()).version()).isGreaterThan(draft.version());
            merging.undo(id);
            assertThat(books(draft.slug())).containsExactly(stays, goes);
        } finally {
            People.signIn(li, Roles.ADMIN);
            policy.choose(false);
        }
    }

    private List<BookId> books(String draft) {
        return desk.draft(draft).contents().entries().map(it -> it.book().id()).toList();
    }

    @Test
    void listsOfMembersFollowAndGoBack() {
        member();
        var one = ownLists.begin("只有旧的一张");
        var both = ownLists.begin("两张都有");
        own.add(one, goes);
        own.annotate(one, goes, "慢慢读");
        own.add(both, stays);
        own.add(both, goes);
        librarian();
        var id = proposed();
        assertThat(merging.sideBySide(merging.find(id).orElseThrow()).moves()).isEmpty();
        accept(id);
        member();
        assertThat(books(one)).containsExactly(stays);
        assertThat(ownLists.find(one).orElseThrow().entries().getFirst().note()).isEqualTo("慢慢读");
        assertThat(books(both)).containsExactly(stays, goes);
        own.add(one, goes);
        assertThat(books(one)).containsExactly(stays);
        // What a proposal names twice comes to the draft once.
        ownLists.propose(both, "");
        librarian();
        assertThat(books(proposals.accept(both, ListKind.COMMITTEE, null, "一部分")))
                .containsExactly(stays);
        merging.undo(id);
        member();
        assertThat(books(one)).containsExactly(goes);
        assertThat(books(both)).containsExactly(stays, goes);
    }

    private List<BookId> books(OwnListId list) {
        return ownLists.find(list).orElseThrow().entries().stream()
                .map(it -> it.book().id())
                .toList();
    }

    @Test
    void pastedLinesBringTheOneThatStays() {
        merged();
        assertThat(gathering.read("《旧卡" + mark + "》"))
                .singleElement()
                .satisfies(it -> assertThat(it.books()).extracting(BookRow::id).containsExactly(stays));
        var draft = desk.list("成批");
        assertThat(gathering.add(draft.id(), Desk.first(draft).id(), List.of(goes, stays)))
                .isEqualTo(1);
        assertThat(books(draft.slug())).containsExactly(stays);
    }

    private MergeId merged() {
        var id = proposed();
        accept(id);
        return id;
    }

    private MergeId proposed() {
        var id = MergeId.random();
        merging.propose(id, stays, List.of(goes), "同一本");
        return id;
    }

    private void accept(MergeId id) {
        var sides = merging.sideBySide(merging.find(id).orElseThrow());
        var versions = new HashMap<BookId, Integer>();
        sides.books().forEach(it -> versions.put(it.id(), it.version()));
        merging.accept(id, new MergeChoice(Map.of(), sides.coverKeeper(), versions));
    }

    private void librarian() {
        People.signIn(li, Roles.LIBRARIAN);
    }

    private void member() {
        People.signIn(wang, Roles.MEMBER);
    }
}
