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
        // Vaadin's own, empty until the connection is lost.
        return new AxeBuilder(page).exclude("vaadin-connection-indicator");
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(it -> it.getNodes().stream().map(node -> it.getId() + " " + node.getHtml()))
                .toList();
    }
}
