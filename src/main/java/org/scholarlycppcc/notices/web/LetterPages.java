package org.scholarlycppcc.notices.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.base.PlainPage;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.notices.LetterLinks;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where letters lead: looking, as mail programs do by themselves, changes nothing; the button does, and so does a mail program's own (RFC 8058). */
@RestController
class LetterPages {
    private static final PlainPage ASKING = new PlainPage("letter.html");
    private static final PlainPage TELLING = new PlainPage("letter-done.html");

    private final LetterLinks links;

    LetterPages(LetterLinks links) {
        this.links = links;
    }

    @GetMapping("/unsubscribe")
    ResponseEntity<String> ask(HttpServletRequest request, @RequestParam String token) {
        return asking(request, links.topic(token, Languages.of(request)), "unsubscribe");
    }

    @PostMapping("/unsubscribe")
    ResponseEntity<String> unsubscribe(HttpServletRequest request, @RequestParam String token) {
        return telling(request, links.unsubscribe(token, Languages.of(request)), "unsubscribe");
    }

    @GetMapping("/confirm-address")
    ResponseEntity<String> look(HttpServletRequest request, @RequestParam String token) {
        return asking(request, links.address(token), "confirm");
    }

    @PostMapping("/confirm-address")
    ResponseEntity<String> confirm(HttpServletRequest request, @RequestParam String token) {
        return telling(request, links.confirm(token), "confirm");
    }

    private static ResponseEntity<String> asking(HttpServletRequest request, Optional<String> what, String deed) {
        return what.map(it -> ASKING.answer(
                        request,
                        200,
                        Map.of(
                                "title", words(request, "notices." + deed + ".title"),
                                "what", words(request, "notices." + deed + ".ask", it),
                                "button", words(request, "notices." + deed + ".button"))))
                .orElseGet(() -> gone(request));
    }

    private static ResponseEntity<String> telling(HttpServletRequest request, Optional<String> what, String deed) {
        return what.map(it -> told(
                        request,
                        200,
                        words(request, "notices." + deed + ".doneTitle"),
                        words(request, "notices." + deed + ".done", it)))
                .orElseGet(() -> gone(request));
    }

    private static ResponseEntity<String> gone(HttpServletRequest request) {
        return told(request, 410, words(request, "welcome.goneTitle"), words(request, "notices.linkGone"));
    }

    private static ResponseEntity<String> told(HttpServletRequest request, int status, String title, String what) {
        return TELLING.answer(request, status, Map.of("title", title, "what", what));
    }

    private static String words(HttpServletRequest request, String key, Object... values) {
        return Words.in(Languages.of(request), key, values);
    }
}
