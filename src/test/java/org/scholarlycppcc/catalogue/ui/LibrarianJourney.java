package org.scholarlycppcc.catalogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Journey;

class LibrarianJourney extends Journey {
    private static final String BOOK = "杜工部诗选读";
    private static final List<String> KINDS = List.of("新增 1 种", "移出 1 种", "移动 1 种", "重要程度有变 1 种", "说明有变 1 种");

    @Test
    void aLibrarianCuratesAndMembersSeeItOncePublished() {
        var desk = desktop();
        open(desk, "librarian", "desk");
        addsABookBesideItsPossibleDuplicates(desk);
        createsAListWithSections(desk);
        editsTheCommitteeList(desk);

        var member = desktop();
        open(member, "member", "lists/committee-2022");
        assertThat(member.getByText("第 1 版 · 发布于")).isVisible();
        assertThat(member.locator("list-entries").first()).not().containsText(BOOK);

        publishes(desk);
        seesWhatChanged(member);
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

    private static void addsABookBesideItsPossibleDuplicates(Page desk) {
        desk.locator("#new-book").click();
        desk.getByLabel("书名").fill("杜诗");
        assertThat(desk.locator("#alike")).containsText("杜诗详注");
        desk.getByLabel("书名").fill(BOOK);
        desk.getByLabel("著者").fill("[唐]杜甫 著");
        assertThat(desk.locator("#alike")).containsText("[唐]杜甫 著");
        button(desk, "继续").click();
        desk.locator("#book-category vaadin-select-value-button").click();
        desk.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("文学艺术与地方文史"))
                .click();
        desk.locator("#book-more vaadin-details-summary").click();
        desk.getByLabel("出版年月").fill("1979");
        button(desk, "加入图书").click();
        assertThat(heading(desk, BOOK)).isVisible();
        assertThat(desk.getByText("[唐]杜甫 著")).isVisible();
        assertThat(desk.locator(".facts")).containsText("1979");
    }

    private static void createsAListWithSections(Page desk) {
        desk.locator(".side").getByText("书目工作台").click();
        desk.locator("#new-list").click();
        desk.getByLabel("书目名称").fill("读诗一季");
        desk.getByLabel("各部分").fill("唐\n宋");
        button(desk, "建立草稿").click();
        assertThat(heading(desk, "读诗一季")).isVisible();
        assertThat(desk.locator(".outline")).containsText("宋");
        adds(desk);
        assertThat(desk.locator("#said")).containsText("已加入");
        assertThat(desk.locator("#draft-state")).containsText("从未发布");
    }

    private static void editsTheCommitteeList(Page desk) {
        desk.locator(".side").getByText("书目工作台").click();
        link(desk, "区政协2022年度委员读书书目").click();
        adds(desk);
        var added = desk.locator(".entry-row").filter(new Locator.FilterOptions().setHasText(BOOK));
        assertThat(added).isFocused();

        desk.keyboard().press("Alt+ArrowUp");
        assertThat(desk.locator("#said")).containsText("第 34 本，共 35 本");
        assertThat(added).isFocused();
        desk.keyboard().press("Alt+ArrowUp");
        assertThat(desk.locator("#said")).containsText("第 33 本，共 35 本");
        assertThat(added).isFocused();

        button(desk, "修改《" + BOOK + "》这一条").click();
        desk.getByLabel("必读").check();
        desk.getByLabel("读法与理由").fill("先读三吏三别。");
        assertThat(added.locator(".kept").first()).containsText("已存入草稿");
        button(desk, "改好了").click();
        assertThat(added).containsText("先读三吏三别。");

        weighsAndNotes(desk);

        var first = desk.locator(".entry-row").first();
        first.focus();
        desk.keyboard().press("Alt+ArrowDown");
        assertThat(desk.locator("#said")).containsText("第 2 本，共 35 本");
        var last = desk.locator(".entry-row").last();
        last.getByText("移出").click();
        assertThat(desk.locator(".entry-row")).hasCount(34);
        assertThat(desk.locator("#draft-state")).containsText("未发布的改动");
    }

    private static void weighsAndNotes(Page desk) {
        button(desk, "修改《摆脱贫困》这一条").click();
        desk.getByLabel("拓展").check();
        desk.getByLabel("读法与理由").fill("先读前三篇。");
        var changed = desk.locator(".entry-row").filter(new Locator.FilterOptions().setHasText("摆脱贫困"));
        assertThat(changed.locator(".kept").first()).containsText("已存入草稿");
        button(desk, "改好了").click();
        assertThat(changed).containsText("先读前三篇。");
    }

    private static void adds(Page desk) {
        desk.locator("#entry-book input").fill(BOOK);
        desk.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(BOOK))
                .click();
        desk.locator("#entry-add").click();
    }

    private static void publishes(Page desk) {
        desk.locator("#publish").click();
        var changes = desk.locator("vaadin-dialog .what-changed");
        for (var part : KINDS) assertThat(changes).containsText(part);
        desk.locator("#publish-now").click();
        assertThat(heading(desk, "第 1 版以来的变化")).isVisible();
    }

    private static void seesWhatChanged(Page member) {
        member.reload();
        assertThat(member.getByText("第 2 版 · 发布于")).isVisible();
        assertThat(member.locator("list-entries").first()).containsText(BOOK);
        member.locator("#since").click();
        var changes = member.locator(".what-changed");
        for (var part : KINDS) assertThat(changes).containsText(part);
        for (var line : changes.locator("li").all())
            assertThat(line.getByRole(AriaRole.LINK)).hasCount(1);
        changes.getByText(BOOK).click();
        var entry = member.locator("li.here");
        assertThat(entry).containsText("先读三吏三别。");
        assertThat(entry).isInViewport();
        assertThat(entry).containsText("必读");
    }
}
