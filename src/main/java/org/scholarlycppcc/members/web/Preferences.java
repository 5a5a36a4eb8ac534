package org.scholarlycppcc.members.web;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Comfort;
import org.scholarlycppcc.base.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Remembers in the browser how a reader likes the pages, and leads back to where the reader was. */
@RestController
class Preferences {
    @GetMapping("/preferences")
    ResponseEntity<Void> choose(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String text,
            @RequestHeader(value = HttpHeaders.REFERER, required = false) @Nullable String from) {
        var answer = ResponseEntity.status(HttpStatus.SEE_OTHER).location(pathOf(from));
        if (language != null) {
            answer.header(
                    HttpHeaders.SET_COOKIE,
                    cookie(Languages.COOKIE, Languages.best(language).toLanguageTag()));
        }
        if (text != null)
            answer.header(HttpHeaders.SET_COOKIE, cookie(Comfort.COOKIE, text.equals("large") ? "large" : "normal"));
        return answer.build();
    }

    private static String cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }

    // Only the path: a forged address of origin must not lead elsewhere.
    private static URI pathOf(@Nullable String from) {
        try {
            var uri = URI.create(from == null ? "/" : from);
            var path = uri.getRawPath() == null || uri.getRawPath().startsWith("//") ? "/" : uri.getRawPath();
            return URI.create(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
        } catch (IllegalArgumentException malformed) {
            return URI.create("/");
        }
    }
}
