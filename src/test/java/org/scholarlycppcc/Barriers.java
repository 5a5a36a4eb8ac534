package org.scholarlycppcc;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page that keeps somebody out; of rows that are built alike, each kind is looked at twice. */
public final class Barriers {
    // A row is alike if its elements, their classes and whatever else decides on looks and roles are; only words
    // differ.
    private static final String LEAVE_OUT_ALIKE = """
            () => {
              const seen = new Map();
              const built = it => [it.localName, ...[...it.attributes]
                  .filter(by => by.name === 'class' || by.name === 'style' || by.name === 'role' || /^(aria-(?!label)|disabled|theme|type|data-(?!alike))/.test(by.name))
                  .map(by => by.name + by.value), ...[...it.children].map(built)].join(' ');
              for (const row of document.querySelectorAll('li, tbody tr')) {
                row.removeAttribute('data-alike');
                const kind = built(row);
                seen.set(kind, (seen.get(kind) ?? 0) + 1);
                row.toggleAttribute('data-alike', seen.get(kind) > 2);
              }
            }
            """;

    private Barriers() {}

    public static List<String> of(Page page) {
        return found(axe(page));
    }

    /** Of the colours alone. */
    static List<String> ofColours(Page page) {
        return found(axe(page).withRules(List.of("color-contrast")));
    }

    private static AxeBuilder axe(Page page) {
        // Legacy mode looks at the page alone, in less than half the time; no page here has frames. What is left out is
        // Vaadin's own, empty until the connection is lost.
        page.evaluate(LEAVE_OUT_ALIKE);
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .exclude("vaadin-connection-indicator")
                .exclude("[data-alike]");
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(it -> it.getNodes().stream().map(node -> it.getId() + " " + node.getHtml()))
                .toList();
    }
}
