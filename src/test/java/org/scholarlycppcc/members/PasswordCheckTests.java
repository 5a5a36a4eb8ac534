package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Nobody learns from the time an answer takes whether an account exists: the same work is done for every one. */
@StoredTest
class PasswordCheckTests {
    @Autowired
    private Accounts accounts;

    @Autowired
    private Members members;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void everyAccountCostsOneHashAndOneStatement() {
        var hashes = new AtomicInteger();
        var check = new PasswordCheck(accounts, counted(hashes), new FailedSignIns(Clock.systemUTC(), 99, 99));
        var known = enrolled("right, 2026", false);
        var disabled = enrolled("right, 2026", true);
        var unset = enrolled(null, false);
        for (var account : new String[] {known, disabled, unset, "nobody-" + UUID.randomUUID(), ""}) {
            hashes.set(0);
            var statements = SqlCount.of(() -> assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> check.check(account, "wrong", null)));
            assertThat(hashes).as(account).hasValue(1);
            assertThat(statements).as(account).isEqualTo(1);
        }
    }

    @Test
    void aDisabledAccountIsRefusedEvenWithItsPassword() {
        var check = new PasswordCheck(accounts, passwords, new FailedSignIns(Clock.systemUTC(), 99, 99));
        assertThat(check.check(enrolled("right, 2026", false), "right, 2026", null)
                        .getAuthorities())
                .hasSize(1);
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> check.check(enrolled("right, 2026", true), "right, 2026", null));
    }

    private String enrolled(@Nullable String password, boolean disabled) {
        var id = MemberId.random();
        var hash = password == null ? null : passwords.encode(password);
        members.save(Member.enrolled(id, "p" + id.value(), "李", hash, Set.of(Roles.MEMBER))
                .disabled(disabled));
        return "p" + id.value();
    }

    private PasswordEncoder counted(AtomicInteger hashes) {
        return new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence typed) {
                return passwords.encode(typed);
            }

            @Override
            public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
                hashes.incrementAndGet();
                return passwords.matches(typed, hash);
            }
        };
    }
}
