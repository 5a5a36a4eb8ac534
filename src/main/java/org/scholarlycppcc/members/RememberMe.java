package org.scholarlycppcc.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Roles;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

/** “Remember me on this device”: for members who are nothing but members, since others can do more harm. */
@Component
class RememberMe extends AbstractRememberMeServices {
    private final RememberedBrowsers browsers;
    private final Accounts accounts;

    RememberMe(RememberedBrowsers browsers, Accounts accounts) {
        // The key signs nothing: what a browser carries is looked up in the tables, so it outlives a restart.
        super(Tokens.random(), name -> person(accounts, new MemberId(UUID.fromString(name))));
        this.browsers = browsers;
        this.accounts = accounts;
        setTokenValiditySeconds((int) RememberedBrowsers.WHILE.toSeconds());
        setCookieCustomizer(it -> it.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (!onlyAMember(signedIn.getAuthorities())) return;
        var token = browsers.remember(new MemberId(UUID.fromString(signedIn.getName())));
        setCookie(new String[] {token}, getTokenValiditySeconds(), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] carried, HttpServletRequest request, HttpServletResponse response) {
        var member = browsers.memberOf(carried[0]).orElseThrow(() -> new InvalidCookieException("Not remembered"));
        var person = person(accounts, member);
        if (!onlyAMember(person.getAuthorities())) throw new InvalidCookieException("Not a member alone");
        return person;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var carried = extractRememberMeCookie(request);
        super.logout(request, response, authentication);
        if (carried != null) browsers.forget(carried);
    }

    @Override
    protected String encodeCookie(String[] carried) {
        return carried[0];
    }

    @Override
    protected String[] decodeCookie(String cookie) {
        return new String[] {cookie};
    }

    private static UserDetails person(Accounts accounts, MemberId member) {
        return accounts.byId(member)
                .orElseThrow(() ->
                        UsernameNotFoundException.fromUsername(member.value().toString()));
    }

    private static boolean onlyAMember(Collection<? extends GrantedAuthority> held) {
        return held.stream().map(GrantedAuthority::getAuthority).allMatch(("ROLE_" + Roles.MEMBER)::equals)
                && !held.isEmpty();
    }
}
