package org.scholarlycppcc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInJourney extends Journey {
    @Test
    void aMemberSignsInAndOut() {
        var page = desktop();
        open(page, "member", "");
        assertThat(heading(page, "今日")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
        button(page, "退出").click();
        assertThat(button(page, "登录")).isVisible();
    }
}
