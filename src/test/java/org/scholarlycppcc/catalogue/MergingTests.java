package org.scholarlycppcc.catalogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.groups.Access;
import org.scholarlycppcc.groups.Founded;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.groups.PostId;
import org.scholarlycppcc.groups.Posting;
import org.scholarlycppcc.groups.ProposalId;
import org.scholarlycppcc.groups.Proposing;
import org.scholarlycppcc.groups.Talk;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.readinglog.NoteId;
import org.scholarlycppcc.readinglog.NotePlace;
import org.scholarlycppcc.readinglog.NoteRow;
import org.scholarlycppcc.readinglog.NoteText;
import org.scholarlycppcc.readinglog.Notebook;
import org.scholarlycppcc.readinglog.ProgressId;
import org.scholarlycppcc.readinglog.ReadingId;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.readinglog.ReadingRow;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Question;
import org.scholarlycppcc.search.Search;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Two books become one with all that holds them, and part again: Li and Zhou are librarians, Wang and Qian members. */
@StoredTest
class MergingTests {
    @Autowired
    Merging merging;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Cataloguing cataloguing;

    @Autowired
    Directory directory;

    @Autowired
    Works works;

    @Autowired
    Covering covering;

    @Autowired
    Lists lists;

    @Autowired
    Listing listing;

    @Autowired
    ReadingLog log;

    @Autowired
    Notebook notebook;

    @Autowired
    Drafts drafts;

    @Autowired
    Groups groups;

    @Autowired
    Search search;

    @Autowired
    Index index;

    @Autowired
    Acquiring acquiring;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext house;

    private Desk desk;
    private MemberId li;
    private MemberId zhou;
    private MemberId wang;
    private BookId stays;
    private BookId goes;

