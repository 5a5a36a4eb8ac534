package org.scholarlycppcc.catalogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Journey;

/** How a book that a member nominates comes to a list, and how the member hears of it. */
class NominationJourney extends Journey {
    private static final String TITLE = "灯下备课记";

    @Test
    void aMemberNominatesAndIsAnswered() {
        var member = phone();
        open(member, "member", "lists");
        member.locator("#nominate-a-book").tap();
        assertThat(member).hasURL(Pattern.compile("/nominations$"));
        member.locator("#nominate").tap();
        assertThat(member.locator("#nomination-title")).containsText("请写上书名");
        // The field is a screen above the button.
        assertThat(member.locator("#nomination-title input")).isFocused();
        member.locator("#nomination-title input").fill(TITLE);
        member.locator("#nomination-why textarea").fill("一位老师三十年的备课本，夜里翻几页正好。");
        member.locator("#nominate").tap();
        var mine = member.locator(".nomination").filter(with(TITLE));
        assertThat(mine.locator(".badge")).hasText("已收到");
        assertThat(mine).containsText("现在在界别召集人手里");

        var convenor = desktop();
        open(convenor, "shiyouduo", "nominations");
        var waiting = convenor.locator(".nomination:has(.speak)").filter(with(TITLE));
        waiting.locator("input").fill("同意，老师们会喜欢");
        waiting.locator(".speak").click();
        assertThat(waiting).hasCount(0);
        assertThat(convenor.locator("#spoken .nomination").filter(with(TITLE))).containsText("同意，老师们会喜欢");

        var librarian = desktop();
        open(librarian, "librarian", "desk");
        librarian.locator("#desk-nominations").click();
        answersThoseBefore(librarian);
        var next = librarian.locator(".nomination.leaf").filter(with(TITLE));
        assertThat(next).containsText("同意，老师们会喜欢");
        librarian.locator("#nomination-category").click();
        librarian.locator("vaadin-select-item").filter(with("文学艺术")).click();
        librarian.keyboard().press("Alt+1");
        assertThat(librarian.locator(".nomination").filter(with(TITLE)).locator(".badge"))
                .hasText("已采用");
        librarian.navigate("http://localhost:" + port + "/desk/lists/education");
        assertThat(librarian.locator(".entry-row").filter(with(TITLE))).containsText("三十年的备课本");

        member.navigate("http://localhost:" + port + "/notices");
        member.getByText("您提交的内容有了结果").first().tap();
        assertThat(member).hasURL(Pattern.compile("/nominations"));
        assertThat(mine.locator(".badge")).hasText("已采用");
        assertThat(mine).containsText("储万卷");
    }

    // By the keyboard alone, one after the other.
    private static void answersThoseBefore(Page librarian) {
        for (var title : new String[] {"人世间", "徐霞客游记"}) {
            assertThat(librarian.locator(".nomination.leaf").filter(with(title)))
                    .isVisible();
            librarian.locator("#nomination-reason input").focus();
            librarian.keyboard().type("这次先放一放");
            librarian.keyboard().press("Alt+3");
        }
    }

    private static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
