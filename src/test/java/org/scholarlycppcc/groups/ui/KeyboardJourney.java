package org.scholarlycppcc.groups.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Barriers;
import org.scholarlycppcc.Journey;

/** The whole of what a host and a member do in a group, each with nothing but the keyboard. */
class KeyboardJourney extends Journey {
    private static final String TALK = "groups/grassroots/discussions/6";
    private static final int FARTHEST = 20;
    private static final int STEPS = 8;
    private static final String FOCUSED = "it => it === document.activeElement || it.contains(document.activeElement)";
    // Stays where it has come to, so that the focus needs not to be asked for after each key.
    private static final String STAY = """
            it => {
              window.stay = key => key.key === 'Tab' && (%s)(it) && key.preventDefault();
              document.addEventListener('keydown', window.stay, true);
            }
            """.formatted(FOCUSED);
    private static final String GO_ON = "() => document.removeEventListener('keydown', window.stay, true)";

    @Test
    void aHostLeadsASeasonAtADesk() {
        leads(desktop(), "城市街区夜读", "wenwenqie");
    }

    @Test
    void aHostLeadsASeasonOnAPhone() {
        leads(phone(), "城市街区晨读", "xiaxianglai");
    }

    @Test
    void aMemberComesLateAndDiffersPolitelyAtADesk() {
        comesLate(desktop(), "librarian");
    }

    @Test
    void aMemberComesLateAndDiffersPolitelyOnAPhone() {
        comesLate(phone(), "tianjianyu");
    }

    @Test
    void aHostAdmitsAtADesk() {
        admits(desktop(), "guiyouheng", "桂有恒");
    }

    @Test
    void aHostAdmitsOnAPhone() {
        admits(phone(), "chengyusi", "成于思");
    }

    private void admits(Page host, String account, String name) {
        var asker = desktop();
        open(asker, account, "groups/silent-spring");
        fill(asker.locator("#sentence input"), "想听听村里人怎么看农药。");
        press(asker.locator("#ask"));
        assertThat(asker.locator("#withdraw")).isVisible();

        open(host, "tianjianyu", "groups/silent-spring");
        press(host.locator("a[href$='/people']").first());
        press(button(host, "同意" + name + "入群"));
        assertThat(button(host, "同意" + name + "入群")).hasCount(0);
        clear(host);

        goTo(asker, "");
        press(link(asker, "您已加入“生态环境读书群”"));
        assertThat(asker.locator("#leave")).isVisible();
    }

    private void leads(Page host, String name, String account) {
        open(host, "host", "groups?state=archived");
        press(link(host, "城市街区读书群"));
        press(host.locator("#again"));
        fill(host.locator("#group-name input"), name);
        fill(host.locator("#group-season input"), name + "季");
        type(host.locator("#start"), LocalDate.now().minusDays(10));
        press(host.locator("#found"));
        assertThat(heading(host, name)).isVisible();
        press(host.locator("#open-group"));
        assertThat(host.locator("#end-group")).isVisible();
        clear(host);
        var group = host.url().substring(host.url().indexOf("groups/"));

        press(host.locator(".weeks a").first());
        press(host.locator("#change-week"));
        fill(host.getByLabel("导读", new Page.GetByLabelOptions().setExact(true)), "先在楼下走一圈，再读。");
        press(host.locator("#keep"));
        assertThat(host.getByText("先在楼下走一圈，再读。")).isVisible();

        var member = desktop();
        open(member, account, group);
        press(member.locator("#join"));
        fill(member.locator("#new-discussion input"), "楼下那条路");
        press(button(member, "发起讨论"));
        fill(typed(member), "路灯修好了，人就愿意走了。");
        press(button(member, "发表"));
        assertThat(member.locator("#post-1")).isVisible();

        goTo(host, group);
        press(link(host, "楼下那条路"));
        press(act(host, 1, "select"));
        fill(host.locator("#why input"), "说的是自己办成的事");
        press(host.locator("#select"));
        assertThat(host.locator("#post-1")).containsText("说的是自己办成的事");
        press(host.locator("#close"));
        assertThat(host.locator("#reopen")).isVisible();
        clear(host);

        goTo(host, group);
        press(host.locator("#end-group"));
        press(host.locator("#sure"));
        press(link(host, "写读书群总结"));
        assertThat(host.locator(".composer .written")).containsText("说的是自己办成的事");
        press(button(host, "发给全群"));
        assertThat(host.locator(".digest")).containsText("说的是自己办成的事");
        clear(host);

        goTo(member, "notices");
        press(link(member, "读书群简报来了").first());
        assertThat(member.locator(".digest")).containsText("说的是自己办成的事");
    }

