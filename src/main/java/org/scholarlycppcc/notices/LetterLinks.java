package org.scholarlycppcc.notices;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody may do who holds a letter, signed in or not: end letters of its sort, confirm the address. */
@Service
@Transactional
public class LetterLinks {
    private final AddressRows addresses;
    private final ChoiceRows choices;

    LetterLinks(AddressRows addresses, ChoiceRows choices) {
        this.addresses = addresses;
        this.choices = choices;
    }

    /** What a link would end, in words; looking ends nothing. Empty for a link that is wrong or whose address is no longer used. */
    @Transactional(readOnly = true)
    public Optional<String> topic(String token, Locale language) {
        return held(token).map(it -> it.topic().named(language));
    }

    /** Ends letters of a sort, however often it is asked; the notices stay in the house. Says what was ended. */
    public Optional<String> unsubscribe(String token, Locale language) {
        var held = held(token);
        held.ifPresent(it -> choices.of(it.member()).forEach((kind, channel) -> {
            if (it.topic().covers(kind, channel)) choices.keep(it.member(), kind, Channel.IN_APP);
        }));
        return held.map(it -> it.topic().named(language));
    }

    /** The address that a link would confirm; empty for a link that is wrong, used or older than two days. */
    @Transactional(readOnly = true)
    public Optional<String> address(String token) {
        return addresses.request(token).map(AddressRows.Request::address);
    }

    /** Takes an address into use; says which. */
    public Optional<String> confirm(String token) {
        return addresses.confirm(token).map(AddressRows.Request::address);
    }

    private Optional<EndingToken> held(String token) {
        return EndingToken.read(token)
                .filter(it ->
                        addresses.secret(it.member()).filter(it::isSignedWith).isPresent());
    }
}
