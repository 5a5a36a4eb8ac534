package org.scholarlycppcc.catalogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Journey;

class LibrarianJourney extends Journey {
    private static final List<String> KINDS = List.of("新增 1 种", "移出 1 种", "移动 1 种", "重要程度有变 1 种", "说明有变 1 种");

    @Test
    void aLibrarianCuratesAtADesktopAndMembersSeeItOncePublished() {
        curatesAndPublishes("杜工部诗选读", "摆脱贫困", desktop(), phone());
    }

    @Test
    void aLibrarianCuratesOnAPhoneAndMembersSeeItOncePublished() {
        curatesAndPublishes("杜少陵诗选读", "之江新语", phone(), desktop());
    }

    /** By the keyboard alone, on the draft of a list whose published version stays as it is until the end. */
    private void curatesAndPublishes(String book, String other, Page desk, Page member) {
        open(desk, "librarian", "desk");
        addsABookBesideItsPossibleDuplicates(desk, book);
        createsAListWithSections(desk, book);
        editsTheCommitteeList(desk, book, other);

        open(member, "member", "lists/committee-2022");
        int before = version(member);
        assertThat(member.locator("list-entries").first()).not().containsText(book);

        publishes(desk, before);
        member.reload();
        assertThat(member.getByText("第 " + (before + 1) + " 版 · 发布于")).isVisible();
        seesWhatChanged(member, book);
    }

    private static int version(Page member) {
        var told =
                member.getByText(Pattern.compile("第\\s*\\d+\\s*版\\s*·\\s*发布于")).textContent();
        return Integer.parseInt(told.replaceFirst("(?s)\\D*(\\d+).*", "$1"));
    }

    @Test
    void anEntryIsDraggedToItsPlaceAndStaysThere() {
        var desk = desktop();
        open(desk, "librarian", "desk/lists/women");
        var rows = desk.locator(".entry-row");
        assertThat(rows.nth(2)).isVisible();
        var title = rows.nth(2).locator(".book-link").textContent();
        var number = new Locator.DragToOptions().setSourcePosition(10, 20).setTargetPosition(10, 20);
        rows.nth(2).dragTo(rows.nth(0), number);
        assertThat(desk.locator("#said")).containsText("《" + title + "》现在是第 1 本");
        assertThat(rows.nth(0)).containsText(title);
        desk.reload();
        assertThat(rows.nth(0)).containsText(title);
        var sections = desk.locator(".outline li");
        rows.nth(0).dragTo(sections.nth(1), new Locator.DragToOptions().setSourcePosition(10, 20));
        assertThat(rows.filter(new Locator.FilterOptions().setHasText(title))).hasCount(0);
        sections.nth(1).locator("a").click();
        assertThat(rows.last()).containsText(title);
    }

    @Test
    void twoLibrariansSeeEachOtherAndWhatTheOtherChanged() {
        var one = desktop();
        open(one, "librarian", "desk/lists/economy");
        assertThat(one.locator(".entry-row").first()).isVisible();
        var other = phone();
        open(other, "admin", "desk/lists/economy");
        assertThat(other.locator("#desk-company")).containsText("储万卷也打开了这份书目");
        assertThat(one.locator("#desk-company")).containsText("管有度也打开了这份书目");
        var title = other.locator(".entry-row .book-link").nth(1).textContent();
        button(other, "上移《" + title + "》").tap();
        assertThat(one.locator(".desk-news")).containsText("管有度刚改过这份书目");
        one.locator("#show-latest").focus();
        one.keyboard().press("Enter");
        assertThat(one.locator(".entry-row").first()).containsText(title);
        assertThat(one.locator(".desk-news")).isHidden();
        other.navigate("http://localhost:" + port + "/desk");
        assertThat(one.locator("#desk-company")).isHidden();
    }

    private static void addsABookBesideItsPossibleDuplicates(Page desk, String book) {
        desk.locator("#new-book").press("Enter");
        desk.getByLabel("书名").fill("杜诗");
        assertThat(desk.locator("#alike")).containsText("杜诗详注");
        isFitForAll(desk);
        desk.getByLabel("书名").fill(book);
        desk.getByLabel("著者").fill("[唐]杜甫 著");
        assertThat(desk.locator("#alike")).containsText("[唐]杜甫 著");
        desk.locator("#book-onward").press("Enter");
        var category = desk.locator("#book-category vaadin-select-value-button");
        category.press("Enter");
        var offered = desk.locator("vaadin-select-item");
        assertThat(offered.first()).isFocused();
        desk.keyboard().press("End");
        var wanted = offered.filter(with("文学艺术与地方文史"));
        assertThat(wanted).isFocused();
        wanted.press("Enter");
        assertThat(category).containsText("文学艺术与地方文史");
        desk.locator("#book-more vaadin-details-summary").press("Enter");
        desk.getByLabel("出版年月").fill("1979");
        isFitForAll(desk);
        desk.locator("#book-add").press("Enter");
        assertThat(heading(desk, book)).isVisible();
        assertThat(desk.getByText("[唐]杜甫 著")).isVisible();
        assertThat(desk.locator(".facts")).containsText("1979");
    }