    private void comesLate(Page member, String account) {
        open(member, account, "groups/grassroots");
        press(member.locator("#join"));
        var card = member.locator("#catch-up");
        assertThat(card).containsText("精华");
        clear(member);
        press(card.locator("a[href*='post=']").first());
        assertThat(member.locator(".posts .marked")).isVisible();

        goTo(member, TALK);
        press(act(member, 4, "reply"));
        assertThat(member.locator(".answering")).containsText("第 4 帖");
        var relation = member.getByRole(AriaRole.RADIO);
        reach(relation.first());
        var differs = radio(member, "商榷");
        for (int turn = 0; turn < 5 && !differs.isChecked(); turn++)
            member.keyboard().press("ArrowRight");
        assertThat(differs).isChecked();
        var words = account + "想商量一句：我们那里不是这样。";
        fill(typed(member), words);
        press(button(member, "发表"));
        var own = member.locator(".posts .post").filter(with(words));
        assertThat(own.locator(".rel")).hasText("商榷");
        clear(member);

        var other = desktop();
        open(other, "yousuosi", TALK);
        own(other, words).locator("button[data-act=reply]").click();
        assertThat(other.locator(".answering")).isVisible();
        var answer = "谢谢，说说您那里的" + account + "吧。";
        typed(other).fill(answer);
        button(other, "发表").click();
        assertThat(member.locator(".posts .post").filter(with(answer))).isVisible();
        goTo(member, "notices");
        assertThat(member.locator("main")).containsText("回应了您");
    }

    private static Locator own(Page page, String words) {
        return page.locator(".posts .post").filter(with(words)).last();
    }

    /** Goes on with the Tab key until what is looked for has the focus. */
    private static void reach(Locator it) {
        assertThat(it).isVisible();
        for (int walk = 0; walk < FARTHEST; walk++) {
            if ((boolean) it.evaluate(FOCUSED)) return;
            it.evaluate(STAY);
            for (int step = 0; step < STEPS; step++) it.page().keyboard().press("Tab");
            it.page().evaluate(GO_ON);
        }
        throw new AssertionError("Not reached with the Tab key: " + it);
    }

    private static void press(Locator it) {
        reach(it);
        it.page().keyboard().press("Enter");
    }

    private static void fill(Locator it, String words) {
        reach(it);
        it.page().keyboard().press("ControlOrMeta+a");
        it.page().keyboard().insertText(words);
    }

    /** Waits for the calendar, which opens and closes a moment after the key; on a phone it fills the page and takes the focus. */
    private static void type(Locator picker, LocalDate day) {
        var page = picker.page();
        var behind = page.locator("[data-aria-hidden]");
        fill(picker.locator("input"), day.toString());
        assertThat(behind.first()).isAttached();
        if (page.viewportSize().width < 450)
            page.waitForFunction("() => document.activeElement.localName === 'vaadin-month-calendar'");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(0);
        assertThat(behind).hasCount(0);
    }

    private static void clear(Page page) {
        assertThat(Barriers.of(page)).isEmpty();
    }

    private static Locator act(Page page, int post, String act) {
        return page.locator("#post-" + post + " button[data-act=" + act + "]");
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

    private void goTo(Page page, String path) {
        page.navigate("http://localhost:" + port + "/" + path);
    }
}
