package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholarlycppcc.base.Roles.ADMIN;
import static org.scholarlycppcc.base.Roles.LIBRARIAN;
import static org.scholarlycppcc.base.Roles.MEMBER;
import static org.scholarlycppcc.base.Roles.STAFF;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.catalogue.BookFacet;
import org.scholarlycppcc.catalogue.BookFacets;
import org.scholarlycppcc.catalogue.BookHolder;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookWish;
import org.scholarlycppcc.catalogue.Change;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.catalogue.Directory;
import org.scholarlycppcc.catalogue.Edit;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.ListContents.Entry;
import org.scholarlycppcc.catalogue.ListContents.Section;
import org.scholarlycppcc.catalogue.Lists;
import org.scholarlycppcc.catalogue.Mention;
import org.scholarlycppcc.search.Audience;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** The lists that groups keep: Zhao hosts, Wang and Qian are members, somebody stands outside. */
class GroupListsTests extends GroupsCase {
    private static final String SECRET = "只在群里说的荐语";

    @Autowired
    GroupLists lists;

    @Autowired
    GroupListing listing;

    @Autowired
    Deputies deputies;

    @Autowired
    Joining joining;

    @Autowired
    Groups groups;

    @Autowired
    FindableGroupLists found;

    @Autowired
    GroupSections sections;

    @Autowired
    InGroups holder;

    @Autowired
    Directory directory;

    @Autowired
    Lists published;

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    private GroupId open;
    private GroupId secret;
    private BookId one;
    private BookId two;

    @BeforeEach
    void groupsAndBooks() {
        open = founded.group(Access.OPEN, zhao, wang, qian);
        secret = founded.group(Access.PRIVATE, zhao, wang, qian);
        People.signIn(people.named("李"), LIBRARIAN);
        var desk = new Desk(context);
        one = desk.book("甲书" + zhao.value());
        two = desk.book("乙书" + zhao.value());
    }

    @Test
    void aHostBeginsPutsInOrderAndPublishesForEveryoneWhoMayKnowOfTheGroup() {
        begun(open);
        listing.add(open, none(open), one);
        listing.add(open, none(open), two);
        listing.add(open, none(open), one);
        listing.move(open, two, none(open), one);
        listing.weigh(open, two, Importance.REQUIRED);
        assertThat(listing.annotate(open, two, "", "先读这一本")).isEqualTo(new Edit.Kept());
        assertThat(listing.introduce(open, "", "夏天读的")).isEqualTo(new Edit.Kept());
        People.signIn(stranger, MEMBER);
        assertThat(lists.published(open)).as("a draft").isEmpty();
        assertThat(groups.row(open).orElseThrow().listTitle()).isNull();

        published(open);
        People.signIn(stranger, MEMBER);
        assertThat(lists.published(open).orElseThrow().entries())
                .extracting(it -> it.book().id(), Entry::importance, Entry::note)
                .containsExactly(tuple(two, Importance.REQUIRED, "先读这一本"), tuple(one, Importance.RECOMMENDED, ""));
        assertThat(groups.row(open).orElseThrow())
                .returns("接着读", GroupRow::listTitle)
                .returns(2, GroupRow::listed);
        assertThat(lists.draft(open)).isEmpty();
    }

    @Test
    void whatWasTakenOffComesBackToItsPlaceUnlessSomebodyPutItBackMeanwhile() {
        begun(open, one);
        listing.add(open, none(open), two);
        listing.weigh(open, one, Importance.REQUIRED);
        listing.annotate(open, one, "", "先读");
        var taken = lists.draft(open).orElseThrow().entries().getFirst();
        listing.remove(open, one);
        listing.putBack(open, none(open), two, taken);
        assertThat(lists.draft(open).orElseThrow().entries())
                .extracting(it -> it.book().id(), Entry::importance, Entry::note)
                .containsExactly(tuple(one, Importance.REQUIRED, "先读"), tuple(two, Importance.RECOMMENDED, ""));

        listing.remove(open, one);
        listing.add(open, none(open), one);
        listing.annotate(open, one, "", "别人写的");
        listing.putBack(open, none(open), two, taken);
        assertThat(lists.draft(open).orElseThrow().entries())
                .extracting(it -> it.book().id(), Entry::note)
                .containsExactlyInAnyOrder(tuple(two, ""), tuple(one, "别人写的"));
        refused("catalogue.sectionGone", () -> listing.putBack(open, UUID.randomUUID(), null, taken));
    }

