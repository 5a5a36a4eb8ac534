package org.scholarlycppcc.catalogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Barriers;
import org.scholarlycppcc.Journey;

/** A librarian sees where lists are poor: at a desk by the keyboard alone, and on a phone one category at a time. */
class GapsJourney extends Journey {
    @Test
    void theMapIsReadAndOpenedByTheKeyboard() {
        var page = desktop();
        open(page, "librarian", "desk");
        press(page, page.locator("#desk-gaps"));
        assertThat(page.locator("h1")).hasText("缺哪些书");
        var women = row(page, "妇联界");
        assertThat(women.locator("td.gap")).not().hasCount(0);
        assertThat(row(page, "经济界")).containsText("不足 3 人");
        isFitForAll(page);

        var number = women.locator("td.sum a");
        var books = number.textContent();
        press(page, number);
        var part = page.locator("#gap-books");
        assertThat(part.locator("h2")).containsText("妇联界");
        assertThat(part.locator("li")).hasCount(Integer.parseInt(books));
        assertThat(part).isInViewport();
        assertThat(page.locator(".gap-table [aria-current]")).hasText(books);
        Assertions.assertThat(Barriers.of(page)).isEmpty();
        press(page, part.locator("li .list-link").first());
        assertThat(page.locator("h1")).containsText("妇联界书单");
        assertThat(page).hasURL(Pattern.compile("lists/women"));

        back(page);
        assertThat(page).hasURL(Pattern.compile("desk/gaps"));
        press(page, page.locator(".chips a").filter(with("年")).nth(1));
        assertThat(page).hasURL(Pattern.compile("year=20\\d\\d"));
        assertThat(row(page, "经济界")).containsText("还没有书目");
    }

    @Test
    void whatTheLatestEditionBroughtIsListed() {
        var page = desktop();
        open(page, "librarian", "desk/gaps");
        press(page, row(page, "农业、环境资源界").locator("td.first a"));
        assertThat(page.locator("#gap-books h2")).containsText("农业、环境资源界 · 新增");
        assertThat(page.locator("#gap-books li")).hasCount(2);
        assertThat(page.locator("#gap-books")).containsText("沙乡年鉴");
    }

    @Test
    void onAPhoneItShowsOneCategoryAtATime() {
        var page = phone();
        open(page, "librarian", "desk/gaps");
        assertThat(page.locator(".gap-table thead th.category").first()).isHidden();
        assertThat(row(page, "妇联界").locator("td.sum")).isVisible();
        isFitForAll(page);
        page.locator(".gap-categories a").filter(with("经济与产业")).tap();
        assertThat(page.locator(".gap-table thead th.category.here")).hasText("经济与产业");
        assertThat(row(page, "妇联界").locator("td.sum")).isHidden();
        row(page, "妇联界").locator("td.here a").tap();
        assertThat(page.locator("#gap-books h2")).containsText("妇联界 · 经济与产业");
        page.locator("#gap-books .acts a").filter(with("书库里这一类的书")).tap();
        assertThat(page).hasURL(Pattern.compile("books\\?category=economy-industry"));
        Assertions.assertThat(Barriers.of(page)).isEmpty();
    }

    private static Locator row(Page page, String name) {
        return page.locator(".gap-table tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("th", new Page.LocatorOptions().setHasText(Pattern.compile("^" + name)))));
    }

    private static void press(Page page, Locator what) {
        what.focus();
        page.keyboard().press("Enter");
    }

    private static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
