package org.scholarlycppcc.search.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.Barriers;
import org.scholarlycppcc.Journey;
import org.scholarlycppcc.search.Index;
import org.springframework.beans.factory.annotation.Autowired;

class SearchJourney extends Journey {
    // A sentence without quotes finds what has some of its words too, below the post that has all of them.
    private static final Set<String> NOWHERE_ELSE = Set.of("“赊账记在小本子上”", "赊");

    @Autowired
    private Index index;

    @BeforeEach
    void catchUp() {
        index.caughtUp();
    }

    @Test
    void aBookIsFoundInEitherScriptByPinyinAndByFirstLettersWithoutAMouse() {
        var page = desktop();
        open(page, "member", "");
        assertThat(box(page)).isVisible();
        for (var typed : List.of("乡土中国", "鄉土中國", "xiangtuzhongguo", "xtzg", "乡土zg")) {
            page.keyboard().press("Control+k");
            assertThat(box(page)).isFocused();
            page.keyboard().type(typed);
            page.keyboard().press("Enter");
            assertThat(heading(page, "“" + typed + "”")).isVisible();
            assertThat(firstFind(page)).hasText("乡土中国");
            assertThat(box(page)).hasValue(typed);
        }
    }

    @Test
    void aNameIsCompletedAndOpenedWithoutAMouse() {
        var page = desktop();
        open(page, "host", "");
        assertThat(box(page)).isVisible();
        page.keyboard().press("/");
        page.keyboard().type("xtz");
        var option = page.locator("[role=option]").first();
        assertThat(option).containsText("乡土中国");
        assertThat(box(page)).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        assertThat(box(page)).hasAttribute("aria-activedescendant", "search-completion-0");
        page.keyboard().press("Escape");
        assertThat(option).isHidden();
        page.keyboard().type("g");
        assertThat(option).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/books/[0-9a-f-]{36}$"));
    }

    @Test
    void aPostIsFoundByPhraseAndByScriptAndOpensAtTheVeryPost() {
        var page = desktop();
        open(page, "member", "search?q=“压在收银台底下”");
        assertThat(page.locator(".found")).hasCount(1);
        assertThat(page.locator(".found mark")).hasText("压在收银台底下");
        ask(page, "壓在收銀臺底下");
        firstFind(page).click();
        assertThat(page).hasURL(Pattern.compile("/groups/grassroots/discussions/1\\?post=12&mark="));
    }

    @Test
    void onePostIsFoundEitherWayAndOpensThere() {
        findsThePost(desktop());
    }

    @Test
    void onePostIsFoundEitherWayAndOpensThereOnAPhone() {
        findsThePost(phone());
    }

    private void findsThePost(Page page) {
        open(page, "member", "search");
        for (var typed : List.of("赊账记在小本子上", "賒賬記在小本子上", "“赊账记在小本子上”", "赊")) {
            ask(page, typed);
            assertThat(page.locator(".found .passage").first()).containsText("从前赊账记在小本子上");
            if (NOWHERE_ELSE.contains(typed)) assertThat(page.locator(".found")).hasCount(1);
            fits(page);
            press(firstFind(page));
            assertThat(page).hasURL(Pattern.compile("/groups/grassroots/discussions/1\\?post=10&mark="));
            assertThat(page.locator("#post-10")).isInViewport();
            page.waitForFunction("() => CSS.highlights.get('found')?.size > 0");
            fits(page);
        }
    }

    @Test
    void peopleAndGroupsAreFoundByPinyinAndByFirstLetters() {
        findsNames(desktop());
    }

    @Test
    void peopleAndGroupsAreFoundByPinyinAndByFirstLettersOnAPhone() {
        findsNames(phone());
    }

    private void findsNames(Page page) {
        open(page, "member", "search");
        var names = Map.of(
                "shiyouduo", "师友多", "syd", "师友多", "jicengzhili", "基层治理读书群", "jczldsq", "基层治理读书群", "xtzg", "乡土中国");
        names.forEach((typed, name) -> {
            ask(page, typed);
            assertThat(firstFind(page)).hasText(name);
            fits(page);
        });
        ask(page, "家长课堂可以共读");
        assertThat(firstFind(page)).hasText("《傅雷家书》");
        assertThat(page.locator(".found .kicker").first()).containsText("教育界书单");
        press(firstFind(page));
        assertThat(page.locator("li.here")).containsText("家长课堂可以共读");
        fits(page);
    }