    @Test
    void whatIsChangedLaterStaysADraftUntilItIsPublishedAnew() {
        begun(open, one);
        published(open);
        refused("groups.listMoved", () -> published(open));
        listing.remove(open, one);
        refused("groups.listEmpty", () -> published(open));
        listing.add(open, none(open), two);
        assertThat(books(open)).containsExactly(one);
        var draft = lists.draft(open).orElseThrow();
        assertThat(draft.changed()).isTrue();
        refused("groups.listMoved", () -> listing.publish(open, draft.version() - 1));
        assertThat(listing.publish(open, draft.version())).isEqualTo(2);
        assertThat(books(open)).containsExactly(two);
    }

    @Test
    void twoWhoWriteAtOnceSeeEachOthersWords() {
        begun(open, one);
        deputies.name(open, wang);
        listing.annotate(open, one, "", "主持写的");
        listing.entitle(open, "接着读", "主持起的名");
        People.signIn(wang, MEMBER);
        assertThat(listing.annotate(open, one, "", "副主持写的")).isEqualTo(new Edit.Elsewhere("主持写的"));
        assertThat(listing.entitle(open, "接着读", "副主持起的名")).isEqualTo(new Edit.Elsewhere("主持起的名"));
        assertThat(listing.annotate(open, one, "主持写的", "副主持写的")).isEqualTo(new Edit.Kept());
        listing.begin(open, "又一份");
        assertThat(lists.draft(open).orElseThrow().contents().title()).isEqualTo("主持起的名");
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        People.signIn(zhao, MEMBER);
        refused("groups.noListTitle", () -> listing.begin(open, " "));
        refused("groups.listNotBegun", () -> listing.add(open, none(open), one));
        begun(open, one);
        refused("groups.chooseBook", () -> listing.add(open, none(open), BookId.random()));
        refused("groups.listBookGone", () -> listing.weigh(open, two, Importance.FURTHER));
        refused("groups.listBookGone", () -> listing.annotate(open, two, "", "好"));
        refused("groups.listBookGone", () -> listing.move(open, two, none(open), one));
        refused("text.tooLong", () -> listing.annotate(open, one, "", "长".repeat(2001)));
    }

