package org.scholarlycppcc.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.base.PlainPage;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.members.Arrivals;
import org.scholarlycppcc.members.Invitations;
import org.scholarlycppcc.members.Invited;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a one-time link leads: a person chooses a password and comes in. Looking, as chat programs do, uses nothing up. */
@RestController
class WelcomePage {
    private static final PlainPage PAGE = new PlainPage("welcome.html");
    private static final PlainPage GONE = new PlainPage("welcome-gone.html");

    private final Invitations invitations;
    private final Arrivals arrivals;

    WelcomePage(Invitations invitations, Arrivals arrivals) {
        this.invitations = invitations;
        this.arrivals = arrivals;
    }

    @GetMapping("/welcome/{token}")
    ResponseEntity<String> show(HttpServletRequest request, CsrfToken csrf, @PathVariable String token) {
        return invitations
                .look(token)
                .map(it -> page(request, csrf, it, 200, ""))
                .orElseGet(() -> gone(request));
    }

    @PostMapping("/welcome/{token}")
    ResponseEntity<String> accept(
            HttpServletRequest request,
            HttpServletResponse response,
            CsrfToken csrf,
            @PathVariable String token,
            @RequestParam String password,
            @RequestParam String again) {
        var invited = invitations.look(token);
        if (invited.isEmpty()) return gone(request);
        if (!password.equals(again))
            return page(request, csrf, invited.get(), 422, words(request, "members.passwordsDiffer"));
        try {
            var member = invitations.accept(token, password);
            if (member.isEmpty()) return gone(request);
            arrivals.signIn(member.get(), request, response);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(request.getContextPath() + "/"))
                    .build();
        } catch (Refusal refusal) {
            return page(request, csrf, invited.get(), 422, words(request, refusal.reason(), refusal.details()));
        }
    }

    private static ResponseEntity<String> page(
            HttpServletRequest request, CsrfToken csrf, Invited invited, int status, String failure) {
        return PAGE.answer(
                request,
                status,
                Map.of(
                        "token", csrf.getToken(),
                        "greeting", words(request, "welcome.greeting", invited.name()),
                        "account", invited.account(),
                        "failure", failure));
    }

    private static ResponseEntity<String> gone(HttpServletRequest request) {
        return GONE.answer(request, 410, Map.of());
    }

    private static String words(HttpServletRequest request, String key, Object... values) {
        return Words.in(Languages.of(request), key, values);
    }
}
