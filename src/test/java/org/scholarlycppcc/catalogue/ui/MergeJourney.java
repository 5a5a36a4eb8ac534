package org.scholarlycppcc.catalogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Barriers;
import org.scholarlycppcc.Journey;

/** Two cards of one book become one and part again: at a desk by the keyboard alone, and on a phone. */
class MergeJourney extends Journey {
    @Test
    void aPairIsFoundProposedMergedAndUndoneByTheKeyboard() {
        var page = desktop();
        open(page, "librarian", "desk");
        press(page, page.locator("#desk-duplicates"));
        var pair = page.locator(".pair").filter(with("篳路維艱"));
        assertThat(pair).containsText("书名相同");
        Assertions.assertThat(Barriers.of(page)).isEmpty();
        press(page, pair.locator(".look"));
        assertThat(page.locator("#merge-survivor vaadin-radio-button")).hasCount(2);
        Assertions.assertThat(Barriers.of(page)).isEmpty();
        page.locator("#merge-note input").focus();
        page.keyboard().type("繁体书名的那张是重复的");
        press(page, page.locator("#merge-propose"));
        assertThat(page).hasURL(Pattern.compile("desk/duplicates/[0-9a-f-]{36}$"));
        assertThat(page.locator("#choice-title")).containsText("篳路維艱");
        assertThat(page.locator(".merge .badge")).hasText("待决定");
        Assertions.assertThat(Barriers.of(page)).isEmpty();
        // The other title, by the arrow keys.
        var chosen = page.locator("#choice-title vaadin-radio-button[checked] .value");
        var first = chosen.textContent();
        page.locator("#choice-title vaadin-radio-button[checked] input").focus();
        page.keyboard().press("ArrowDown");
        assertThat(chosen).not().hasText(first);
        var title = chosen.textContent();
        press(page, page.locator("#merge-accept"));
        assertThat(page.locator(".merge .badge")).hasText("已合并");
        var stays = page.locator(".merge-books section .book-link");
        assertThat(stays).hasText(title);
        press(page, stays);
        assertThat(page.locator("h1")).hasText(title);
        // The page stands before its address does.
        assertThat(page).hasURL(Pattern.compile("/books/"));
        back(page);
        press(page, page.locator("#merge-undo"));
        assertThat(page.locator(".merge .badge")).hasText("已撤销");
    }

    @Test
    void onAPhoneAnAddressLeadsOnAndAPairIsDismissed() {
        var page = phone();
        open(page, "librarian", "desk/duplicates?show=proposed");
        page.locator(".merge a").filter(with("我的二本學生")).tap();
        assertThat(page.locator("#choice-title")).containsText("我的二本学生");
        isFitForAll(page);
        var goes = page.locator(".heads .book-link").last().getAttribute("href");
        page.locator("#merge-accept").tap();
        assertThat(page.locator(".merge .badge")).hasText("已合并");
        page.navigate("http://localhost:" + port + "/" + goes + "?note=new");
        assertThat(page.locator("h1")).hasText("我的二本学生");
        assertThat(page).not().hasURL(Pattern.compile(goes));
        assertThat(page).hasURL(Pattern.compile("note=new$"));

        page.navigate("http://localhost:" + port + "/desk/duplicates");
        var pair = page.locator(".pair").filter(with("行行重行行"));
        pair.locator(".apart").tap();
        assertThat(page.locator("#said")).containsText("以后不再列出");
        assertThat(pair).hasCount(0);
        // It is told where the pair stood, however far down.
        assertThat(page.locator("#undo")).isFocused();
        page.locator("#undo").tap();
        assertThat(pair).hasCount(1);
    }

    private static void press(Page page, Locator what) {
        what.focus();
        page.keyboard().press("Enter");
    }

    private static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
