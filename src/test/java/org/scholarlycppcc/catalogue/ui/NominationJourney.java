package org.scholarlycppcc.catalogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Journey;

/** How a book that a member nominates comes to a list, and how the member hears of it: on either screen, by the keyboard. */
class NominationJourney extends Journey {
    @Test
    void aMemberOnAPhoneIsAnsweredFromADesktop() {
        isNominatedAndAnswered("灯下备课记", phone(), desktop(), desktop());
    }

    @Test
    void aMemberAtADesktopIsAnsweredFromAPhone() {
        isNominatedAndAnswered("课间十分钟", desktop(), phone(), phone());
    }

    private void isNominatedAndAnswered(String title, Page member, Page convenor, Page librarian) {
        nominates(member, title);
        var mine = member.locator(".nomination").filter(with(title));
        assertThat(mine.locator(".badge")).hasText("已收到");
        assertThat(mine).containsText("现在在界别召集人手里");
        isFitForAll(member);

        speaksForIt(convenor, title);
        accepts(librarian, title);

        member.navigate("http://localhost:" + port + "/notices");
        member.locator("a").filter(with("您提交的内容有了结果")).first().press("Enter");
        assertThat(member).hasURL(Pattern.compile("/nominations"));
        assertThat(mine.locator(".badge")).hasText("已采用");
        assertThat(mine).containsText("储万卷");
        isFitForAll(member);
    }

    private void nominates(Page member, String title) {
        open(member, "member", "lists");
        member.locator("#nominate-a-book").press("Enter");
        assertThat(member).hasURL(Pattern.compile("/nominations$"));
        member.locator("#nominate").press("Enter");
        assertThat(member.locator("#nomination-title")).containsText("请写上书名");
        // The field is a screen above the button.
        assertThat(member.locator("#nomination-title input")).isFocused();
        isFitForAll(member);
        member.keyboard().type(title);
        member.locator("#nomination-why textarea").fill("一位老师三十年的备课本，夜里翻几页正好。");
        member.locator("#nominate").press("Enter");
    }

    private void speaksForIt(Page convenor, String title) {
        open(convenor, "shiyouduo", "nominations");
        var waiting = convenor.locator(".nomination:has(.speak)").filter(with(title));
        waiting.locator("input").fill("同意，老师们会喜欢");
        isFitForAll(convenor);
        waiting.locator(".speak").press("Enter");
        assertThat(waiting).hasCount(0);
        assertThat(convenor.locator("#spoken .nomination").filter(with(title))).containsText("同意，老师们会喜欢");
    }

    private void accepts(Page librarian, String title) {
        open(librarian, "librarian", "desk");
        librarian.locator("#desk-nominations").press("Enter");
        answersThoseBefore(librarian, title);
        assertThat(librarian.locator(".nomination.leaf")).containsText("同意，老师们会喜欢");
        isFitForAll(librarian);
        var category = librarian.locator("#nomination-category vaadin-select-value-button");
        category.press("7");
        assertThat(category).containsText("7 文学艺术");
        librarian.keyboard().press("Alt+1");
        var decided = librarian.locator(".nomination:not(.leaf)").filter(with(title));
        assertThat(decided.locator(".badge")).hasText("已采用");
        isFitForAll(librarian);
        librarian.navigate("http://localhost:" + port + "/desk/lists/education");
        assertThat(librarian.locator(".entry-row").filter(with(title))).containsText("三十年的备课本");
    }

    private static void answersThoseBefore(Page librarian, String title) {
        var first = librarian.locator(".nomination.leaf .what");
        while (!first.textContent().contains(title)) {
            var before = first.textContent();
            librarian.locator("#nomination-reason input").focus();
            librarian.keyboard().type("这次先放一放");
            librarian.keyboard().press("Alt+3");
            assertThat(first).not().hasText(before);
        }
    }

    private static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
