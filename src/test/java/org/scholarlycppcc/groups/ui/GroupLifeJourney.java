package org.scholarlycppcc.groups.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Journey;

/** How a group lives: found in the directory, begun anew for another season, opened, joined late, ended. */
class GroupLifeJourney extends Journey {
    @Test
    void whoComesLateCatchesUpOnAPhone() {
        var phone = phone();
        open(phone, "muchunfeng", "groups/grassroots");
        var card = phone.locator("#catch-up");
        assertThat(card).containsText("前面有 1 周您还没有读到；大家已经开读 3 周。");
        assertThat(card).containsText("精华");
        assertThat(card).containsText("还在等一句回话");
        // Whoever follows it has read that week, and needs no card any more.
        assertThat(card.locator("a[href*='discussions/2']").first()).containsText("哪些事至今靠“熟”就能办");
        phone.locator("#caught-up").tap();
        assertThat(card).hasCount(0);
        phone.reload();
        assertThat(heading(phone, "每周安排")).isVisible();
        assertThat(card).hasCount(0);
    }

    @Test
    void aHostBeginsLastSeasonsGroupAnewAndOpensIt() {
        var host = desktop();
        open(host, "host", "groups");
        link(host, "已存档").click();
        assertThat(host).hasURL(Pattern.compile("state=archived"));
        link(host, "城市街区读书群").click();
        assertThat(host.locator(".turned")).containsText("不再收帖");
        host.locator("#again").click();
        host.locator("#group-name input").fill("城市街区再读");
        host.locator("#group-season input").fill("2027年第一期");
        assertThat(host.locator("#week-days li")).hasCount(3);
        var first = host.locator("#week-days .date").first();
        var before = first.textContent();
        var day = host.locator("#start input").inputValue();
        host.locator("#off-from input").fill(day);
        host.locator("#off-from input").press("Enter");
        host.locator("#add-off").click();
        assertThat(host.locator(".days-off li")).hasCount(1);
        assertThat(first).hasText(before);
        host.locator("#found").click();
        assertThat(host.locator(".group-facts")).containsText("筹备中");
        assertThat(host).hasURL(Pattern.compile("/groups/[^/]+$"));

        var address = host.url();
        var member = phone();
        open(member, "wanjuanyu", address.substring(address.indexOf("groups/")));
        assertThat(member.locator(".coming")).containsText("主持人还在筹备");
        host.locator("#open-group").click();
        assertThat(host.locator(".group-facts")).containsText("开读");
        member.reload();
        member.locator("#join").tap();
        assertThat(member.locator("#leave")).isVisible();

        member.navigate("http://localhost:" + port + "/groups?season=2027年第一期&mine=yes");
        assertThat(member.locator(".group-card")).hasCount(1);
        member.locator("#groups-words input").fill("没有这样的群");
        assertThat(member.locator(".empty-state")).containsText("没有这样的读书群");
        link(member, "看全部读书群").tap();
        assertThat(member.locator(".group-card").filter(with("城市街区再读"))).isVisible();
    }

    private static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
