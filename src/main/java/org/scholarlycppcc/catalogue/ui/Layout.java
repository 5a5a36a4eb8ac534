package org.scholarlycppcc.catalogue.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarlycppcc.catalogue.BookFacet;
import org.springframework.web.util.WebUtils;

/** How books stand on their page; remembered by the browser, like the size of text. */
enum Layout {
    /** Covers beside each other. */
    SHELF,
    /** A line for each book. */
    TABLE;

    private static final String COOKIE = "books";

    String word() {
        return BookFacet.word(this);
    }

    static Optional<Layout> of(String word) {
        return Stream.of(values()).filter(it -> it.word().equals(word)).findAny();
    }

    static Layout remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(it -> of(it.getValue()))
                .orElse(SHELF);
    }

    Cookie cookie() {
        var cookie = new Cookie(COOKIE, word());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
