package org.scholarlycppcc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every view: no barrier that axe finds, in light and dark, and nothing cut off on a phone, at twice the text size too. */
class EveryViewJourney extends Journey {
    // An inline link inside a sentence may be as high as its line (WCAG 2.2, 2.5.8).
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('a[href], button, vaadin-button, input, select, textarea, [role=button], [role=radio], [role=tab]')]
              .filter(it => it.offsetParent !== null && !it.closest('.written'))
              .filter(it => !(getComputedStyle(it).display === 'inline' && [...it.parentNode.childNodes].some(by => by.nodeType === Node.TEXT_NODE && by.textContent.trim())))
              .filter(it => !it.matches('.skip, input[type=hidden]'))
              .map(it => { const b = (it.closest('label') ?? it.closest('vaadin-text-field, vaadin-combo-box, vaadin-text-area, vaadin-select, vaadin-checkbox, vaadin-radio-button, vaadin-date-picker, vaadin-integer-field') ?? it).getBoundingClientRect(); return [it.outerHTML.slice(0, 120), Math.round(b.width), Math.round(b.height)]; })
              .filter(([, width, height]) => width > 0 && height > 0 && height < 44)
              .map(it => it.join(' '))
            """;

    /** 《乡土中国》, whose id follows from its key. */
    private static final String BOOK = "a86ae3b5-964c-364f-8980-e7ec12849f01";

    /** A copy of the demo that nobody has, whose id follows from its line. */
    private static final String COPY = "dcb3c856-75df-3270-91d3-a3c057b44e3e";

    static Stream<Tour> tours() {
        return Stream.of(
                new Tour(
                        "member",
                        "",
                        "rooms",
                        "rooms/education",
                        "rooms/education/copies",
                        "copies/" + COPY,
                        "loans",
                        "books",
                        "books?list=education&importance=required&view=table",
                        "books?list=education&reading=full",
                        "books/" + BOOK,
                        "lists",
                        "lists/education",
                        "lists/committee-2022",
                        "log",
                        "log?state=finished",
                        "groups",
                        "groups?state=archived",
                        "groups/silent-spring",
                        "groups/grassroots/list",
                        "groups/grassroots/proposals",
                        "groups/grassroots/weeks/3",
                        "groups/grassroots/digests/2",
                        "groups/grassroots/discussions/3",
                        "groups/grassroots/discussions/6?only=questions",
                        "groups/new",
                        "search?q=社区",
                        "search?q=xtzg",
                        "me",
                        "me/password",
                        "me/notices",
                        "notices",
                        "nominations",
                        "lists/mine",
                        "help",
                        "no-such-page"),
                new Tour(
                        "host",
                        "",
                        "groups/grassroots",
                        "groups/big-cities",
                        "groups/grassroots/digests/3",
                        "groups/big-cities/report",
                        "groups/grassroots/people",
                        "groups/grassroots/change",
                        "groups/grassroots/again",
                        "groups/grassroots/list",
                        "groups/grassroots/proposals",
                        "groups/grassroots/discussions/6",
                        "help/host"),
                new Tour("shiyouduo", "rooms/education", "rooms/education/copies", "copies/" + COPY, "nominations"),
                new Tour(
                        "librarian",
                        "desk",
                        "desk/books/new",
                        "desk/books/" + BOOK,
                        "desk/books/" + BOOK + "/history",
                        "desk/duplicates",
                        "desk/duplicates?show=proposed",
                        "desk/duplicates/new?books=" + BOOK,
                        "desk/gaps?sector=education",
                        "desk/lists/new",
                        "desk/lists/education",
                        "search?q=没有这回事",
                        "desk/unfound",
                        "desk/calls",
                        "desk/nominations",
                        "desk/proposals",
                        "desk/import",
                        "help/librarian"),
                new Tour(
                        "staff",
                        "participation",
                        "participation/education",
                        "participation/education?what=joined",
                        "participation/offline",
                        "review",
                        "review/log",
                        "review/words",
                        "help/staff"),
                new Tour(
                        "admin",
                        "admin/people",
                        "admin/people/new",
                        "admin/people/import",
                        "admin/search",
                        "admin/settings",
                        "help/admin"));
    }

    @Test
    void aBarrierIsFound() {
        var page = desktop();
        page.navigate("about:blank");
        page.setContent(
                "<html lang=zh><title>x</title><main><h1 style='color:#ccc;background:#fff'>A heading</h1><img src=x></main>");
        Assertions.assertThat(Barriers.of(page)).hasSize(2);
        Assertions.assertThat(Barriers.ofColours(page)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("tours")
    void isFreeOfBarriersAndFitsAPhone(Tour tour) {
        var page = desktop();
        var all = new SoftAssertions();
        tour.visit(this, page, path -> {
            page.setViewportSize(1280, 900);
            colours(page, ColorScheme.LIGHT);
            all.assertThat(Barriers.of(page)).as("/" + path).isEmpty();
            colours(page, ColorScheme.DARK);
            // The colours are all that differs.
            all.assertThat(Barriers.ofColours(page))
                    .as("/" + path + " in the dark")
                    .isEmpty();
            page.setViewportSize(390, 844);
            all.assertThat((List<?>) page.evaluate(TOO_SMALL))
                    .as("/" + path + ": targets under 44 px")
                    .isEmpty();
            all.assertThat(sideways(page)).as("/" + path).isZero();
            page.evaluate("document.documentElement.style.setProperty('font-size', '200%', 'important')");
            all.assertThat(sideways(page)).as("/" + path + " at 200 %").isZero();
            page.evaluate("document.documentElement.style.removeProperty('font-size')");
        });
        all.assertAll();
    }

    private static void colours(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static int sideways(Page page) {
        return (int) page.evaluate(
                "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
    }

    /** The views that one account looks at, going from one to the other by a link; the address changes when a view stands. */
    record Tour(String account, String... paths) {
        private static final String GO = """
                path => {
                  const link = document.createElement('a');
                  link.href = path;
                  document.body.append(link);
                  link.click();
                  link.remove();
                }
                """;

        void visit(EveryViewJourney journey, Page page, Consumer<String> look) {
            for (var path : paths) {
                if (path.equals(paths[0])) journey.open(page, account, path);
                else page.evaluate(GO, path);
                page.waitForFunction("path => location.href === new URL(path, document.baseURI).href", path);
                assertThat(page.locator("h1").first()).isVisible();
                look.accept(path);
            }
        }

        @Override
        public String toString() {
            return account;
        }
    }
}
