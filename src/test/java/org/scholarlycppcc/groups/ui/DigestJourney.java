package org.scholarlycppcc.groups.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Journey;

/** What a host tells the group: drafted by the house, said in one's own words, heard of and followed back. */
class DigestJourney extends Journey {
    @Test
    void aHostTellsTheGroupWhatWasSaidThisWeek() {
        var host = desktop();
        open(host, "host", "groups/grassroots");
        link(host, "写本周简报").click();
        assertThat(host.locator(".composer .written")).containsText("把书里的概念用到了具体的事上");
        button(host, "接着写").click();
        host.waitForFileChooser(() -> button(host, "插图").click());
        var text = host.locator("#composer-text textarea");
        text.fill(text.inputValue() + "\n\n周日晚上之前，请各位再写一件**没办成**的事。");
        assertThat(host.locator(".composer .saved")).containsText("草稿已存于");
        host.reload();
        assertThat(text).hasValue(Pattern.compile("没办成"));
        button(host, "发给全群").click();
        assertThat(host.locator(".digest")).containsText("请各位再写一件没办成的事");
        host.locator("#change-digest").click();
        var changed = host.locator("#changed-digest textarea");
        changed.fill(changed.inputValue().replace("一件", "两件"));
        host.locator("#keep").click();
        assertThat(host.locator(".digest")).containsText("改过");

        var member = phone();
        open(member, "wanjuanyu", "notices");
        assertThat(member.locator("main")).containsText("基层治理读书群 · 一圈一圈推出去");
        link(member, "读书群简报来了").tap();
        assertThat(member).hasURL(Pattern.compile("/groups/grassroots/digests/3"));
        assertThat(member.locator(".digest")).containsText("再写两件没办成的事");
        member.locator(".digest a", new Page.LocatorOptions().setHasText("第 4 帖"))
                .first()
                .tap();
        assertThat(member).hasURL(Pattern.compile("/groups/grassroots/discussions/6\\?post=4"));
        assertThat(member.locator(".marked .post")).containsText("尤所思");
    }
}
