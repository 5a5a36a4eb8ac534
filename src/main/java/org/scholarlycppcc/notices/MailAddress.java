package org.scholarlycppcc.notices;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.validator.routines.EmailValidator;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever is signed in gets letters; nobody else ever sees it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class MailAddress {
    /** The most characters of an address (RFC 5321). */
    public static final int LONGEST = 254;

    private static final Logger log = LoggerFactory.getLogger(MailAddress.class);

    private final AddressRows rows;
    private final PostOffice office;
    private final Letters letters;
    private final CurrentMember member;

    MailAddress(AddressRows rows, PostOffice office, Letters letters, CurrentMember member) {
        this.rows = rows;
        this.office = office;
        this.letters = letters;
        this.member = member;
    }

    /** Whether the house sends letters at all. */
    public boolean lettersAreSent() {
        return office.open();
    }

    public Optional<String> confirmed() {
        return rows.confirmed(member.id());
    }

    /** An address that was given and waits to be confirmed by its owner. */
    public Optional<String> waiting() {
        return rows.waiting(member.id());
    }

    /** Sends a link to an address; letters go there once the link was followed, within two days. */
    public void give(String typed, Locale language) {
        if (!office.open()) throw new Refusal("notices.noLetters");
        var address = Text.line(typed, LONGEST);
        if (!EmailValidator.getInstance().isValid(address)) throw new Refusal("notices.addressOdd");
        var token = rows.ask(member.id(), address, language.toLanguageTag())
                .orElseThrow(() -> new Refusal("notices.tooSoon"));
        try {
            office.send(letters.confirmation(address, token, language));
        } catch (MailException failure) {
            log.warn(
                    "A letter that confirms an address was not sent: {}",
                    failure.getClass().getSimpleName());
            rows.stopAsking(member.id());
            throw new Refusal("notices.notSent");
        }
    }

    /** Ends all letters and forgets the address. */
    public void remove() {
        rows.stopAsking(member.id());
        rows.remove(member.id());
    }
}
