package org.scholarlycppcc.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Cataloguing;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.catalogue.Draft;
import org.scholarlycppcc.catalogue.Fact;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.Listing;
import org.scholarlycppcc.catalogue.PublishingPolicy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class DeskViewTests extends ViewTest {
    @Autowired
    Catalogue catalogue;

    @Autowired
    Cataloguing cataloguing;

    @Autowired
    Listing listing;

    @Autowired
    PublishingPolicy policy;

    @Autowired
    People people;

    private Desk desk;

    @BeforeEach
    void liWorks(@Autowired ApplicationContext house) {
        People.signIn(people.named("李"), Roles.MEMBER, Roles.LIBRARIAN);
        desk = new Desk(house);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void aBookIsAddedInTwoStepsBesideItsPossibleDuplicates() {
        navigate(NewBookView.class);
        type("book-title", "乡土中国");
        assertThat($(Alike.class).single().getElement().getTextRecursively()).contains("费孝通 著");
        assertThat($(Button.class).withId("book-add").all()).isEmpty();
        type("book-title", "杜诗新笺");
        type("book-creators", "[唐]杜甫 著");
        click("book-onward");
        type("book-published", "1957");
        category("literature-arts");
        click("book-add");
        assertThat($(H1.class).single().getText()).isEqualTo("杜诗新笺");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        navigate(NewBookView.class);
        click("book-onward");
        click("book-add");
        assertThat(field("book-title").isInvalid()
                        || $(Select.class).withId("book-category").single().isInvalid())
                .isTrue();
        category("literature-arts");
        for (var title : List.of("", "长".repeat(100_000), "\u0007")) {
            field("book-title").setValue(title);
            click("book-add");
            assertThat(field("book-title").getValue()).isEqualTo(title);
        }
        type("book-title", "<script>alert(1)</script>😀");
        type("book-isbn", "9787108030138");
        click("book-add");
        assertThat(field("book-isbn").getErrorMessage()).contains("校验位");
        type("book-isbn", "");
        type("book-creators", "[唐杜甫");
        click("book-add");
        assertThat(field("book-creators").isInvalid()).isTrue();
        type("book-creators", "");
        click("book-add");
        assertThat($(H1.class).single().getText()).isEqualTo("<script>alert(1)</script>😀");
    }

    @Test
    void twoLibrariansOfOneBookSeeBothVersions() {
        var book = desk.book("两人同改");
        navigate(BookDeskView.class, Map.of(BookView.BOOK, book.value().toString()));
        type("book-creators", "我 著");
        var version = catalogue.facts(book).orElseThrow().version();
        cataloguing.edit(book, version, Desk.card("两人同改", "对方 著"), Set.of());
        click("book-save");
        assertThat($(BookClash.class).single().getElement().getTextRecursively())
                .contains("对方 著", "我 著");
        click("keep-mine");
        assertThat(catalogue.find(book).orElseThrow().creators()).isEqualTo("我 著");
    }

    @Test
    void whatWasChangedCanBeLockedAndReleased() {
        var book = desk.book("带锁的书");
        var address = Map.of(BookView.BOOK, book.value().toString());
        navigate(BookDeskView.class, address);
        assertThat($(Locks.class).all()).isEmpty();
        type("book-creators", "我 著");
        $(Locks.class).single().select(Fact.CREATORS);
        assertThat(field("book-creators").getLabel()).contains("🔒");
        click("book-save");
        assertThat(catalogue.facts(book).orElseThrow().locks()).containsExactly(Fact.CREATORS);
        navigate(BookDeskView.class, address);
        $(Locks.class).single().deselectAll();
        click("book-save");
        assertThat(catalogue.facts(book).orElseThrow().locks()).isEmpty();
    }

    @Test
    void theHistoryOfABookSaysWhatChangedAndPutsItBack() {
        var book = desk.book("有历史的书");
        var first = catalogue.facts(book).orElseThrow().version();
        cataloguing.edit(book, first, Desk.card("有历史的书", "改者 著"), Set.of());
        navigate(BookHistoryView.class, Map.of(BookView.BOOK, book.value().toString()));
        var shown = $(OrderedList.class).single().getElement().getOuterHTML();
        assertThat(shown).contains("手工修改", "<del>佚名</del>", "<ins>改者</ins>", "现在的样子");
        click("put-back-" + first);
        assertThat(catalogue.find(book).orElseThrow().creators()).isEqualTo("佚名 著");
        assertThat($(OrderedList.class).single().getElement().getTextRecursively())
                .contains("放回旧版");
    }

    @Test
    void aListBeginsWithItsSections() {
        navigate(NewListView.class);
        click("list-begin");
        assertThat(field("list-title").isInvalid() || area("list-sections").isInvalid())
                .isTrue();
        type("list-title", "秋季共读");
        area("list-sections").setValue("起步\n\n深读");
        click("list-begin");
        assertThat($(H1.class).single().getText()).isEqualTo("秋季共读");
        assertThat($(Outline.class).single().getElement().getTextRecursively()).contains("起步", "深读");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aBookIsAddedOnceAndWeighedAndAnnotated() {
        var draft = open("加书", desk.book("甲书"));
        var picker = (ComboBox<org.scholarlycppcc.catalogue.BookRow>)
                $(BookPicker.class).withId("entry-book").single();
        var second = catalogue.find(desk.book("乙书")).orElseThrow();
        picker.setValue(second);
        click("entry-add");
        assertThat(titles(draft)).containsExactly("甲书", "乙书");
        picker.setValue(second);
        click("entry-add");
        assertThat(picker.isInvalid()).isTrue();

        press("修改《甲书》这一条");
        var importance =
                (RadioButtonGroup<Importance>) $(RadioButtonGroup.class).single();
        test(importance).selectItem("必读");
        test(note()).setValue("先读第三章");
        var entry = Desk.entry(desk.draft(draft.slug()), 0);
        assertThat(entry.importance()).isEqualTo(Importance.REQUIRED);
        assertThat(entry.note()).isEqualTo("先读第三章");
        assertThat($(com.vaadin.flow.component.html.Paragraph.class)
                        .withId("draft-state")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("草稿");
    }

    @Test
    void twoLibrariansOfOneNoteSeeBothTexts() {
        var draft = open("两份说明", desk.book("甲书"));
        press("修改《甲书》这一条");
        listing.annotate(draft.id(), Desk.entry(draft, 0).id(), "", "对方的话");
        test(note()).setValue("我的话");
        assertThat($(Clash.class).all())
                .anyMatch(it -> it.getElement().getTextRecursively().contains("对方的话"));
        assertThat(note().getValue()).isEqualTo("我的话");
        click("keep-mine");
        assertThat(Desk.entry(desk.draft(draft.slug()), 0).note()).isEqualTo("我的话");
    }

    private TextArea note() {
        return $(TextArea.class).all().stream()
                .filter(it -> it.getLabel().equals("读法与理由"))
                .findAny()
                .orElseThrow();
    }

    @Test
    void aRemarkForLibrariansStandsAtTheDeskAndNotOnTheList() {
        var draft = open("备注", desk.book("甲书"));
        press("修改《甲书》这一条");
        test($(TextArea.class).all().stream()
                        .filter(it -> it.getLabel().equals("内部备注"))
                        .findAny()
                        .orElseThrow())
                .setValue("去年有人反映太难");
        test($(Button.class).all().stream()
                        .filter(it -> it.getText().equals("改好了"))
                        .findAny()
                        .orElseThrow())
                .click();
        assertThat($(EntryRow.class).single().getElement().getTextRecursively()).contains("内部：去年有人反映太难");
        desk.published(draft);
        navigate(ListView.class, Map.of(ListView.SLUG, draft.slug()));
        assertThat($(Entries.class).single().getElement().getProperty("told"))
                .contains("甲书")
                .doesNotContain("去年有人反映太难");
    }

    @Test
    void nextYearsListIsBegunFromThisOne() {
        var old = desk.published(desk.list("2026年共读", desk.book("甲书")));
        navigate(ListDeskView.class, Map.of(ListDeskView.SLUG, old.slug()));
        assertThat(field("next-year-title").getValue()).isEqualTo("2027年共读");
        type("next-year-title", "");
        click("next-year-begin");
        assertThat(field("next-year-title").isInvalid()).isTrue();
        type("next-year-title", "2027年共读");
        click("next-year-begin");
        assertThat($(H1.class).single().getText()).isEqualTo("2027年共读");
        assertThat($(NextYear.class).single().getElement().getTextRecursively()).contains("2026年共读");
        click("publish");
        click("publish-now");
        assertThat($(com.vaadin.flow.component.html.Nav.class)
                        .withId("years")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("2026年共读");
    }

    @Test
    void eachYearInATitleGoesOnByOne() {
        assertThat(YearTitle.next("2022年度书目（2022—2023）")).isEqualTo("2023年度书目（2023—2024）");
        assertThat(YearTitle.next("读诗一季 12022")).isEqualTo("读诗一季 12022");
    }

    @Test
    void aListWithoutAnOwnerIsTakenOver() {
        var draft = open("无主", desk.book("甲书"));
        // Who works here holds the role in this test alone, and so answers for nothing.
        assertThat($(OwnerDesk.class).single().getElement().getTextRecursively())
                .contains("没有负责人");
        click("take-over");
        assertThat(desk.draft(draft.slug()).standing().owner()).isNotNull();
        navigate(DeskView.class);
        assertThat($(com.vaadin.flow.component.html.ListItem.class).all())
                .anyMatch(it -> it.getElement().getTextRecursively().contains("没有负责人"));
    }

    @Test
    void entriesMoveAndAreRemovedAndPutBack() {
        var draft = open("次序", desk.book("甲书"), desk.book("乙书"));
        press("上移《乙书》");
        assertThat(titles(draft)).containsExactly("乙书", "甲书");
        press("移出《乙书》");
        assertThat(titles(draft)).containsExactly("甲书");
        click("undo");
        assertThat(titles(draft)).containsExactly("乙书", "甲书");
    }

    @Test
    void publishingShowsTheChangesFirst() {
        var draft = open("发布", desk.book("甲书"));
        click("publish");
        assertThat($(WhatChanged.class).single().getElement().getTextRecursively())
                .contains("新增 1 种", "甲书");
        click("publish-now");
        assertThat(desk.draft(draft.slug()).edition()).isEqualTo(1);
        assertThat(desk.draft(draft.slug()).changed()).isFalse();
    }

    @Test
    void aListIsSubmittedTakenGivenBackAndPublished() {
        People.signIn(people.named("管"), Roles.ADMIN);
        policy.choose(true);
        try {
            var li = people.named("编");
            People.signIn(li, Roles.LIBRARIAN);
            var draft = open("先审后发", desk.book("甲书"));
            assertThat($(Button.class).withId("publish").all()).isEmpty();
            click("submit");
            area("submit-message").setValue("请看第一条");
            click("submit-now");
            assertThat(standing()).contains("已提交", "从未发布", "编", "请看第一条", "还没有人审核");
            assertThat($(Button.class).withId("take").all()).isEmpty();
            assertThat($(Button.class).withId("take-back").single().isEnabled()).isTrue();
            assertThat($(BookPicker.class).withId("entry-book").all()).isEmpty();

            People.signIn(people.named("审"), Roles.LIBRARIAN);
            navigate(DeskView.class);
            navigate(ListDeskView.class, Map.of(ListDeskView.SLUG, draft.slug()));
            click("take");
            assertThat(standing()).contains("审核中", "审");
            click("give-back");
            assertThat(area("give-back-reason").isInvalid()).isTrue();
            area("give-back-reason").setValue("缺理由");
            click("give-back");
            assertThat(standing()).contains("草稿", "缺理由");
            navigate(DeskView.class);
            assertThat($(com.vaadin.flow.component.html.ListItem.class).all())
                    .anyMatch(it -> it.getElement().getTextRecursively().contains("先审后发"));

            People.signIn(li, Roles.LIBRARIAN);
            navigate(ListDeskView.class, Map.of(ListDeskView.SLUG, draft.slug()));
            click("submit");
            click("submit-now");
            People.signIn(people.named("另"), Roles.LIBRARIAN);
            navigate(DeskView.class);
            navigate(ListDeskView.class, Map.of(ListDeskView.SLUG, draft.slug()));
            click("take");
            click("publish");
            click("publish-now");
            assertThat(desk.draft(draft.slug()).edition()).isEqualTo(1);
        } finally {
            People.signIn(people.named("管"), Roles.ADMIN);
            policy.choose(false);
        }
    }

    @Test
    void anArchivedListSaysSoAndComesBack() {
        var draft = desk.published(desk.list("旧书目", desk.book("甲书")));
        navigate(ListDeskView.class, Map.of(ListDeskView.SLUG, draft.slug()));
        assertThat(standing()).contains("已发布", "委员看到的就是这第 1 版");
        click("archive");
        assertThat(standing()).contains("已归档", "仍能打开第 1 版");
        navigate(ListView.class, Map.of(ListView.SLUG, draft.slug()));
        assertThat($(com.vaadin.flow.component.html.Paragraph.class)
                        .withId("archived")
                        .single()
                        .getText())
                .contains("已归档");
        navigate(DeskView.class);
        assertThat($(com.vaadin.flow.component.details.Details.class)
                        .withId("desk-archive")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("旧书目");
        navigate(ListDeskView.class, Map.of(ListDeskView.SLUG, draft.slug()));
        click("bring-back");
        assertThat(standing()).contains("已发布");
    }

    @Test
    void membersAndTheEditorSeeDifferentEditions() {
        var draft = desk.published(desk.list("两版", desk.book("甲书")));
        listing.add(draft.id(), Desk.first(draft).id(), desk.book("乙书"));
        navigate(ListDeskView.class, Map.of(ListDeskView.SLUG, draft.slug()));
        assertThat(standing()).contains("草稿", "委员看到第 1 版；这里是第 2 版");
    }

    private String standing() {
        return $(StandingDesk.class).single().getElement().getTextRecursively();
    }

    @Test
    void theDeskCostsTheSameWhateverItHolds() {
        var small = desk.list("小", desk.book("小书"));
        navigate(NewListView.class);
        long few = SqlCount.of(() -> navigate(DeskView.class));
        long draft = SqlCount.of(() -> navigate(ListDeskView.class, Map.of(ListDeskView.SLUG, small.slug())));
        var books = new BookId[12];
        for (int book = 0; book < books.length; book++) books[book] = desk.book("大书" + book);
        var large = desk.list("大", books);
        for (int more = 0; more < 40; more++) desk.list("又一份" + more, books[0]);
        navigate(NewListView.class);
        assertThat(SqlCount.of(() -> navigate(DeskView.class))).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(SqlCount.of(() -> navigate(ListDeskView.class, Map.of(ListDeskView.SLUG, large.slug()))))
                .isEqualTo(draft)
                .isLessThanOrEqualTo(8);
    }

    private Draft open(String title, BookId... books) {
        var draft = desk.list(title, books);
        navigate(ListDeskView.class, Map.of(ListDeskView.SLUG, draft.slug()));
        return draft;
    }

    private List<String> titles(Draft draft) {
        return desk.draft(draft.slug())
                .contents()
                .entries()
                .map(it -> it.book().title())
                .toList();
    }

    private TextField field(String id) {
        return $(TextField.class).withId(id).single();
    }

    private TextArea area(String id) {
        return $(TextArea.class).withId(id).single();
    }

    private void type(String id, String words) {
        field(id).setValue(words);
    }

    @SuppressWarnings("unchecked")
    private void category(String slug) {
        var category = (Select<org.scholarlycppcc.catalogue.CategoryRow>)
                $(Select.class).withId("book-category").single();
        category.setValue(catalogue.categories().stream()
                .filter(it -> it.slug().equals(slug))
                .findAny()
                .orElseThrow());
    }

    private void click(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(it -> it.getAriaLabel().filter(label::equals).isPresent())
                        .findAny()
                        .orElseThrow())
                .click();
    }
}