    private void createsAListWithSections(Page desk, String book) {
        desk.navigate("http://localhost:" + port + "/desk");
        desk.locator("#new-list").press("Enter");
        desk.getByLabel("书目名称").fill("读诗一季");
        desk.getByLabel("各部分").fill("唐\n宋");
        isFitForAll(desk);
        desk.locator("#list-begin").press("Enter");
        assertThat(heading(desk, "读诗一季")).isVisible();
        assertThat(desk.locator(".outline")).containsText("宋");
        adds(desk, book);
        assertThat(desk.locator("#said")).containsText("已加入");
        assertThat(desk.locator("#draft-state")).containsText("从未发布");
    }

    private void editsTheCommitteeList(Page desk, String book, String other) {
        desk.navigate("http://localhost:" + port + "/desk");
        isFitForAll(desk);
        link(desk, "区政协2022年度委员读书书目").press("Enter");
        adds(desk, book);
        var added = desk.locator(".entry-row").filter(with(book));
        assertThat(added).isFocused();

        desk.keyboard().press("Alt+ArrowUp");
        assertThat(desk.locator("#said")).containsText("第 34 本，共 35 本");
        assertThat(added).isFocused();
        desk.keyboard().press("Alt+ArrowUp");
        assertThat(desk.locator("#said")).containsText("第 33 本，共 35 本");
        assertThat(added).isFocused();

        weighsAndNotes(desk, book, "必读", "先读三吏三别。");
        weighsAndNotes(desk, other, "拓展", "先读前三篇。");

        var first = desk.locator(".entry-row").first();
        first.focus();
        desk.keyboard().press("Alt+ArrowDown");
        assertThat(desk.locator("#said")).containsText("第 2 本，共 35 本");
        desk.locator(".entry-row").last().getByText("移出").press("Enter");
        assertThat(desk.locator(".entry-row")).hasCount(34);
        assertThat(desk.locator("#draft-state")).containsText("未发布的改动");
        isFitForAll(desk);
    }

    private static void weighsAndNotes(Page desk, String title, String importance, String note) {
        button(desk, "修改《" + title + "》这一条").press("Enter");
        desk.getByLabel(importance).press("Space");
        desk.getByLabel("读法与理由").fill(note);
        var changed = desk.locator(".entry-row").filter(with(title));
        assertThat(changed.locator(".kept").first()).containsText("已存入草稿");
        isFitForAll(desk);
        button(desk, "改好了").press("Enter");
        assertThat(changed).containsText(note);
    }

    private static void adds(Page desk, String book) {
        desk.locator("#entry-book input").fill(book);
        assertThat(desk.locator("vaadin-combo-box-item").filter(with(book))).isVisible();
        desk.keyboard().press("ArrowDown");
        desk.keyboard().press("Enter");
        desk.locator("#entry-add").press("Enter");
    }

    private static void publishes(Page desk, int before) {
        desk.locator("#publish").press("Enter");
        var changes = desk.locator("vaadin-dialog .what-changed");
        for (var part : KINDS) assertThat(changes).containsText(part);
        isFitForAll(desk);
        desk.locator("#publish-now").press("Enter");
        assertThat(heading(desk, "第 " + before + " 版以来的变化")).isVisible();
    }

    private static void seesWhatChanged(Page member, String book) {
        assertThat(member.locator("list-entries").first()).containsText(book);
        isFitForAll(member);
        member.locator("#since").press("Enter");
        var changes = member.locator(".what-changed");
        for (var part : KINDS) assertThat(changes).containsText(part);
        for (var line : changes.locator("li").all())
            assertThat(line.getByRole(AriaRole.LINK)).hasCount(1);
        isFitForAll(member);
        changes.getByText(book).press("Enter");
        var entry = member.locator("li.here");
        assertThat(entry).containsText("先读三吏三别。");
        assertThat(entry).isInViewport();
        assertThat(entry).containsText("必读");
    }

    private static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
