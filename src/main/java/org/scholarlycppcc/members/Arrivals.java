package org.scholarlycppcc.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs a person in who proved by other means than a password who it is. */
@Component
public class Arrivals {
    private final Accounts accounts;

    Arrivals(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The browser begins a session of the person's; whoever used it before, the same person too, has left. */
    public void signIn(MemberId member, HttpServletRequest request, HttpServletResponse response) {
        var person = accounts.byId(member).orElseThrow();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
