package org.scholarlycppcc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class ReadingJourney extends Journey {
    @Test
    void aMemberFindsABookInTheOwnRoomAndLogsIt() {
        var page = desktop();
        reads(page, "傅雷家书", "桌上那盏灯，父亲也有一盏。");
    }

    @Test
    void aMemberDoesTheSameOnAPhone() {
        var page = phone();
        reads(page, "颜氏家训", "“勉学”一篇，念给儿子听。");
    }

    private void reads(Page page, String title, String thought) {
        open(page, "member", "rooms");
        page.locator(".own").getByText("教育界悦读书屋").click();
        assertThat(heading(page, "教育界悦读书屋")).isVisible();
        assertThat(page.locator(".room-shelf .shelf").getByText(title)).isVisible();
        link(page, "教育界书单：办学与育人").click();
        assertThat(heading(page, "教育界书单：办学与育人")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true))
                .first()
                .click();
        assertThat(heading(page, title)).isVisible();

        button(page, "开始读").click();
        enter(page, "很多");
        assertThat(page.getByText("请写读到哪里").first()).isVisible();
        page.locator(".progress input").fill("51/260");
        page.locator(".progress input").press("Enter");
        assertThat(bar(page)).hasAttribute("value", "51");
        enter(page, "52");
        assertThat(bar(page)).hasAttribute("value", "52");

        button(page, "写一则笔记").click();
        assertThat(page.locator("#composer-text textarea")).isFocused();
        page.getByLabel("页码").fill("52");
        page.locator("#composer-text textarea").fill(thought);
        button(page, "存下笔记").click();
        assertThat(page.locator(".my-reading .note").first()).containsText(thought);
        assertThat(page.locator(".my-reading .note").first()).containsText("只有自己");
        var book = page.url();
        noSidewaysScroll(page);

        signOut(page);
        open(page, "member", "log");
        var card = page.locator(".reading").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(card.locator("progress")).hasAttribute("value", "52");
        assertThat(page.locator(".note").first()).containsText(thought);
        noSidewaysScroll(page);

        signOut(page);
        page.navigate(book);
        page.getByLabel("用户名").fill("shiyouduo");
        page.getByLabel("密码").fill(PASSWORD);
        button(page, "登录").click();
        assertThat(heading(page, title)).isVisible();
        assertThat(page.getByText(thought)).hasCount(0);
    }

    // On a phone the way out is on one's own page.
    private void signOut(Page page) {
        page.navigate("http://localhost:" + port + "/me");
        page.locator("vaadin-button:visible")
                .filter(new Locator.FilterOptions().setHasText("退出"))
                .first()
                .click();
        assertThat(button(page, "登录")).isVisible();
    }

    private static void enter(Page page, String typed) {
        page.locator(".progress input").fill(typed);
        button(page, "记下").click();
    }

    private static Locator bar(Page page) {
        return page.locator(".my-reading progress");
    }

    private static void noSidewaysScroll(Page page) {
        org.assertj.core.api.Assertions.assertThat(
                        page.evaluate(
                                "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"))
                .isEqualTo(0);
    }
}
