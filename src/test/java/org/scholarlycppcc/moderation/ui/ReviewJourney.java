package org.scholarlycppcc.moderation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Journey;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.moderation.Action;
import org.scholarlycppcc.moderation.Hit;
import org.scholarlycppcc.moderation.Leaflets;
import org.scholarlycppcc.moderation.Review;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewJourney extends Journey {
    private static final int MOST_STEPS = 60;

    @Autowired
    private Leaflets leaflets;

    @Autowired
    private Review review;

    @Autowired
    private Roster roster;

    private UUID circle;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoLeafletsWait() {
        circle = leaflets.circle(false, account("host"), account("tianjianyu"));
        first = held("## 夜读通知\n\n代 写作业，**加微信**联系。", new Hit("代 写", Action.HOLD, ""));
        second = held("周三晚上在二楼读第三章，请带书。");
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aHostDecidesByKeyboardAloneAndTheNextOneHasTheFocus() {
        var page = desktop();
        open(page, "host", "review");
        assertThat(page.locator(".review-item")).hasCount(2);
        stepTo(page, "claim");
        page.keyboard().press("Enter");
        assertThat(page.locator("#review-news")).containsText("已认领");
        focused(page, 0);
        page.keyboard().press("Tab");
        page.keyboard().type("请去掉广告再发");
        stepTo(page, "sendBack");
        page.keyboard().press("Enter");
        assertThat(page.locator("#review-news")).containsText("已退回");
        assertThat(page.locator(".review-item")).hasCount(1);
        focused(page, 0);
        stepTo(page, "claim");
        page.keyboard().press("Enter");
        assertThat(page.locator(".decision-bar")).isVisible();
        stepTo(page, "release");
        page.keyboard().press("Enter");
        assertThat(page.locator(".empty-state")).isVisible();
        assertThat(leaflets.state(first)).isEqualTo("returned: 请去掉广告再发 1");
        assertThat(leaflets.state(second)).isEqualTo("seen 1");
    }

    @Test
    void onAPhoneASecondHostIsToldWhoWasFaster() {
        var slow = phone();
        open(slow, "tianjianyu", "review");
        assertThat(slow.locator(".review-item")).hasCount(2);
        var fast = desktop();
        open(fast, "host", "review");
        for (int left = 1; left >= 0; left--) {
            fast.locator(".claim").first().click();
            fast.locator(".release").click();
            assertThat(fast.locator(".review-item")).hasCount(left);
        }
        slow.locator(".claim").first().click();
        assertThat(slow.locator("#review-news")).containsText("这一条已由");
        assertThat(slow.locator(".review-item")).hasCount(0);
        assertThat((int) slow.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isLessThanOrEqualTo(0);
    }

    private UUID held(String text, Hit... hits) {
        var author = account("member");
        var leaflet = leaflets.write(author, circle, text, false);
        People.signIn(author, Roles.MEMBER);
        review.submit(Leaflets.KIND, leaflet, circle, false, List.of(hits));
        return leaflet;
    }

    private MemberId account(String name) {
        return AsHouse.get(() -> roster.byAccount(name)).orElseThrow();
    }

    private static void focused(Page page, int item) {
        assertThat(page.locator(".review-item h2").nth(item)).isFocused();
    }

    /** Presses Tab until what has the focus has a class. */
    private static void stepTo(Page page, String name) {
        for (int i = 0; i < MOST_STEPS; i++) {
            if ((boolean) page.evaluate("name => document.activeElement.classList.contains(name)", name)) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No way by Tab to " + name);
    }
}
