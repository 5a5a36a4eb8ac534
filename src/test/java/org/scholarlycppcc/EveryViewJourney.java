package org.scholarlycppcc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every view: no barrier that axe finds, in light and dark, and nothing cut off on a phone, at twice the text size too. */
class EveryViewJourney extends Journey {
    // An inline link inside a sentence may be as high as its line (WCAG 2.2, 2.5.8).
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('a[href], button, vaadin-button, input, select, textarea, [role=button], [role=radio], [role=tab]')]
              .filter(it => it.offsetParent !== null && !it.closest('.written') && !it.closest('p, li, dd, td, figcaption, small')?.matches(':has(> a):not(:has(> a:only-child))'))
              .filter(it => !it.matches('.skip, input[type=hidden]'))
              .map(it => { const b = (it.closest('label') ?? it.closest('vaadin-text-field, vaadin-combo-box, vaadin-text-area, vaadin-checkbox, vaadin-radio-button, vaadin-date-picker, vaadin-integer-field') ?? it).getBoundingClientRect(); return [it.outerHTML.slice(0, 120), Math.round(b.width), Math.round(b.height)]; })
              .filter(([, width, height]) => width > 0 && height > 0 && height < 44)
              .map(it => it.join(' '))
            """;

    /** 《乡土中国》, whose id follows from its key. */
    private static final String BOOK = "a86ae3b5-964c-364f-8980-e7ec12849f01";

    static Stream<String> views() {
        return Stream.of(
                        List.of("host", "", "help", "help/host", "no-such-page"),
                        List.of("member", "books", "books/" + BOOK, "lists", "lists/education", "lists/committee-2022"),
                        List.of("member", "rooms", "rooms/education", "log", "groups", "groups/grassroots"),
                        List.of("member", "groups/grassroots/weeks/3", "groups/grassroots/discussions/3", "groups/new"),
                        List.of("member", "search?q=社区", "me", "me/password"),
                        List.of("host", "groups/grassroots", "groups/grassroots/discussions/3"),
                        List.of(
                                "librarian",
                                "help/librarian",
                                "desk",
                                "desk/books/new",
                                "desk/books/" + BOOK,
                                "desk/lists/new",
                                "desk/lists/education"),
                        List.of("member", "log?state=finished"),
                        List.of("shiyouduo", "rooms/education"),
                        List.of(
                                "staff",
                                "help/staff",
                                "participation",
                                "participation/education",
                                "participation/education?what=joined",
                                "participation/offline"),
                        List.of("admin", "help/admin", "admin/people", "admin/people/new", "admin/people/import"))
                .flatMap(it -> it.stream().skip(1).map(path -> it.getFirst() + " /" + path));
    }

    @ParameterizedTest
    @MethodSource("views")
    void isFreeOfBarriers(String view) {
        var page = show(desktop(), view);
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var found = new AxeBuilder(page)
                    // Vaadin's own, empty until the connection is lost.
                    .exclude("vaadin-connection-indicator")
                    .analyze()
                    .getViolations();
            assertThat(found.stream()
                            .map(it -> it.getId() + " "
                                    + it.getNodes().stream()
                                            .map(node -> node.getHtml())
                                            .toList()))
                    .as(view + " " + scheme)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void fitsAPhone(String view) {
        var page = show(phone(), view);
        assertThat((List<?>) page.evaluate(TOO_SMALL))
                .as(view + ": targets under 44 px")
                .isEmpty();
        assertThat(sideways(page)).as(view).isZero();
        page.addStyleTag(new Page.AddStyleTagOptions().setContent("html { font-size: 200% !important }"));
        assertThat(sideways(page)).as(view + " at 200 %").isZero();
    }

    private Page show(Page page, String view) {
        var words = view.split(" /", -1);
        open(page, words[0], words[1]);
        assertThat(page.locator("h1").first()).isVisible();
        return page;
    }

    private static int sideways(Page page) {
        return (int) page.evaluate(
                "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
    }
}
