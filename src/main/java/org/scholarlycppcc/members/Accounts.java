package org.scholarlycppcc.members;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The roster as sign-in sees it: found by account, known from then on by id. */
@Component
class Accounts implements UserDetailsService {
    private final Members members;

    Accounts(Members members) {
        this.members = members;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return byId(name)
                .or(() -> members.findByAccount(name))
                .map(it -> User.withUsername(it.id().toString())
                        .password(it.password() == null ? "{noop}" + UUID.randomUUID() : it.password())
                        .disabled(it.disabled())
                        .roles(it.roles().stream().map(Member.MemberRole::role).toArray(String[]::new))
                        .build())
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
    }

    // Remember-me tokens and sessions name the id, since an account may be renamed.
    private Optional<Member> byId(String name) {
        try {
            return members.findById(UUID.fromString(name));
        } catch (IllegalArgumentException anAccount) {
            return Optional.empty();
        }
    }
}
