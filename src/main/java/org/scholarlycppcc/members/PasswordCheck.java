package org.scholarlycppcc.members;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks an account and its password; unknown and disabled accounts get the answer of a wrong password, after the same work. */
@Component
class PasswordCheck implements AuthenticationProvider {
    private static final Logger log = LoggerFactory.getLogger(PasswordCheck.class);

    // Hashing is slow on purpose: a flood of guesses must neither take every core nor run ahead of the counting.
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final FailedSignIns failures;
    private final String nobodys;

    PasswordCheck(Accounts accounts, PasswordEncoder passwords, FailedSignIns failures) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
        this.nobodys = String.valueOf(passwords.encode(Tokens.random()));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var person = check(
                Accounts.spelled(typed.getName()),
                String.valueOf(typed.getCredentials()),
                typed.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : null);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        signedIn.setDetails(typed.getDetails());
        return signedIn;
    }

    /** The person behind an account and its password; without an address only the account's failures count. */
    UserDetails check(String account, String password, @Nullable String address) {
        places.acquireUninterruptibly();
        try {
            failures.admit(account, address);
            var found = accounts.byAccount(account).filter(UserDetails::isEnabled);
            var known = found.map(UserDetails::getPassword).filter(it -> !it.isEmpty());
            // Not short-circuited: the hash is computed in every case.
            boolean right =
                    passwords.matches(password, known.orElse(nobodys)) & known.isPresent() & NewPassword.fits(password);
            if (!right) throw refused(account, address);
            failures.succeeded(account);
            return found.orElseThrow();
        } finally {
            places.release();
        }
    }

    private BadCredentialsException refused(String account, @Nullable String address) {
        failures.failed(account, address);
        log.info("A sign-in failed");
        return new BadCredentialsException("Account or password wrong");
    }

    @Override
    public boolean supports(Class<?> typed) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(typed);
    }
}
