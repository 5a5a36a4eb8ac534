package org.scholarlycppcc;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page that keeps somebody out. */
public final class Barriers {
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
        return new AxeBuilder(page).setLegacyMode(true).exclude("vaadin-connection-indicator");
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(it -> it.getNodes().stream().map(node -> it.getId() + " " + node.getHtml()))
                .toList();
    }
}