    @Test
    void whoDoesNotLeadTheGroupChangesNothing() {
        begun(secret, one);
        var entry = lists.draft(secret).orElseThrow().entries().getFirst();
        var part = sections.add(secret, "一部分");
        for (var who : List.of(wang, stranger)) {
            for (var role : List.of(MEMBER, LIBRARIAN, STAFF, ADMIN)) {
                People.signIn(who, role);
                assertThat(lists.draft(secret)).isEmpty();
                refused("groups.hostOnly", () -> listing.begin(secret, "我的"));
                refused("groups.hostOnly", () -> listing.entitle(secret, "接着读", "我的"));
                refused("groups.hostOnly", () -> listing.introduce(secret, "", "我的"));
                refused("groups.hostOnly", () -> listing.add(secret, none(secret), two));
                refused("groups.hostOnly", () -> listing.remove(secret, one));
                refused("groups.hostOnly", () -> listing.putBack(secret, none(secret), null, entry));
                refused("groups.hostOnly", () -> listing.move(secret, one, none(secret), null));
                refused("groups.hostOnly", () -> listing.weigh(secret, one, Importance.FURTHER));
                refused("groups.hostOnly", () -> listing.annotate(secret, one, "", "我的"));
                refused("groups.hostOnly", () -> listing.publish(secret, 2));
                refused("groups.hostOnly", () -> sections.add(secret, "一部分"));
                refused("groups.hostOnly", () -> sections.rename(secret, part, "一部分", "我的"));
                refused("groups.hostOnly", () -> sections.swap(secret, part, part));
                refused("groups.hostOnly", () -> sections.remove(secret, part));
            }
        }
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> lists.published(open));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> lists.draft(open));
    }

    @Test
    void aListIsDividedIntoPartsInTheirOrder() {
        begun(open, one);
        var first = sections.add(open, "先读");
        var then = sections.add(open, "后读");
        listing.add(open, first, two);
        assertThat(titles(open)).containsExactly("", "先读", "后读");
        listing.move(open, one, then, null);
        sections.swap(open, first, then);
        assertThat(sections.rename(open, then, "后读", "再读")).isEqualTo(new Edit.Kept());
        assertThat(sections.rename(open, then, "后读", "末读")).isEqualTo(new Edit.Elsewhere("再读"));
        refused("groups.sectionHoldsBooks", () -> sections.remove(open, first));
        refused("catalogue.sectionTitleMissing", () -> sections.add(open, " "));
        refused("catalogue.sectionGone", () -> listing.add(open, UUID.randomUUID(), two));
        published(open);
        sections.remove(open, sections.add(open, "多的"));
        sections.rename(open, then, "再读", "改过的");
        People.signIn(stranger, MEMBER);
        assertThat(lists.published(open).orElseThrow().contents().sections())
                .extracting(Section::title, it -> it.entries().size())
                .containsExactly(tuple("", 0), tuple("再读", 1), tuple("先读", 1));
        assertThat(published.naming(one)).extracting(Mention::section).containsExactly("夜读群 · 再读");
        assertThat(AsHouse.get(() -> found.current(List.of(open.value())))
                        .getFirst()
                        .body())
                .contains("再读", "先读")
                .doesNotContain("改过的");
    }

    @Test
    void aPartOfAnotherGroupsListTakesNoBookOfThisOne() {
        begun(secret, one);
        var part = sections.add(secret, "别群的");
        begun(open, one);
        refused("catalogue.sectionGone", () -> listing.add(open, part, two));
        refused("catalogue.sectionGone", () -> listing.move(open, one, part, null));
        sections.remove(open, part);
        sections.swap(open, part, part);
        assertThat(titles(secret)).containsExactly("", "别群的");
    }

    @Test
    void whatChangedSinceAnEditionIsToldToThoseWhoMayReadTheList() {
        begun(secret, one);
        published(secret);
        listing.add(secret, none(secret), two);
        listing.annotate(secret, one, "", SECRET);
        var draft = lists.draft(secret).orElseThrow();
        assertThat(lists.changes(secret, draft, 1)).hasExactlyElementsOfTypes(Change.Added.class, Change.Renoted.class);
        published(secret);
        People.signIn(wang, MEMBER);
        var latest = lists.published(secret).orElseThrow();
        assertThat(lists.changes(secret, latest, 1)).hasSize(2);
        assertThat(lists.changes(secret, latest, 2)).isEmpty();
        assertThat(lists.changes(secret, latest, 3)).as("there is none").isEmpty();
        for (var role : List.of(MEMBER, LIBRARIAN, STAFF, ADMIN)) {
            People.signIn(stranger, role);
            assertThat(lists.changes(secret, latest, 1)).as(role).isEmpty();
        }
    }

    @Test
    void thePrivateListOfAGroupIsNowhereForOutsiders() {
        People.signIn(stranger, MEMBER);
        var before = everything();
        begun(secret, one);
        listing.annotate(secret, one, "", SECRET);
        published(secret);
        People.signIn(wang, MEMBER);
        assertThat(lists.published(secret).orElseThrow().entries())
                .extracting(Entry::note)
                .containsExactly(SECRET);
        for (var role : List.of(MEMBER, LIBRARIAN, STAFF, ADMIN)) {
            People.signIn(stranger, role);
            assertThat(lists.published(secret)).as(role).isEmpty();
            assertThat(groups.row(secret)).as(role).isEmpty();
            assertThat(groups.all()).as(role).extracting(GroupRow::id).doesNotContain(secret);
        }
        // Counts, facets, directory and mentions of the catalogue say what they said before.
        People.signIn(stranger, MEMBER);
        assertThat(everything()).isEqualTo(before);
        assertThat(published.naming(one)).isEmpty();
        var document = AsHouse.get(() -> found.current(List.of(secret.value()))).getFirst();
        assertThat(document.title()).isEqualTo("接着读");
        assertThat(document.body()).contains(SECRET);
        assertThat(document.path()).endsWith("/list");
        assertThat(document.audiences()).isEqualTo(Set.of(Audience.within(secret.value())));
        People.signIn(wang, MEMBER);
        assertThat(published.naming(one))
                .singleElement()
                .returns("接着读", Mention::list)
                .returns(SECRET, Mention::note)
                .extracting(Mention::address)
                .asString()
                .endsWith("/list?entry=" + one.value());
        joining.leave(secret);
        assertThat(published.naming(one)).as("who left").isEmpty();
        assertThat(lists.published(secret)).as("who left").isEmpty();
    }

    @Test
    void whatIsFoundIsWhatWasPublished() {
        begun(open, one);
        listing.annotate(open, one, "", "发布过的话");
        published(open);
        listing.annotate(open, one, "发布过的话", "还没发布的话");
        assertThat(AsHouse.get(() -> found.current(List.of(open.value())))
                        .getFirst()
                        .body())
                .contains("发布过的话")
                .doesNotContain("还没发布的话");
    }

    @Test
    void aBookThatBecomesAnotherOneStaysOnTheList() {
        begun(open, one);
        published(open);
        assertThat(holder.held(List.of(one, two))).containsExactly(one);
        assertThat(holder.counts(List.of(one))).containsEntry("groups.moves.lists", 1);
        var moves = transaction.execute(it -> holder.move(one, two));
        assertThat(lists.draft(open).orElseThrow().entries())
                .extracting(it -> it.book().id())
                .containsExactly(two);
        assertThat(books(open)).as("what was published").containsExactly(two);
        assertThat(published.naming(two)).hasSize(1);
        transaction.executeWithoutResult(
                it -> holder.moveBack(moves == null ? List.<BookHolder.Move>of() : moves, one, two));
        assertThat(lists.draft(open).orElseThrow().entries())
                .extracting(it -> it.book().id())
                .containsExactly(one);
        assertThat(books(open)).containsExactly(one);
        assertThat(published.naming(two)).isEmpty();
    }

    @Test
    void readingCostsTheSameHoweverManyBooks() {
        begun(open, one);
        published(open);
        var few = SqlCount.of(() -> lists.published(open));
        listing.add(open, none(open), two);
        published(open);
        assertThat(SqlCount.of(() -> lists.published(open))).isEqualTo(few).isEqualTo(3);
    }

    private record Everything(BookFacets facets, List<?> books, List<?> lists) {}

    private Everything everything() {
        var wish = BookWish.ANY.saying("甲书" + zhao.value());
        assertThat(wish.of(BookFacet.WORDS)).isNotEmpty();
        return new Everything(directory.facets(wish), directory.page(wish, null, 9), published.published());
    }

    private void begun(GroupId group, BookId... books) {
        People.signIn(zhao, MEMBER);
        listing.begin(group, "接着读");
        for (var book : books) listing.add(group, none(group), book);
    }

    private void published(GroupId group) {
        People.signIn(zhao, MEMBER);
        listing.publish(group, lists.draft(group).orElseThrow().version());
    }

    /** Where the books of no part stand. */
    private static UUID none(GroupId group) {
        return group.value();
    }

    private List<String> titles(GroupId group) {
        return lists.draft(group).orElseThrow().contents().sections().stream()
                .map(Section::title)
                .toList();
    }

    private List<BookId> books(GroupId group) {
        return lists.published(group).orElseThrow().entries().stream()
                .map(it -> it.book().id())
                .toList();
    }
}