    @BeforeEach
    void twoCardsOfOneBook() {
        desk = new Desk(house);
        li = people.named("李");
        zhou = people.named("周");
        wang = people.named("王");
        as(li);
        stays = cataloguing.add(Desk.card("合并之书", "甲 著").with(Fact.PUBLISHED, "1999"));
        goes = cataloguing.add(Desk.card("合併之書", "甲 著")
                .with(Fact.PUBLISHED, "2001")
                .with(Fact.PUBLISHER, "某社")
                .with(Fact.ABOUT, "一本书。"));
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void oneProposesAndAnotherDecides() {
        var id = proposed();
        assertThat(merging.waiting())
                .anyMatch(it -> it.id().equals(id) && it.proposedBy().equals(li));
        as(zhou);
        int before = merging.waitingCount();
        merging.decline(id, "一本是注本");
        assertThat(merging.waitingCount()).isEqualTo(before - 1);
        var declined = merging.find(id).orElseThrow();
        assertThat(declined.state()).isEqualTo(Merge.State.DECLINED);
        assertThat(declined.reason()).isEqualTo("一本是注本");
        assertThat(declined.decidedBy()).isEqualTo(zhou);
        assertThat(merging.decided(null, 1)).containsExactly(declined);
        refused("catalogue.mergeMoved", () -> accept(id));
        assertThat(catalogue.find(goes).orElseThrow().id()).isEqualTo(goes);
    }

    @Test
    void aProposalIsMadeOnceAndOfDifferentBooks() {
        var id = MergeId.random();
        merging.propose(id, stays, List.of(goes), "");
        merging.propose(id, stays, List.of(goes), "");
        assertThat(merging.waiting()).filteredOn(it -> it.id().equals(id)).hasSize(1);
        refused("catalogue.mergeNeedsTwo", () -> merging.propose(MergeId.random(), stays, List.of(stays), ""));
        refused("catalogue.bookGone", () -> merging.propose(MergeId.random(), stays, List.of(BookId.random()), ""));
        var many = List.of(goes, desk.book("二"), desk.book("三"), desk.book("四"));
        refused("catalogue.mergeTooMany", () -> merging.propose(MergeId.random(), stays, many, ""));
        refused("catalogue.noMergeReason", () -> merging.decline(id, " "));
        refused("text.tooLong", () -> merging.propose(MergeId.random(), stays, List.of(goes), "长".repeat(301)));
    }

    @Test
    void bothAreSeenBesideEachOther() {
        var sides = sides(proposed());
        assertThat(sides.survivor().id()).isEqualTo(stays);
        assertThat(sides.differs(Fact.PUBLISHED)).isTrue();
        assertThat(sides.differs(Fact.CREATORS)).isFalse();
        assertThat(sides.keeper(Fact.PUBLISHED)).isEqualTo(stays);
        assertThat(sides.keeper(Fact.PUBLISHER)).isEqualTo(goes);
        assertThat(sides.signs().get(goes)).contains(Sign.SAME_TITLE, Sign.OTHER_YEAR);
    }

    @Test
    void eachFactIsTheChosenOneAndLockedOnesStay() {
        cataloguing.edit(stays, 1, catalogue.facts(stays).orElseThrow().card(), Set.of(Fact.TITLE));
        var id = proposed();
        accept(id, Map.of(Fact.PUBLISHED, goes, Fact.TITLE, goes, Fact.ABOUT, stays));
        var card = catalogue.facts(stays).orElseThrow().card();
        assertThat(card.published()).isEqualTo("2001");
        assertThat(card.title()).isEqualTo("合并之书");
        assertThat(card.about()).isEmpty();
        assertThat(card.publisher()).isEqualTo("某社");
        assertThat(cataloguing.versions(stays, Integer.MAX_VALUE, 1).getFirst().cause())
                .isEqualTo(Cause.MERGE);
    }

    @Test
    void whoChangedABookMeanwhileIsNotOverruled() {
        var id = proposed();
        var seen = choice(id, Map.of());
        cataloguing.edit(goes, 1, Desk.card("合併之書", "乙 著"), Set.of());
        refused("catalogue.mergeStale", () -> merging.accept(id, seen));
        assertThat(merging.find(id).orElseThrow().state()).isEqualTo(Merge.State.PROPOSED);
        accept(id);
    }

    @Test
    void theAddressOfTheOtherLeadsToTheOneThatStays() {
        accept(proposed());
        assertThat(catalogue.find(goes).orElseThrow().id()).isEqualTo(stays);
        assertThat(catalogue.facts(goes).orElseThrow().id()).isEqualTo(stays);
        assertThat(catalogue.editions(goes)).extracting(BookFacts::id).containsExactly(stays);
        assertThat(catalogue.rows(List.of(goes, stays)))
                .hasSize(2)
                .allSatisfy((asked, row) -> assertThat(row.id()).isEqualTo(stays));
        var page = directory.page(BookWish.ANY.saying("合併之書"), null, 100);
        assertThat(page).noneMatch(it -> it.id().equals(goes));
        assertThat(catalogue.matching("合併之書", 100)).noneMatch(it -> it.id().equals(goes));
        assertThat(catalogue.alike("合併之書", "", "", 100)).noneMatch(it -> it.id().equals(goes));
        refused("catalogue.bookMerged", () -> cataloguing.edit(goes, 2, Desk.card("改", "甲 著"), Set.of()));
        refused("catalogue.bookGone", () -> works.join(goes, desk.book("另一本")));
        refused("catalogue.bookMerged", () -> merging.propose(MergeId.random(), stays, List.of(goes), ""));
    }

    @Test
    void chainsOfMergesLeadToTheirEndAndAreUndoneFromThere() {
        var last = desk.book("合并到底");
        var first = proposed();
        accept(first);
        var second = proposed(last, stays);
        accept(second);
        assertThat(catalogue.find(goes).orElseThrow().id()).isEqualTo(last);
        refused("catalogue.undoLaterFirst", () -> merging.undo(first));
        merging.undo(second);
        assertThat(catalogue.find(goes).orElseThrow().id()).isEqualTo(stays);
        merging.undo(first);
        assertThat(catalogue.find(goes).orElseThrow().id()).isEqualTo(goes);
        refused("catalogue.mergeMoved", () -> merging.undo(first));
    }

    @Test
    void severalBecomeOneAtOnce() {
        var third = desk.book("合并之书第三张卡");
        var id = MergeId.random();
        merging.propose(id, stays, List.of(goes, third), "");
        accept(id);
        assertThat(catalogue.find(third).orElseThrow().id()).isEqualTo(stays);
        merging.undo(id);
        assertThat(catalogue.find(third).orElseThrow().id()).isEqualTo(third);
        assertThat(catalogue.find(goes).orElseThrow().id()).isEqualTo(goes);
    }

    @Test
    void undoGivesBothCardsBackAndKeepsWhatWasWrittenSince() {
        var before = catalogue.facts(stays).orElseThrow().card();
        var other = catalogue.facts(goes).orElseThrow().card();
        var id = proposed();
        accept(id);
        var merged = catalogue.facts(stays).orElseThrow();
        cataloguing.edit(stays, merged.version(), merged.card().with(Fact.WHY, "后来写的"), Set.of());
        as(zhou);
        merging.undo(id);
        assertThat(catalogue.facts(stays).orElseThrow().card()).isEqualTo(before.with(Fact.WHY, "后来写的"));
        assertThat(catalogue.facts(goes).orElseThrow().card()).isEqualTo(other);
        assertThat(merging.find(id).orElseThrow().undoneBy()).isEqualTo(zhou);
        assertThat(merging.find(id).orElseThrow().state()).isEqualTo(Merge.State.UNDONE);
    }

    @Test
    void listsFollowAndGoBack() {
        var draft = desk.published(desk.list("一份书目", goes));
        var id = proposed();
        accept(id);
        assertThat(lists.naming(stays)).extracting(Mention::list).contains("一份书目");
        assertThat(lists.naming(goes)).isEmpty();
        assertThat(desk.draft(draft.slug()).changed()).isFalse();
        merging.undo(id);
        assertThat(lists.naming(stays)).isEmpty();
        assertThat(lists.naming(goes)).extracting(Mention::list).contains("一份书目");
    }

    @Test
    void aListThatNamesBothNamesOneWithBothNotes() {
        var draft = desk.list("两本都有", stays, goes);
        listing.annotate(draft.id(), Desk.entry(draft, 0).id(), "", "先读");
        listing.annotate(draft.id(), Desk.entry(draft, 1).id(), "", "再读");
        listing.weigh(draft.id(), Desk.entry(draft, 1).id(), Importance.RECOMMENDED, Importance.REQUIRED);
        desk.published(desk.draft(draft.slug()));
        var id = proposed();
        accept(id);
        var merged = Desk.first(desk.draft(draft.slug())).entries();
        assertThat(merged).singleElement().satisfies(it -> {
            assertThat(it.book().id()).isEqualTo(stays);
            assertThat(it.note()).isEqualTo("先读\n\n再读");
            assertThat(it.importance()).isEqualTo(Importance.REQUIRED);
        });
        // What was published stays as it was, with both notes, until the list is published anew.
        assertThat(lists.naming(stays)).extracting(Mention::note).containsExactlyInAnyOrder("先读", "再读");
        desk.published(desk.draft(draft.slug()));
        assertThat(lists.naming(stays)).hasSize(1);
        merging.undo(id);
        var back = Desk.first(desk.draft(draft.slug())).entries();
        assertThat(back).extracting(ListContents.Entry::note).containsExactly("先读", "再读");
        assertThat(back).extracting(it -> it.book().id()).containsExactly(stays, goes);
        assertThat(back)
                .extracting(ListContents.Entry::importance)
                .containsExactly(Importance.RECOMMENDED, Importance.REQUIRED);
    }

    @Test
    void whatIsAddedUnderTheOldIdComesToTheOneThatStays() {
        accept(proposed());
        var draft = desk.list("加旧的一张卡", goes);
        assertThat(Desk.entry(draft, 0).book().id()).isEqualTo(stays);
        refused(
                "catalogue.alreadyListed",
                () -> listing.add(draft.id(), Desk.first(draft).id(), goes));
        member(wang);
        log.begin(ReadingId.random(), goes);
        notebook.write(NoteId.random(), goes, NoteText.own("记在旧卡上"));
        assertThat(log.of(stays)).hasSize(1);
        assertThat(notebook.mineOn(stays, 9)).extracting(NoteRow::text).containsExactly("记在旧卡上");
    }

    @Test
    void whoReadsBothKeepsBothReadingsAndAllNotes() {
        member(wang);
        var mine = ReadingId.random();
        log.begin(mine, stays);
        var other = ReadingId.random();
        log.begin(other, goes);
        log.log(ProgressId.random(), other, "第12页");
        var note = NoteId.random();
        notebook.write(note, goes, NoteText.own("一条笔记"));
        as(li);
        var id = proposed();
        assertThat(sides(id).moves())
                .as("that somebody reads it is nobody's business")
                .isEmpty();
        accept(id);
        member(wang);
        assertThat(log.of(stays)).extracting(ReadingRow::id).containsExactlyInAnyOrder(mine, other);
        assertThat(log.of(goes)).isEmpty();
        assertThat(notebook.find(note).orElseThrow().book()).isEqualTo(stays);
        log.log(ProgressId.random(), other, "第20页");
        var since = NoteId.random();
        notebook.write(since, stays, NoteText.own("合并以后写的"));
        as(li);
        merging.undo(id);
        member(wang);
        assertThat(log.of(goes)).extracting(ReadingRow::reached).containsExactly(20);
        assertThat(log.of(stays)).extracting(ReadingRow::id).containsExactly(mine);
        assertThat(notebook.find(note).orElseThrow().book()).isEqualTo(goes);
        assertThat(notebook.find(since).orElseThrow().book()).isEqualTo(stays);
    }

    @Test
    void whatIsBeingWrittenIsFoundAgain() {
        member(wang);
        var note = NoteId.random();
        notebook.write(note, goes, NoteText.own("一条笔记"));
        var edited = NotePlace.of(notebook.find(note).orElseThrow()).path();
        drafts.save(edited, Draft.blank().saying("改到一半", ""));
        drafts.save(NotePlace.on(goes).path(), Draft.blank().saying("写在旧卡上", ""));
        var qian = people.named("钱");
        member(qian);
        drafts.save(NotePlace.on(stays).path(), Draft.blank().saying("先写的", ""));
        drafts.save(NotePlace.on(goes).path(), Draft.blank().saying("后写的", ""));
        as(li);
        var id = proposed();
        accept(id);
        member(qian);
        assertThat(drafts.find(NotePlace.on(stays).path()).orElseThrow().text()).isEqualTo("先写的\n\n后写的");
        assertThat(drafts.find(NotePlace.on(goes).path())).isEmpty();
        member(wang);
        assertThat(drafts.find(NotePlace.on(stays).path()).orElseThrow().text()).isEqualTo("写在旧卡上");
        var moved = NotePlace.of(notebook.find(note).orElseThrow()).path();
        assertThat(moved).isNotEqualTo(edited);
        assertThat(drafts.find(moved).orElseThrow().text()).isEqualTo("改到一半");
        as(li);
        merging.undo(id);
        member(wang);
        assertThat(drafts.find(edited).orElseThrow().text()).isEqualTo("改到一半");
        assertThat(drafts.find(NotePlace.on(goes).path()).orElseThrow().text()).isEqualTo("写在旧卡上");
    }

    @Test
    void groupsReadTheOneThatStaysOnce() {
        var reads = group(goes, null);
        var both = group(stays, goes);
        var id = proposed();
        assertThat(sides(id).moves()).containsEntry("groups.moves.groups", 2);
        accept(id);
        assertThat(read(reads)).containsExactly(stays);
        assertThat(read(both)).containsExactly(stays);
        merging.undo(id);
        assertThat(read(reads)).containsExactly(goes);
        assertThat(read(both)).containsExactly(stays, goes);
    }

    @Test
    void whatAPrivateGroupHasIsNotCountedAndFollows() {
        var host = people.named("赵");
        var group = Founded.in(house.getAutowireCapableBeanFactory()).group(Access.PRIVATE, host, wang);
        member(wang);
        house.getBean(Proposing.class).proposeBook(ProposalId.random(), group, goes, "想读");
        choose(group, goes, null);
        var discussion = house.getBean(Talk.class).discussions(group).getFirst().id();
        house.getBean(Posting.class)
                .publish(discussion, PostId.random(), "见[这本](/books/" + goes.value() + ")", null, "");
        as(li);
        var id = proposed();
        assertThat(sides(id).moves()).isEmpty();
        accept(id);
        member(wang);
        assertThat(read(group)).containsExactly(stays);
    }

    @Test
    void aGroupThatChoseAnewSinceKeepsItsChoice() {
        var both = group(stays, goes);
        var only = group(goes, null);
        var id = proposed();
        accept(id);
        var another = desk.book("后来选的书");
        choose(both, stays, another);
        choose(only, another, stays);
        merging.undo(id);
        assertThat(read(both)).containsExactly(stays, another);
        assertThat(read(only)).containsExactly(another, goes);
    }

    @Test
    void proposalsAndLinksOfPostsAreCountedAndFollow() {
        var host = people.named("赵");
        var group = Founded.in(house.getAutowireCapableBeanFactory()).group(Access.OPEN, host, wang);
        member(wang);
        var proposal = ProposalId.random();
        house.getBean(Proposing.class).proposeBook(proposal, group, goes, "想读");
        var discussion = house.getBean(Talk.class).discussions(group).getFirst().id();
        house.getBean(Posting.class)
                .publish(discussion, PostId.random(), "见[这本](/books/" + goes.value() + ")", null, "");
        as(li);
        var id = proposed();
        assertThat(sides(id).moves()).containsEntry("groups.moves.proposals", 1).containsEntry("groups.moves.posts", 1);
        accept(id);
        assertThat(bookOf("proposal", proposal.value())).isEqualTo(stays);
        merging.undo(id);
        assertThat(bookOf("proposal", proposal.value())).isEqualTo(goes);
    }

    @Test
    void worksBecomeOneAndPartAgain() {
        var mine = desk.book("甲本");
        var theirs = desk.book("乙本");
        works.join(stays, mine);
        works.join(goes, theirs);
        var id = proposed();
        accept(id);
        assertThat(editions(stays)).containsExactlyInAnyOrder(mine, theirs);
        merging.undo(id);
        assertThat(editions(stays)).containsExactly(mine);
        assertThat(editions(goes)).containsExactly(theirs);
    }

    @Test
    void twoEditionsOfAWorkThatAreOneLeaveNoWork() {
        works.join(stays, goes);
        var id = proposed();
        accept(id);
        assertThat(editions(stays)).isEmpty();
        assertThat(sql.sql("select count(*) from book where id = :id and work is null")
                        .param("id", stays.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        merging.undo(id);
        assertThat(editions(stays)).containsExactly(goes);
    }

    @Test
    void theCoverIsTheChosenOneAndNoPictureIsLost() {
        covering.take(goes, picture());
        var theirs = requireNonNull(catalogue.find(goes).orElseThrow().cover());
        var id = proposed();
        assertThat(sides(id).coverKeeper()).isEqualTo(goes);
        accept(id);
        var row = catalogue.find(stays).orElseThrow();
        assertThat(row.cover()).isEqualTo(theirs);
        assertThat(catalogue.cover(stays, theirs)).isPresent();
        assertThat(catalogue.cover(goes, theirs)).isPresent();
        assertThat(catalogue.smallCovers(List.of(stays))).containsKey(stays);
        merging.undo(id);
        assertThat(catalogue.find(stays).orElseThrow().cover()).isNull();
        assertThat(catalogue.find(goes).orElseThrow().cover()).isEqualTo(theirs);
    }

    @Test
    void itIsFoundUnderTheOtherTitleAndOnlyOnce() {
        var title = "寻书之旧名" + UUID.randomUUID().toString().substring(0, 6);
        var other = cataloguing.add(Desk.card(title, "甲 著"));
        var id = proposed(stays, other);
        accept(id);
        index.caughtUp();
        assertThat(search.find(Question.of("\"" + title + "\"")).page())
                .singleElement()
                .satisfies(it -> assertThat(it.path()).startsWith("books/" + stays.value()));
        merging.undo(id);
        index.caughtUp();
        assertThat(search.find(Question.of("\"" + title + "\"")).page())
                .singleElement()
                .satisfies(it -> assertThat(it.path()).startsWith("books/" + other.value()));
    }

    @Test
    void anImportKnowsTheMergedCardAgain() {
        var card = Desk.card("导入时的旧名", "甲 著").with(Fact.ISBN, "9787100000017");
        var other = cataloguing.add(card.with(Fact.ISBN, ""));
        accept(proposed(stays, other));
        var weighed = acquiring.weigh(List.of(card.with(Fact.ISBN, "")), "").getFirst();
        assertThat(requireNonNull(weighed.known()).id()).isEqualTo(stays);
    }

    @Test
    void anImportIsNotTakenBackUnderAMerge() {
        var taken = acquiring.take(acquiring.weigh(List.of(Desk.card("刚导入又合并的书", "甲 著")), ""), li);
        accept(proposed(stays, taken.getFirst().book()));
        assertThat(acquiring.builtOn(taken, List.of()))
                .containsKey(taken.getFirst().book());
    }

    @Test
    void ofTwoLibrariansAtOnceOneDecides() throws Exception {
        var id = proposed();
        var choice = choice(id, Map.of());
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Callable<String>> acts = List.of(decide(li, id, choice), decide(zhou, id, choice));
            var told = both.invokeAll(acts).stream()
                    .map(it -> {
                        try {
                            return it.get();
                        } catch (Exception failure) {
                            throw new IllegalStateException(failure);
                        }
                    })
                    .toList();
            assertThat(told).containsExactlyInAnyOrder("merged", "catalogue.mergeMoved");
        }
    }

    private Callable<String> decide(MemberId librarian, MergeId id, MergeChoice choice) {
        return () -> People.as(
                librarian,
                () -> {
                    try {
                        merging.accept(id, choice);
                        return "merged";
                    } catch (Refusal refusal) {
                        return refusal.reason();
                    }
                },
                Roles.LIBRARIAN);
    }

    @Test
    void membersAndStaffMayNot() {
        var id = proposed();
        var merge = merging.find(id).orElseThrow();
        var choice = choice(id, Map.of());
        People.signIn(wang, Roles.MEMBER, Roles.STAFF);
        List<Runnable> acts = List.of(
                () -> merging.propose(MergeId.random(), stays, List.of(goes), ""),
                () -> merging.find(id),
                () -> merging.waiting(),
                () -> merging.waitingCount(),
                () -> merging.decided(null, 1),
                () -> merging.titles(List.of(merge)),
                () -> merging.sideBySide(merge),
                () -> merging.decline(id, "不"),
                () -> merging.accept(id, choice),
                () -> merging.undo(id));
        for (var act : acts)
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }

    private void as(MemberId librarian) {
        People.signIn(librarian, Roles.MEMBER, Roles.LIBRARIAN);
    }

    private static void member(MemberId member) {
        People.signIn(member, Roles.MEMBER);
    }

    private MergeId proposed() {
        return proposed(stays, goes);
    }

    private MergeId proposed(BookId survivor, BookId other) {
        var id = MergeId.random();
        merging.propose(id, survivor, List.of(other), "同一本");
        return id;
    }

    private SideBySide sides(MergeId id) {
        return merging.sideBySide(merging.find(id).orElseThrow());
    }

    private MergeChoice choice(MergeId id, Map<Fact, BookId> facts) {
        var sides = sides(id);
        var versions = new HashMap<BookId, Integer>();
        sides.books().forEach(it -> versions.put(it.id(), it.version()));
        return new MergeChoice(facts, sides.coverKeeper(), versions);
    }

    private void accept(MergeId id) {
        accept(id, Map.of());
    }

    private void accept(MergeId id, Map<Fact, BookId> facts) {
        merging.accept(id, choice(id, facts));
    }

    private static void refused(String reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private List<BookId> editions(BookId book) {
        return catalogue.editions(book).stream().skip(1).map(BookFacts::id).toList();
    }

    private GroupId group(BookId first, @Nullable BookId second) {
        var group = Founded.in(house.getAutowireCapableBeanFactory()).group(Access.OPEN, wang);
        choose(group, first, second);
        return group;
    }

    private void choose(GroupId group, BookId first, @Nullable BookId second) {
        transaction.executeWithoutResult(it -> sql.sql(
                        "update reading_group set book = :first, second_book = cast(:second as uuid) where id = :group")
                .param("first", first.value())
                .param("second", second == null ? null : second.value())
                .param("group", group.value())
                .update());
    }

    private List<BookId> read(GroupId group) {
        return groups.row(group).orElseThrow().books();
    }

    private BookId bookOf(String table, UUID id) {
        return new BookId(sql.sql("select book from %s where id = :id".formatted(table))
                .param("id", id)
                .query(UUID.class)
                .single());
    }

    private static byte[] picture() {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 90, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
