package org.scholarlycppcc.groups.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Journey;

/** Journeys 1 and 3: what members do in their reading group, and what its host does. */
class GroupJourney extends Journey {
    private static final String TALK = "groups/grassroots/discussions/6";
    private static final String PASSAGE = "我们的格局不是一捆一捆扎清楚的柴";

    @Test
    void aMemberTakesPartWhileAnotherLooksOn() {
        var watcher = watching("host");
        takesPart(desktop(), "member", "3", watcher);
    }

    @Test
    void aMemberDoesTheSameOnAPhone() {
        var watcher = watching("host");
        var phone = phone();
        takesPart(phone, "aidongshou", "9", watcher);
        noSidewaysScroll(phone);
    }

    @Test
    void aLinkToAPostOrAWeekSurvivesSignInOnAPhone() {
        var post = phone();
        open(post, "fanxinye", TALK + "?post=12");
        assertThat(post).hasURL(Pattern.compile("/" + TALK + "\\?post=12$"));
        assertThat(post.locator("#post-12")).isInViewport();

        var week = phone();
        open(week, "fanxinye", "groups/grassroots/weeks/2");
        assertThat(week).hasURL(Pattern.compile("/groups/grassroots/weeks/2$"));
        assertThat(heading(week, "话怎样送到人的心里")).isVisible();
    }

    @Test
    void whatAKilledPageHeldIsBackOnAnotherDevice() {
        var page = desktop();
        open(page, "yousuosi", TALK);
        act(page, "post-2", "reply").click();
        assertThat(page.locator(".answering")).containsText("第 2 帖");
        radio(page, "建议").check();
        typed(page).fill("写到一半，电脑没电了——");
        assertThat(page.locator(".composer .saved")).containsText("草稿已存于");
        page.context().close();

        var phone = phone();
        open(phone, "yousuosi", "");
        phone.locator(".news").getByText("草稿：写到一半").tap();
        assertThat(typed(phone)).hasValue("写到一半，电脑没电了——");
        assertThat(phone.locator(".answering")).containsText("第 2 帖");
        assertThat(radio(phone, "建议")).isChecked();
        typed(phone).fill("写到一半，电脑没电了，换手机写完。");
        button(phone, "发表").tap();
        assertThat(phone.locator(".posts .post").last()).containsText("换手机写完。");
        assertThat(typed(phone)).isEmpty();
    }

    @Test
    void aHostFoundsAPrivateGroupAndChairsIt() {
        var host = desktop();
        open(host, "host", "groups");
        host.locator("#found-group").click();
        var group = founds(host);

        var stranger = desktop();
        open(stranger, "librarian", group);
        assertThat(heading(stranger, "这里没有内容")).isVisible();
        assertThat(stranger.getByText("夜读小组")).hasCount(0);

        takesIn(host, "柯后谈");
        var member = desktop();
        open(member, "member", group);
        assertThat(heading(member, "夜读小组")).isVisible();
        discusses(member, "在哪里读");
        typed(member).fill("先占个座。");
        button(member, "发表").click();
        assertThat(member.locator(".posts .post")).containsText("先占个座。");

        goTo(host, group);
        link(host, "在哪里读").click();
        host.locator("#close").click();
        assertThat(host.locator("#reopen")).isVisible();
        assertThat(member.locator(".turned")).containsText("已结束这个讨论");
        member.reload();
        assertThat(member.locator("#write")).containsText("已结束这个讨论");
        assertThat(member.locator("#composer-text")).hasCount(0);
        assertThat(member.locator(".posts .post")).containsText("先占个座。");

        goTo(host, group);
        discusses(host, "几点开始读");
        host.locator("#pin").click();
        assertThat(host.locator("#unpin")).isVisible();
        goTo(member, group);
        var first = member.locator(".discussions .rows > li").first();
        // The other one was written in, so only the pin brings this one to the top.
        assertThat(first).containsText("几点开始读");
        assertThat(first).containsText("置顶");
    }

    @Test
    void whoAsksToJoinIsAdmittedByTheHost() {
        var sentence = "楼下有一条小河，想弄明白它为什么不响了。";
        var asker = desktop();
        asks(asker, "member", sentence);

        var host = desktop();
        open(host, "tianjianyu", "");
        host.locator(".news").getByText("人申请入群").click();
        assertThat(host.locator(".request").filter(with("柯后谈"))).containsText(sentence);
        button(host, "同意柯后谈入群").click();
        assertThat(host.locator(".person").filter(with("柯后谈"))).containsText("成员");

        goTo(asker, "");
        link(asker, "您已加入“生态环境读书群”").click();
        assertThat(asker.locator("#leave")).isVisible();
    }

    @Test
    void aMemberAsksToJoinOnAPhone() {
        var phone = phone();
        asks(phone, "jianyidong", "屋后有一片林子，想知道还有几种鸟。");
        noSidewaysScroll(phone);
    }

