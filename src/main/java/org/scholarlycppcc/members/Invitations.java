package org.scholarlycppcc.members;

import java.util.Optional;
import org.scholarlycppcc.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person in who has no password yet, or forgot it: by a link that works once, for seven days. */
@Service
@Transactional(readOnly = true)
public class Invitations {
    private static final Logger log = LoggerFactory.getLogger(Invitations.class);

    private final Members members;
    private final OneTimeLinks links;
    private final PasswordEncoder passwords;
    private final Access access;

    Invitations(Members members, OneTimeLinks links, PasswordEncoder passwords, Access access) {
        this.members = members;
        this.links = links;
        this.passwords = passwords;
        this.access = access;
    }

    /** The token of a new link; earlier links are dead, a password stays as it is. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public String invite(MemberId member) {
        if (person(member).disabled()) throw new Refusal("members.disabledFirst");
        log.info("A one-time link was issued for {}", member.value());
        return links.issue(member);
    }

    /** Like {@link #invite}, and the old password is dead at once, as are the person's sessions. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public String reset(MemberId member) {
        if (person(member).disabled()) throw new Refusal("members.disabledFirst");
        access.setPassword(member, null, null);
        log.info("The password of {} was reset", member.value());
        return links.issue(member);
    }

    /** Whom a link greets; looking does not use it up. Empty for a link that is wrong, used, withdrawn or too old. */
    public Optional<Invited> look(String token) {
        return links.memberOf(token)
                .flatMap(it -> members.findById(it.value()))
                .filter(it -> !it.disabled())
                .map(it -> new Invited(it.name(), it.account()));
    }

    /** Sets the password of whoever was invited and uses the link up; empty as in {@link #look}. A refused password leaves the link as it was. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<MemberId> accept(String token, String password) {
        // Hashed before the transaction, which keeps all other writers waiting.
        return look(token)
                .map(it -> String.valueOf(passwords.encode(NewPassword.of(password, it.account()))))
                .flatMap(it -> access.accept(token, it));
    }

    private Member person(MemberId member) {
        return members.findById(member.value()).orElseThrow(() -> new Refusal("members.unknown"));
    }
}
