package org.scholarlycppcc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInJourney extends Journey {
    @Test
    void aMemberSignsInAndOut() {
        var page = desktop();
        open(page, "member", "");
        assertThat(button(page, "退出")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
        button(page, "退出").click();
        assertThat(button(page, "登录")).isVisible();
    }

    @Test
    void aLinkSurvivesAMistakeAChangeOfLanguageAndSignIn() {
        var page = phone();
        page.navigate("http://localhost:" + port + "/help/staff?from=wechat");
        page.getByLabel("用户名").fill("member");
        page.getByLabel("密码").fill("not this one");
        button(page, "登录").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("用户名或密码不对");
        assertThat(page.getByLabel("用户名")).hasValue("member");
        link(page, "English").click();
        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Sign in").click();
        assertThat(page).hasURL("http://localhost:" + port + "/help/staff?from=wechat");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void theSessionGetsANewIdAndGuardedCookies() {
        var page = desktop();
        page.navigate("http://localhost:" + port + "/");
        var before = session(page).value;
        open(page, "member", "");
        assertThat(button(page, "退出")).isVisible();
        assertThat(session(page).value).isNotEqualTo(before);
        assertThat(session(page).httpOnly).isTrue();
        assertThat(Objects.requireNonNull(session(page).sameSite).name()).isEqualTo("LAX");
    }

    @Test
    void aRememberedBrowserComesBackToTheSamePageWithoutItsSession() {
        var page = desktop();
        page.navigate("http://localhost:" + port + "/");
        page.getByLabel("用户名").fill("member");
        page.getByLabel("密码").fill(PASSWORD);
        page.getByLabel("在这台设备上记住我").check();
        button(page, "登录").click();
        assertThat(button(page, "退出")).isVisible();
        page.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
        page.navigate("http://localhost:" + port + "/help/host");
        assertThat(page).hasURL("http://localhost:" + port + "/help/host");
        button(page, "退出").click();
        assertThat(button(page, "登录")).isVisible();
        page.navigate("http://localhost:" + port + "/help/host");
        assertThat(button(page, "登录")).isVisible();
    }

    @Test
    void everyAnswerSaysWhatAPageMayDo() {
        var page = desktop();
        open(page, "member", "");
        assertThat(button(page, "退出")).isVisible();
        for (var path :
                new String[] {"", "css/seal.svg", "styles.css", "no/such/page", "no-such.css", "?v-r=heartbeat"}) {
            var headers =
                    page.request().get("http://localhost:" + port + "/" + path).headers();
            assertThat(headers.get("content-security-policy")).as(path).contains("frame-ancestors 'self'");
            assertThat(headers.get("x-content-type-options")).as(path).isEqualTo("nosniff");
            assertThat(headers.get("referrer-policy")).as(path).isEqualTo("same-origin");
        }
    }

    @Test
    void theDemoShowsItsAccounts() {
        var page = phone();
        page.navigate("http://localhost:" + port + "/sign-in");
        for (var account : new String[] {"member", "host", "librarian", "staff", "admin", PASSWORD})
            assertThat(page.getByText(account, new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void thePageIsAccessibleAndFitsAPhone(ColorScheme scheme) {
        var page = phone();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate("http://localhost:" + port + "/sign-in?failed=wrong");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        link(page, "大字版").click();
        assertThat(page.locator("html")).hasAttribute("data-text", "large");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    private static Cookie session(Page page) {
        return page.context().cookies().stream()
                .filter(it -> it.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }
}