    private void asks(Page page, String account, String sentence) {
        open(page, account, "groups/silent-spring");
        press(page.locator("#ask"));
        assertThat(page.locator("#sentence [slot=error-message]")).hasText("请写一句话，让主持人认识您。");
        page.locator("#sentence input").fill(sentence);
        press(page.locator("#ask"));
        assertThat(page.getByText("已申请，等主持人答复。")).isVisible();
    }

    private void takesPart(Page page, String account, String answered, Page watcher) {
        open(page, account, "");
        press(page.locator("#week-grassroots").getByText("读导读"));
        assertThat(heading(page, "一圈一圈推出去")).isVisible();
        press(page.locator("#answer"));
        assertThat(heading(page, "熟人社会里行得通的办法")).isVisible();

        quotesTheBook(page);
        var post = typed(page).inputValue() + "**这一句**，" + account + "读了两遍。";
        typed(page).fill(post);
        press(button(page, "发表"));
        for (var sees : new Page[] {page, watcher}) {
            var own = sees.locator(".posts .post").last();
            assertThat(own.locator("strong")).hasText("这一句");
            assertThat(own).containsText(account + "读了两遍");
            assertThat(own.locator("blockquote")).containsText("《乡土中国》第 37 页");
        }
        assertThat(typed(page)).isEmpty();

        press(act(page, "post-" + answered, "reply"));
        assertThat(page.locator(".answering")).containsText("第 " + answered + " 帖");
        assertThat(page.locator("#composer-text")).isInViewport();
        radio(page, "商榷").check();
        typed(page).fill(account + "：这一条想再商量商量。");
        press(button(page, "发表"));
        for (var sees : new Page[] {page, watcher}) {
            var reply = sees.locator(".posts .post").last();
            assertThat(reply).containsText(account + "：这一条想再商量商量。");
            assertThat(reply.locator(".rel")).hasText("商榷");
            assertThat(reply.locator(".answers")).containsText("第 " + answered + " 帖");
        }
        assertThat(watcher.evaluate("window.stayed")).isEqualTo(true);
    }

    private static void quotesTheBook(Page page) {
        press(page.locator("#quote-book"));
        page.locator("#passage textarea").fill(PASSAGE);
        page.locator("#page input").fill("37");
        press(page.locator("#insert-passage"));
        assertThat(typed(page)).hasValue("> " + PASSAGE + "\n> ——《乡土中国》第 37 页\n\n");
    }

    private Page watching(String account) {
        var page = desktop();
        open(page, account, TALK);
        assertThat(page.locator(".posts .post").last()).isVisible();
        page.evaluate("window.stayed = true");
        return page;
    }

    /** Founds a group of two weeks and says its address. */
    private static String founds(Page host) {
        host.locator("#group-name input").fill("夜读小组");
        choose(host, "#group-book", "寂静的春天");
        radio(host, "内部群").check();
        week(host, 1, "先读前三章", "读到哪里停了下来？");
        var first = host.locator(".week-forms > li").first();
        first.getByLabel("导读", new Locator.GetByLabelOptions().setExact(true)).fill("先看**第一段**，再看最后一段。");
        choose(host, ".week-forms > li:first-child vaadin-combo-box", "师友多");
        host.locator("#one-more-week").click();
        week(host, 2, "再读后三章", "有什么想改？");
        host.locator("#found").click();
        assertThat(heading(host, "夜读小组")).isVisible();
        assertThat(host.locator(".weeks > li")).hasCount(2);
        assertThat(host.locator(".group-head")).containsText("寂静的春天");
        assertThat(host.locator(".weeks > li").first()).containsText("导读：师友多");
        return URI.create(host.url()).getPath().substring(1);
    }

    private static void week(Page host, int number, String title, String question) {
        var week = host.locator(".week-forms > li").nth(number - 1);
        week.getByLabel("这一周读什么").fill(title);
        week.getByLabel("本周之问").fill(question);
    }

    private static void discusses(Page page, String title) {
        page.locator("#new-discussion input").fill(title);
        button(page, "发起讨论").click();
        assertThat(heading(page, title)).isVisible();
    }

    private static void takesIn(Page host, String name) {
        link(host, "群里的人").click();
        choose(host, "#add-member", name);
        button(host, "加入本群").click();
        assertThat(host.locator(".person").filter(with(name))).containsText("成员");
    }

    private static void choose(Page page, String field, String words) {
        page.locator(field + " input").fill(words);
        page.locator("vaadin-combo-box-item").filter(with(words)).first().click();
    }

    private void goTo(Page page, String path) {
        page.navigate("http://localhost:" + port + "/" + path);
    }

    private static void press(Locator it) {
        if (it.page().viewportSize().width < 600) it.tap();
        else it.click();
    }

    private static Locator act(Page page, String post, String act) {
        return page.locator("#" + post + " button[data-act=" + act + "]");
    }

    private static Locator radio(Page page, String words) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + words)));
    }

    private static Locator typed(Page page) {
        return page.locator("#composer-text textarea");
    }

    private static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void noSidewaysScroll(Page page) {
        assertThat(
                        (Integer)
                                page.evaluate(
                                        "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"))
                .isZero();
    }
}
