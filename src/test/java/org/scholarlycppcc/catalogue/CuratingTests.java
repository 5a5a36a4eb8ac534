package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholarlycppcc.catalogue.Desk.entry;
import static org.scholarlycppcc.catalogue.Desk.first;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@StoredTest
class CuratingTests {
    @Autowired
    Curating curating;

    @Autowired
    Listing listing;

    @Autowired
    Publishing publishing;

    @Autowired
    Lists lists;

    private Desk desk;

    @BeforeEach
    void aLibrarianWorks(@Autowired ApplicationContext house) {
        desk = new Desk(house);
        People.signIn(MemberId.random(), Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void aListBeginsWithSectionsAndWithoutReaders() {
        var slug = curating.begin("夏季共读", ListKind.COMMITTEE, null, "为什么读", List.of(" 起步 ", "", "深读"));
        var draft = desk.draft(slug);
        assertThat(draft.contents().sections())
                .extracting(ListContents.Section::title)
                .containsExactly("起步", "深读");
        assertThat(draft.edition()).isNull();
        assertThat(lists.edition(slug)).isEmpty();
        assertThat(curating.drafts()).anyMatch(it -> it.slug().equals(slug) && it.changed());
    }

    @Test
    void membersKeepReadingTheOldEditionUntilTheNextIsPublished() {
        var one = desk.book("甲书");
        var draft = desk.published(desk.list("版本", one));
        listing.add(draft.id(), first(draft).id(), desk.book("乙书"));
        assertThat(titles(draft.slug())).containsExactly("甲书");
        assertThat(publishing.changes(desk.draft(draft.slug()))).singleElement().isInstanceOf(Change.Added.class);

        desk.published(draft);
        assertThat(titles(draft.slug())).containsExactly("甲书", "乙书");
        var latest = lists.edition(draft.slug()).orElseThrow();
        assertThat(latest.list().edition()).isEqualTo(2);
        assertThat(lists.changes(latest, 1)).extracting(it -> it.book().title()).containsExactly("乙书");
        assertThat(lists.changes(latest, 2)).isEmpty();
        assertThat(lists.changes(latest, -7)).isEmpty();
    }

    private List<String> titles(String slug) {
        return lists.edition(slug)
                .orElseThrow()
                .contents()
                .entries()
                .map(it -> it.book().title())
                .toList();
    }

    @Test
    void entriesMoveWithinAndBetweenSections() {
        var draft = desk.list("次序", desk.book("甲"), desk.book("乙"), desk.book("丙"));
        var sections = draft.contents().sections();
        listing.move(
                draft.id(),
                entry(draft, 2).id(),
                sections.get(0).id(),
                entry(draft, 0).id());
        assertThat(order(draft)).containsExactly("丙", "甲", "乙");
        listing.move(draft.id(), entry(draft, 2).id(), sections.get(0).id(), null);
        assertThat(order(draft)).containsExactly("甲", "乙", "丙");
        listing.move(draft.id(), entry(draft, 0).id(), sections.get(1).id(), null);
        assertThat(order(draft)).containsExactly("乙", "丙", "甲");
        listing.move(
                draft.id(),
                entry(draft, 1).id(),
                sections.get(1).id(),
                entry(draft, 0).id());
        assertThat(order(draft)).containsExactly("丙", "乙", "甲");
    }

    private List<String> order(Draft draft) {
        return desk.draft(draft.slug())
                .contents()
                .entries()
                .map(it -> it.book().title())
                .toList();
    }

    @Test
    void aBookStandsOnAListOnlyOnce() {
        var book = desk.book("独一");
        var draft = desk.list("不重复", book);
        var second = draft.contents().sections().get(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> listing.add(draft.id(), second.id(), book))
                .satisfies(it -> assertThat(it.details()).containsExactly("起步"));
    }

    @Test
    void whoSpeaksSecondSeesWhatTheFirstWrote() {
        var draft = desk.list("两位编者", desk.book("甲"));
        var entry = entry(draft, 0);
        assertThat(listing.annotate(draft.id(), entry.id(), "", "先读第三章")).isEqualTo(new Edit.Kept());
        assertThat(listing.annotate(draft.id(), entry.id(), "", "慢慢读")).isEqualTo(new Edit.Elsewhere("先读第三章"));
        assertThat(listing.annotate(draft.id(), entry.id(), "先读第三章", "慢慢读")).isEqualTo(new Edit.Kept());
        assertThat(listing.weigh(draft.id(), entry.id(), Importance.RECOMMENDED, Importance.REQUIRED))
                .isEqualTo(new Edit.Kept());
        assertThat(listing.weigh(draft.id(), entry.id(), Importance.RECOMMENDED, Importance.FURTHER))
                .isEqualTo(new Edit.Elsewhere("REQUIRED"));
        assertThat(curating.rename(draft.id(), "旧名", "新名")).isEqualTo(new Edit.Elsewhere("两位编者"));
        assertThat(curating.introduce(draft.id(), "", "一起读")).isEqualTo(new Edit.Kept());
        assertThat(curating.introduce(draft.id(), "", "各自读")).isEqualTo(new Edit.Elsewhere("一起读"));
    }

    @Test
    void aDraftThatMovedOnIsNotPublishedUnseen() {
        var draft = desk.list("看过再发", desk.book("甲"));
        listing.add(draft.id(), first(draft).id(), desk.book("乙"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> publishing.publish(draft.id(), draft.version()));
        desk.published(draft);
        var again = desk.draft(draft.slug());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> publishing.publish(again.id(), again.version()));
    }

    @Test
    void anEmptyListIsNotPublished() {
        var draft = desk.list("空");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> publishing.publish(draft.id(), draft.version()));
    }

    @Test
    void aRemovedEntryIsPutBackAsItWas() {
        var draft = desk.list("撤销", desk.book("甲"), desk.book("乙"));
        listing.annotate(draft.id(), entry(draft, 0).id(), "", "留着这句");
        var noted = entry(desk.draft(draft.slug()), 0);
        listing.remove(draft.id(), noted.id());
        listing.remove(draft.id(), noted.id());
        assertThat(order(draft)).containsExactly("乙");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> listing.annotate(draft.id(), noted.id(), "留着这句", "改写"));
        listing.putBack(draft.id(), first(draft).id(), entry(draft, 1).id(), noted);
        assertThat(entry(desk.draft(draft.slug()), 0)).isEqualTo(noted);
    }

