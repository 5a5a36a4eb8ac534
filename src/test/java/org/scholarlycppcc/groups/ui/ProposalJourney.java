package org.scholarlycppcc.groups.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Journey;

/** How what a member proposes becomes a part of the plan. */
class ProposalJourney extends Journey {
    @Test
    void aMemberProposesAWeekAndABookAndIsToldWhatBecameOfThem() {
        var member = phone();
        open(member, "hetongsheng", "groups/grassroots");
        member.locator("#propose").tap();
        assertThat(member).hasURL(Pattern.compile("/groups/grassroots/proposals$"));
        member.locator("#proposed-book input").fill("社会契约论");
        member.locator("vaadin-combo-box-item").first().tap();
        member.locator("#book-why input").fill("和礼治秩序放在一起读");
        member.locator("#propose-book").tap();
        assertThat(member.locator(".proposal")).hasCount(1);
        member.locator("#proposed-title input").fill("九周以后");
        member.locator("#proposed-question input").fill("哪一句话您带回了家？");
        member.locator("#propose-week").tap();
        assertThat(member.locator(".proposal .badge")).hasText(new String[] {"等答复", "等答复"});

        var host = desktop();
        open(host, "host", "groups/grassroots");
        host.locator("#proposals").click();
        var week = host.locator(".proposal").filter(with("九周以后"));
        week.locator(".adopt").click();
        assertThat(week.locator(".week-form vaadin-text-field").first().locator("input"))
                .hasValue("九周以后");
        host.locator("#adopt-week").click();
        assertThat(week.locator(".badge")).hasText("已采用");
        var book = host.locator(".proposal").filter(with("社会契约论"));
        book.locator(".one-line-form input").fill("下一期再读这本");
        book.locator(".decline").click();
        assertThat(book.locator(".badge")).hasText("未采用");
        link(host, "基层治理读书群").first().click();
        assertThat(host.locator(".weeks > li").last()).containsText("九周以后");

        member.navigate("http://localhost:" + port + "/notices");
        member.getByText("您提交的内容有了结果").first().tap();
        assertThat(member).hasURL(Pattern.compile("/groups/grassroots/proposals$"));
        assertThat(member.locator(".proposal").filter(with("社会契约论"))).containsText("下一期再读这本");
        assertThat(member.locator(".proposal").filter(with("九周以后")).locator(".badge"))
                .hasText("已采用");
    }

    private static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
