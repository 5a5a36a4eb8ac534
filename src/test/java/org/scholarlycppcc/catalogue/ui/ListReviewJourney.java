package org.scholarlycppcc.catalogue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Barriers;
import org.scholarlycppcc.Journey;

/** A list is reviewed before members see it: submitted on a phone, given back, submitted again and published by keyboard. */
class ListReviewJourney extends Journey {
    private static final String TITLE = "审过再读";

    @Test
    void aSecondLibrarianPublishes() {
        var reviewer = desktop();
        open(reviewer, "admin", "admin/settings");
        choose(reviewer, "先审后发");
        assertThat(reviewer.locator("#policy-chosen")).containsText("选定");
        Assertions.assertThat(Barriers.of(reviewer)).isEmpty();
        try {
            var editor = phone();
            submits(editor);
            givesBack(reviewer);
            submitsAgain(editor);
            publishes(reviewer);
            editor.reload();
            assertThat(editor.locator("#draft-state")).containsText("委员看到的就是这第 1 版");
        } finally {
            reviewer.navigate("http://localhost:" + port + "/admin/settings");
            choose(reviewer, "直接发布");
        }
    }

    private static void choose(Page page, String policy) {
        var choice = page.locator("#publishing-policy vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(policy))
                .locator("input");
        choice.focus();
        // What comes next would find the other policy while the house has not answered.
        page.waitForResponse(
                it -> it.url().contains("v-r=uidl"), () -> page.keyboard().press("Space"));
        assertThat(choice).isChecked();
    }

    private void submits(Page editor) {
        open(editor, "librarian", "desk/lists/new");
        editor.getByLabel("书目名称").fill(TITLE);
        editor.getByLabel("各部分").fill("起步");
        button(editor, "建立草稿").tap();
        assertThat(heading(editor, TITLE)).isVisible();
        editor.locator("#entry-book input").fill("乡土中国");
        editor.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText("乡土中国"))
                .first()
                .tap();
        editor.locator("#entry-add").tap();
        assertThat(editor.locator(".entry-row")).hasCount(1);
        editor.locator("#submit").tap();
        editor.locator("#submit-message textarea").fill("只有一本，先看体例。");
        Assertions.assertThat(Barriers.of(editor)).isEmpty();
        editor.locator("#submit-now").tap();
        assertThat(editor.locator("#draft-state")).containsText("已提交");
        assertThat(editor.locator(".standing")).containsText("还没有人审核");
        assertThat(editor.locator("#entry-add")).isHidden();
        isFitForAll(editor);
    }

    private void givesBack(Page reviewer) {
        reviewer.navigate("http://localhost:" + port + "/desk");
        link(reviewer, TITLE).focus();
        reviewer.keyboard().press("Enter");
        assertThat(reviewer.locator(".standing")).containsText("只有一本，先看体例。");
        press(reviewer, "#take");
        assertThat(reviewer.locator("#draft-state")).containsText("审核中");
        assertThat(reviewer.locator("#publish")).isFocused();
        Assertions.assertThat(Barriers.of(reviewer)).isEmpty();
        press(reviewer, "#give-back");
        assertThat(reviewer.locator("#give-back-reason")).hasAttribute("invalid", "");
        reviewer.locator("#give-back-reason textarea").fill("请写上为什么荐。");
        press(reviewer, "#give-back");
        assertThat(reviewer.locator("#draft-state")).containsText("草稿");
    }

    private static void submitsAgain(Page editor) {
        editor.reload();
        assertThat(editor.locator(".standing")).containsText("请写上为什么荐。");
        button(editor, "修改《乡土中国》这一条").tap();
        editor.getByLabel("读法与理由").fill("先读前三篇。");
        assertThat(editor.locator(".entry-row .kept").first()).containsText("已存入草稿");
        button(editor, "改好了").tap();
        editor.locator("#submit").tap();
        editor.locator("#submit-now").tap();
        assertThat(editor.locator("#draft-state")).containsText("已提交");
    }

    private static void publishes(Page reviewer) {
        reviewer.reload();
        press(reviewer, "#take");
        press(reviewer, "#publish");
        assertThat(reviewer.locator("vaadin-dialog .what-changed")).containsText("新增 1 种");
        press(reviewer, "#publish-now");
        assertThat(heading(reviewer, TITLE)).isVisible();
        assertThat(reviewer.getByText("先读前三篇。")).isVisible();
    }

    private static void press(Page page, String button) {
        page.locator(button).focus();
        page.keyboard().press("Enter");
    }
}
