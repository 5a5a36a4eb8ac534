package org.scholarlycppcc.members;

import org.scholarlycppcc.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever is signed in changes the own password. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class OwnPassword {
    private static final Logger log = LoggerFactory.getLogger(OwnPassword.class);

    private static final String WRONG = "members.passwordWrong";
    private static final String EARLY = "members.tooManyAttempts";

    private final Members members;
    private final CurrentMember current;
    private final PasswordCheck check;
    private final PasswordEncoder passwords;
    private final Access access;

    OwnPassword(Members members, CurrentMember current, PasswordCheck check, PasswordEncoder passwords, Access access) {
        this.members = members;
        this.current = current;
        this.check = check;
        this.passwords = passwords;
        this.access = access;
    }

    /** Whether a refusal is about the old password rather than the new one. */
    public static boolean concernsTheOld(Refusal refusal) {
        return refusal.reason().equals(WRONG) || refusal.reason().equals(EARLY);
    }

    /**
     * Replaces the password; every other session and every remembered browser of the person ends.
     *
     * @param session the session that stays open
     */
    public void change(String old, String wanted, String session) {
        var person = members.findById(current.id().value()).orElseThrow();
        try {
            check.check(person.account(), old, null);
        } catch (BadCredentialsException wrong) {
            throw new Refusal(WRONG);
        } catch (TooManyAttempts early) {
            throw new Refusal(EARLY, early.seconds());
        }
        // Hashed before the transaction, which keeps all other writers waiting.
        var hash = passwords.encode(NewPassword.of(wanted, person.account()));
        access.setPassword(current.id(), hash, session);
        log.info("{} changed the password", person.id());
    }
}
