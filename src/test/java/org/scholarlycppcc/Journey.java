package org.scholarlycppcc;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A journey through the demo in a real browser; all journeys share one application and one browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "scholarly.demo=true")
public abstract class Journey {
    protected static final String PASSWORD = "shuxiang2026";
    private static final int PATIENCE = 30;

    private static Chromium chromium = new Chromium();

    static {
        // The first page of a cold application on a busy machine.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    // A page that has shown ours before shows it again in a third of the time, so pages are lent to one journey after
    // the other.
    private static final Map<Screen, Deque<Page>> IDLE = new EnumMap<>(Screen.class);

    private final Map<Page, Screen> lent = new LinkedHashMap<>();

    @LocalServerPort
    protected int port;

    /** A browser of its own at 1280 px, on nobody's behalf, with nothing kept in it. */
    protected Page desktop() {
        return page(Screen.DESKTOP);
    }

    /** The same as a phone of 390 px with touch. */
    protected Page phone() {
        return page(Screen.PHONE);
    }

    private Page page(Screen screen) {
        var idle = IDLE.getOrDefault(screen, new ArrayDeque<>()).poll();
        var page = idle != null
                ? idle
                : chromium.browser().newContext(screen.options()).newPage();
        lent.put(page, screen);
        return page;
    }

    /** Opens a path below the root, signing in on the way with a demo account. */
    protected void open(Page page, String account, String path) {
        page.navigate("http://localhost:" + port + "/" + path);
        page.getByLabel("用户名").fill(account);
        page.getByLabel("密码").fill(PASSWORD);
        button(page, "登录").click();
    }

    /** Goes back, once the router has done with the page that is shown: it misses what comes in the meantime. */
    protected static void back(Page page) {
        page.waitForFunction("() => !window.Vaadin.Flow.navigation");
        page.goBack();
    }

    /** Nothing on the page keeps somebody out, and nothing makes it scroll sideways. */
    protected static void isFitForAll(Page page) {
        PlaywrightAssertions.assertThat(page.locator("h1").first()).isVisible();
        Assertions.assertThat(Barriers.of(page)).isEmpty();
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    protected static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    protected static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    protected static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    // The browser has no time limit of its own: one that does not answer is left, and the next journey gets a new one.
    @AfterEach
    void returnPages() {
        try (var watch = Executors.newSingleThreadScheduledExecutor()) {
            var bell = watch.schedule(Thread.currentThread()::interrupt, PATIENCE, TimeUnit.SECONDS);
            lent.forEach(this::giveBack);
            bell.cancel(false);
        } catch (PlaywrightException silent) {
            chromium = new Chromium();
            IDLE.clear();
        }
    }

    private void giveBack(Page page, Screen screen) {
        var context = page.context();
        if (page.isClosed() || context.pages().size() > 1) {
            context.close();
            return;
        }
        context.setOffline(false);
        page.navigate("http://localhost:" + port + "/css/seal.svg");
        page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
        context.clearCookies();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null).setMedia(null));
        page.setViewportSize(screen.width, screen.height);
        IDLE.computeIfAbsent(screen, it -> new ArrayDeque<>()).add(page);
    }

    private enum Screen {
        DESKTOP(1280, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }

        NewContextOptions options() {
            var options = new NewContextOptions().setLocale("zh-CN").setViewportSize(width, height);
            return this == PHONE ? options.setHasTouch(true).setIsMobile(true).setDeviceScaleFactor(2) : options;
        }
    }
}
