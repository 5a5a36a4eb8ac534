package org.scholarlycppcc;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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

    private final List<BrowserContext> open = new ArrayList<>();

    @LocalServerPort
    protected int port;

    /** A new browser of its own at 1280 px, on nobody's behalf. */
    protected Page desktop() {
        return page(new NewContextOptions().setViewportSize(1280, 900));
    }

    /** A new phone of 390 px with touch. */
    protected Page phone() {
        return page(new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setDeviceScaleFactor(2));
    }

    private Page page(NewContextOptions options) {
        var context = chromium.browser().newContext(options.setLocale("zh-CN"));
        open.add(context);
        return context.newPage();
    }

    /** Opens a path below the root, signing in on the way with a demo account. */
    protected void open(Page page, String account, String path) {
        page.navigate("http://localhost:" + port + "/" + path);
        page.getByLabel("用户名").fill(account);
        page.getByLabel("密码").fill(PASSWORD);
        button(page, "登录").click();
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

    // Closing has no time limit of its own: a browser that does not answer is left, and the next journey gets a new
    // one.
    @AfterEach
    void closeBrowsers() {
        try (var watch = Executors.newSingleThreadScheduledExecutor()) {
            var bell = watch.schedule(Thread.currentThread()::interrupt, PATIENCE, TimeUnit.SECONDS);
            open.forEach(BrowserContext::close);
            bell.cancel(false);
        } catch (PlaywrightException silent) {
            chromium = new Chromium();
        }
    }
}
