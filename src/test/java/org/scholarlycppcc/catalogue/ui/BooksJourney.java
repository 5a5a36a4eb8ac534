package org.scholarlycppcc.catalogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Barriers;
import org.scholarlycppcc.Journey;

/** The catalogue narrowed by several facets, handed on as a link, and read as a table. */
class BooksJourney extends Journey {
    @Test
    void isNarrowedByKeyboardAndHandedOn() {
        var page = desktop();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        open(page, "member", "books");
        facet(page, "list", "教育界").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("list=education"));
        assertThat(facet(page, "list", "教育界")).isFocused();
        facet(page, "importance", "必读").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("importance=required"));
        var number = facet(page, "importance", "必读").locator(".soft").textContent();
        assertThat(page.getByText("共 " + number + " 种")).isVisible();
        assertThat(page.locator(".tiles li")).hasCount(Integer.parseInt(number));
        Assertions.assertThat(Barriers.of(page)).isEmpty();

        button(page, "复制链接").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("已复制。")).isVisible();
        var copied = page.evaluate("() => navigator.clipboard.readText()");
        page.navigate("about:blank");
        page.navigate(String.valueOf(copied));
        assertThat(page.locator(".tiles li")).hasCount(Integer.parseInt(number));
        assertThat(link(page, "去掉教育界")).isVisible();
    }

    @Test
    void theKeyboardStaysWhereSomethingIsTakenOff() {
        var page = desktop();
        open(page, "member", "books?category=law-society&importance=required&list=education");
        takenOff(page, "去掉法治、社会治理与民生");
        assertThat(link(page, "去掉教育界")).isFocused();
        page.keyboard().press("Tab");
        assertThat(link(page, "去掉必读")).isFocused();
        page.keyboard().press("Enter");
        assertThat(link(page, "去掉必读")).hasCount(0);
        assertThat(link(page, "去掉教育界")).isFocused();
        page.keyboard().press("Enter");
        var count = page.locator(".books-count p");
        assertThat(count).isFocused();
        assertThat(count).hasAttribute("aria-live", "polite");
        assertThat(count).containsText("共");
        Assertions.assertThat(Barriers.of(page)).isEmpty();

        page.navigate("http://localhost:" + port + "/books?q=没有这回事");
        page.locator(".take-off a").first().focus();
        page.keyboard().press("Enter");
        assertThat(count).isFocused();
    }

    private static void takenOff(Page page, String name) {
        link(page, name).focus();
        page.keyboard().press("Enter");
    }

    @Test
    void isATableWhereTheReaderLikesItSo() {
        var page = desktop();
        open(page, "member", "books?category=law-society");
        button(page, "表格").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("view=table"));
        var table = page.getByRole(AriaRole.TABLE);
        assertThat(table.getByRole(AriaRole.COLUMNHEADER)).hasCount(6);
        assertThat(table.getByRole(
                        AriaRole.ROWHEADER,
                        new Locator.GetByRoleOptions().setName("乡土中国").setExact(true)))
                .isVisible();
        Assertions.assertThat(Barriers.of(page)).isEmpty();
        page.navigate("http://localhost:" + port + "/books");
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        assertThat(button(page, "表格")).hasAttribute("aria-pressed", "true");
        button(page, "书架").click();
        assertThat(page.locator(".tiles").first()).isVisible();
    }

    @Test
    void isNarrowedOnAPhone() {
        var page = phone();
        open(page, "member", "books?view=table");
        assertThat(facet(page, "importance", "必读")).isHidden();
        button(page, "筛选").tap();
        facet(page, "importance", "必读").tap();
        assertThat(button(page, "筛选（1）")).isVisible();
        facet(page, "category", "党史国史与传统文化").tap();
        assertThat(button(page, "筛选（2）")).hasAttribute("aria-expanded", "true");
        button(page, "筛选（2）").tap();
        Assertions.assertThat(Barriers.of(page)).isEmpty();
        Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(390);
        link(page, "去掉必读").tap();
        assertThat(button(page, "筛选（1）")).isVisible();
        page.getByLabel("书名或著者").fill("没有这回事");
        assertThat(page.getByText("没有这样的书")).isVisible();
        page.locator(".take-off").getByRole(AriaRole.LINK).first().tap();
        assertThat(page.getByRole(AriaRole.TABLE).first()).isVisible();
    }

    private static Locator facet(Page page, String facet, String name) {
        return page.locator("#facet-" + facet).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}
