package org.scholarlycppcc.base;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.WebUtils;

/** How a reader likes to see the pages: in large text (大字版) or not. */
public final class Comfort {
    /** Name of the cookie that remembers the choice; {@code large} or {@code normal}. */
    public static final String COOKIE = "text";

    private Comfort() {}

    public static boolean largeText(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, COOKIE);
        return chosen != null && chosen.getValue().equals("large");
    }
}
