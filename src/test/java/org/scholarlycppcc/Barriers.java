package org.scholarlycppcc;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** What axe finds on a page that keeps somebody out; of rows that are built alike, each kind is looked at twice. */
public final class Barriers {
    private static final String AXE = axe();

    // A row is alike if its elements, their classes and whatever else decides on looks and roles are; only words
    // differ. What else is left out is Vaadin's own, empty until the connection is lost.
    private static final String RUN = """
            async rules => {
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
              const found = await axe.run(
                  { exclude: [['vaadin-connection-indicator'], ['[data-alike]']] },
                  { resultTypes: ['violations'], ...(rules.length ? { runOnly: rules } : {}) });
              return found.violations.flatMap(it => it.nodes.map(node => it.id + ' ' + node.html));
            }
            """;

    private Barriers() {}

    public static List<String> of(Page page) {
        return found(page, List.of());
    }

    /** Of the colours alone. */
    static List<String> ofColours(Page page) {
        return found(page, List.of("color-contrast"));
    }

    // Axe stays in a page that is walked through, so it is read once; AxeBuilder would read it anew each time.
    @SuppressWarnings("unchecked")
    private static List<String> found(Page page, List<String> rules) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) page.evaluate(AXE);
        return (List<String>) page.evaluate(RUN, rules);
    }

    private static String axe() {
        try {
            return new ClassPathResource("axe.min.js", AxeBuilder.class.getClassLoader())
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