    @Test
    void sectionsAreAddedRenamedSwappedAndRemovedWhenEmpty() {
        var draft = desk.list("分部", desk.book("甲"));
        var sections = draft.contents().sections();
        var third = curating.addSection(draft.id(), "延伸");
        curating.renameSection(draft.id(), third, "延伸", "延伸阅读");
        curating.swapSections(draft.id(), sections.get(1).id(), third);
        assertThat(desk.draft(draft.slug()).contents().sections())
                .extracting(ListContents.Section::title)
                .containsExactly("起步", "延伸阅读", "深读");
        curating.removeSection(draft.id(), third);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> curating.removeSection(draft.id(), sections.get(0).id()));
    }

    @Test
    void aListReachesNothingOfAnother() {
        var mine = desk.list("我的", desk.book("甲"));
        var other = desk.list("别人的", desk.book("乙"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> listing.move(
                        mine.id(), entry(other, 0).id(), first(mine).id(), null));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> listing.add(mine.id(), first(other).id(), desk.book("丙")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> listing.annotate(mine.id(), entry(other, 0).id(), "", "越界"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> curating.renameSection(mine.id(), first(other).id(), "起步", "越界"));
        listing.remove(mine.id(), entry(other, 0).id());
        assertThat(order(other)).containsExactly("乙");
    }

    @Test
    void badWordsAreRefusedOrCleaned() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> curating.begin(" ", ListKind.COMMITTEE, null, "", List.of("一")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> curating.begin("无部分", ListKind.COMMITTEE, null, "", List.of(" ")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> curating.begin("无界别", ListKind.SECTOR, null, "", List.of("一")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> curating.begin("太多", ListKind.COMMITTEE, null, "", Collections.nCopies(41, "部分")));
        var draft = desk.list("坏输入 <script>alert(1)</script> 😀\u0007", desk.book("甲"));
        assertThat(draft.contents().title()).isEqualTo("坏输入 <script>alert(1)</script> 😀");
        var entry = entry(draft, 0).id();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> listing.annotate(draft.id(), entry, "", "长".repeat(100_000)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> curating.introduce(draft.id(), "", "长".repeat(100_000)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> curating.addSection(draft.id(), ""));
    }

    @TestFactory
    Stream<DynamicTest> membersAndStaffMayNot() {
        var draft = desk.list("不许", desk.book("甲"));
        var section = first(draft).id();
        var entry = entry(draft, 0);
        var nobody = UUID.randomUUID();
        return Stream.<ThrowingCallable>of(
                        curating::drafts,
                        () -> curating.draft(draft.slug()),
                        () -> curating.begin("书目", ListKind.COMMITTEE, null, "", List.of("一")),
                        () -> curating.rename(draft.id(), "不许", "改"),
                        () -> curating.introduce(draft.id(), "", "改"),
                        () -> curating.addSection(draft.id(), "二"),
                        () -> curating.renameSection(draft.id(), section, "起步", "改"),
                        () -> curating.swapSections(draft.id(), section, nobody),
                        () -> curating.removeSection(draft.id(), section),
                        () -> listing.add(draft.id(), section, BookId.random()),
                        () -> listing.putBack(draft.id(), section, null, entry),
                        () -> listing.weigh(draft.id(), entry.id(), entry.importance(), Importance.REQUIRED),
                        () -> listing.annotate(draft.id(), entry.id(), "", "改"),
                        () -> listing.move(draft.id(), entry.id(), section, null),
                        () -> listing.remove(draft.id(), entry.id()),
                        () -> publishing.changes(draft),
                        () -> publishing.publish(draft.id(), draft.version()))
                .map(act -> DynamicTest.dynamicTest("refused", () -> {
                    for (var role : List.of(Roles.MEMBER, Roles.STAFF)) {
                        People.signIn(MemberId.random(), role);
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
                    }
                }));
    }
}
