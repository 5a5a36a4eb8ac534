package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

@StoredTest
class OwnPasswordTests {
    private static final String OLD = "海上明月共潮生, 2025";
    private static final String NEW = "滟滟随波千万里, 2026";

    @Autowired
    private OwnPassword ownPassword;

    @Autowired
    private Members members;

    @Autowired
    private PasswordEncoder passwords;

    private final MemberId li = MemberId.random();

    @BeforeEach
    void liSignsIn() {
        members.save(Member.enrolled(li, "li-" + li.value(), "李", passwords.encode(OLD), Set.of(Roles.MEMBER)));
        People.signIn(li, Roles.MEMBER);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoKnowsTheOldOneSetsANewOne() {
        ownPassword.change(OLD, NEW, "");
        assertThat(matches(NEW)).isTrue();
        assertThat(matches(OLD)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "not the old one,a new password 2026,members.passwordWrong",
        "'',a new password 2026,members.passwordWrong",
        "'海上明月共潮生, 2025',short,members.passwordShort",
        "'海上明月共潮生, 2025','',members.passwordShort"
    })
    void everythingElseIsRefusedWithTheReason(String old, String wanted, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ownPassword.change(old, wanted, ""))
                .withMessage(reason);
        assertThat(matches(OLD)).isTrue();
    }

    @Test
    void endlessPasswordsAreRefused() {
        var endless = "长".repeat(100_000);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ownPassword.change(endless, NEW, ""));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ownPassword.change(OLD, endless, ""));
    }

    @Test
    void guessingTheOldOneTakesPatience() {
        for (int i = 0; i < 3; i++) refusedGuess();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ownPassword.change(OLD, NEW, ""))
                .withMessage("members.tooManyAttempts")
                .matches(OwnPassword::concernsTheOld);
    }

    @Test
    void nobodyChangesAPasswordUnsigned() {
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> ownPassword.change(OLD, NEW, ""));
    }

    private void refusedGuess() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ownPassword.change("guess", NEW, ""));
    }

    private boolean matches(String password) {
        return passwords.matches(
                password, members.findById(li.value()).orElseThrow().password());
    }
}