    @Test
    void aFindOpensWithTheWordsMarkedInPlace() {
        var page = desktop();
        open(page, "member", "search?q=乡土中国 差序格局");
        firstFind(page).click();
        assertThat(page).hasURL(Pattern.compile("/books/[0-9a-f-]{36}\\?mark="));
        page.waitForFunction("() => CSS.highlights.get('found')?.size > 0");
    }

    @Test
    void nobodyOutsideAPrivateGroupFindsItsPostsOrTheirNumber() {
        var inside = desktop();
        open(inside, "fuzhuxing", "search?q=“七点前上架”");
        assertThat(inside.locator(".found")).hasCount(1);
        for (var outsider : List.of("member", "staff", "admin", "librarian")) {
            var outside = desktop();
            open(outside, outsider, "search?q=“七点前上架”");
            assertThat(outside.locator(".empty-state")).containsText("没有找到");
            assertThat(outside.locator(".kinds")).hasCount(0);
        }
    }

    @Test
    void ownPrivateNotesAreFoundAndAnothersNever() {
        var own = desktop();
        open(own, "member", "search?q=全是葱");
        assertThat(own.locator(".found .passage")).containsText("花盆");
        var another = desktop();
        open(another, "host", "search?q=全是葱");
        assertThat(another.locator(".empty-state")).containsText("没有找到");
    }

    @Test
    void onAPhoneTheBarLeadsToTheBox() {
        var page = phone();
        open(page, "member", "");
        page.locator(".bottom").getByText("检索").tap();
        assertThat(box(page)).isFocused();
        page.keyboard().type("葱");
        page.keyboard().press("Enter");
        assertThat(page.locator(".found mark").first()).hasText("葱");
        fits(page);
    }

    /** Nothing is to be scrolled for sideways, at twice the text size either. */
    private static void fits(Page page) {
        for (var size : List.of("100%", "200%")) {
            page.evaluate("size => document.documentElement.style.setProperty('font-size', size, 'important')", size);
            Assertions.assertThat(page.evaluate(
                            "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                    .as(size + " " + page.url())
                    .isEqualTo(false);
        }
        page.evaluate("document.documentElement.style.removeProperty('font-size')");
    }

    private static void press(Locator it) {
        if (it.page().viewportSize().width < 600) it.tap();
        else it.click();
    }

    private static void ask(Page page, String typed) {
        box(page).fill(typed);
        box(page).press("Enter");
        assertThat(page).hasURL(Pattern.compile("q="));
        assertThat(heading(page, "“" + typed + "”")).isVisible();
    }

    @Test
    void whatWasLookedForIsOfferedAgainAndForgotten() {
        var page = desktop();
        open(page, "shiyouduo", "search?q=乡土中国");
        assertThat(firstFind(page)).hasText("乡土中国");
        page.keyboard().press("/");
        page.keyboard().type("xiangt");
        var option = page.locator("[role=option]").first();
        assertThat(option).hasText("乡土中国找过");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("search[?]q="));
        assertThat(firstFind(page)).hasText("乡土中国");
        page.navigate("http://localhost:" + port + "/search");
        assertThat(page.locator(".recent li")).hasCount(1);
        button(page, "忘掉“乡土中国”").click();
        assertThat(page.locator(".recent")).isHidden();
    }

    @Test
    void findsAreNarrowedWithoutAMouseAndTheAddressKeepsIt() {
        var page = desktop();
        open(page, "member", "search?q=治理");
        var groups = page.locator(".narrowing summary", new Page.LocatorOptions().setHasText("界别"));
        groups.focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        var choice = page.locator(".narrowing details[open] li a").first();
        assertThat(choice).isFocused();
        var count = choice.locator(".count").textContent();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("sector="));
        assertThat(page.locator(".kinds [aria-current] .count")).hasText(count);
        assertThat(page.locator(".found")).hasCount(Integer.parseInt(count));
        link(page, "按日期").click();
        assertThat(page).hasURL(Pattern.compile("sector=.*order=newest"));
        page.reload();
        assertThat(page.locator(".found")).hasCount(Integer.parseInt(count));
        assertThat(page.locator(".narrowing .order[aria-current]")).hasText("按日期");
        Assertions.assertThat(Barriers.of(page)).isEmpty();
    }

    @Test
    void whatWasMeantIsATapAway() {
        var page = phone();
        open(page, "member", "search?q=香土中国");
        page.locator(".meant a").click();
        assertThat(heading(page, "“乡土中国”")).isVisible();
        assertThat(firstFind(page)).hasText("乡土中国");
        assertThat(page.locator(".meant")).hasCount(0);
    }

    private static Locator box(Page page) {
        return page.getByLabel("全站检索");
    }

    private static Locator firstFind(Page page) {
        return page.locator(".found > a").first();
    }
}
