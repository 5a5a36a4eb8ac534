package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StoredTest
class EnrollingTests {
    @Autowired
    private Enrolling enrolling;

    @Autowired
    private PeopleDesk desk;

    @Autowired
    private People people;

    private MemberId admin;
    private final String account = "p" + UUID.randomUUID();

    @BeforeEach
    void zhaoAdministers() {
        admin = people.named("赵");
        People.signIn(admin, Roles.ADMIN);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aPersonIsEnrolledWithoutAPassword() {
        var li = enrolling.enrol(" 李读书 ", account.toUpperCase(), "区总工会", Set.of(Roles.MEMBER, Roles.STAFF));
        var sheet = desk.find(li).orElseThrow();
        assertThat(sheet.name()).isEqualTo("李读书");
        assertThat(sheet.account()).isEqualTo(account);
        assertThat(sheet.recommendedBy()).isEqualTo("区总工会");
        assertThat(sheet.roles()).containsExactly(Roles.MEMBER, Roles.STAFF);
        assertThat(sheet.entered()).isFalse();
    }

    @Test
    void anAccountIsGivenOnce() {
        enrolling.enrol("李", account, "", Set.of(Roles.MEMBER));
        refused("members.nameTaken", () -> enrolling.enrol("王", account, "", Set.of(Roles.MEMBER)));
        var wang = enrolling.enrol("王", account + "2", "", Set.of(Roles.MEMBER));
        refused("members.nameTaken", () -> enrolling.correct(wang, "王", account, "", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "'',zhang,members.nameMissing",
        "'  ',zhang,members.nameMissing",
        "张,'',members.accountMissing",
        "张,a b,members.accountOdd",
        "张,<script>,members.accountOdd",
        "张,😀😀,members.accountOdd",
        "张,x,members.accountOdd"
    })
    void whatCannotBeKeptIsRefused(String name, String typed, String reason) {
        refused(reason, () -> enrolling.enrol(name, typed, "", Set.of(Roles.MEMBER)));
    }

    @Test
    void endlessTextIsRefusedInEveryField() {
        var endless = "长".repeat(100_000);
        refused("text.tooLong", () -> enrolling.enrol(endless, account, "", Set.of(Roles.MEMBER)));
        refused("text.tooLong", () -> enrolling.enrol("李", endless, "", Set.of(Roles.MEMBER)));
        refused("text.tooLong", () -> enrolling.enrol("李", account, endless, Set.of(Roles.MEMBER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "<b>李</b>", "李\u0007\u0000四"})
    void oddNamesAreKeptAsText(String typed) {
        var li = enrolling.enrol(typed, account, typed, Set.of(Roles.MEMBER));
        assertThat(desk.find(li).orElseThrow().name()).doesNotContain("\u0000", "\u0007");
    }

    @Test
    void aPersonHoldsAtLeastOneRoleAndOnlyRealOnes() {
        refused("members.roleMissing", () -> enrolling.enrol("李", account, "", Set.of()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> enrolling.enrol("李", account, "", Set.of("KING")));
    }

    @Test
    void whoWasFasterIsNotOverwritten() {
        var li = enrolling.enrol("李", account, "", Set.of(Roles.MEMBER));
        var typedOn = desk.find(li).orElseThrow().version();
        assertThat(enrolling.correct(li, "李一", account, "", typedOn)).isInstanceOf(Corrected.Kept.class);
        assertThat(enrolling.correct(li, "李二", account, "", typedOn))
                .isInstanceOfSatisfying(
                        Corrected.Overtaken.class,
                        it -> assertThat(it.theirs().name()).isEqualTo("李一"));
        assertThat(desk.find(li).orElseThrow().name()).isEqualTo("李一");
    }

    @Test
    void anAdministratorCannotLockThemselvesOut() {
        enrolling.grant(admin, Set.of(Roles.ADMIN, Roles.STAFF));
        refused("members.notYourself", () -> enrolling.disable(admin));
        refused("members.notYourself", () -> enrolling.grant(admin, Set.of(Roles.MEMBER)));
    }

    @Test
    void disablingKeepsThePersonOnTheRoster() {
        var li = enrolling.enrol("李", account, "", Set.of(Roles.MEMBER));
        enrolling.disable(li);
        assertThat(desk.find(li).orElseThrow().disabled()).isTrue();
        enrolling.enable(li);
        assertThat(desk.find(li).orElseThrow().disabled()).isFalse();
    }

    @Test
    void anUnknownPersonIsRefused() {
        var nobody = MemberId.random();
        refused("members.unknown", () -> enrolling.correct(nobody, "李", account, "", 1));
        refused("members.unknown", () -> enrolling.grant(nobody, Set.of(Roles.MEMBER)));
        refused("members.unknown", () -> enrolling.disable(nobody));
        refused("members.unknown", () -> enrolling.enable(nobody));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.MEMBER, Roles.LIBRARIAN, Roles.STAFF})
    void onlyTheAdministratorMay(String role) {
        var li = people.named("李");
        People.signIn(li, role);
        List<Runnable> acts = List.of(
                () -> enrolling.enrol("王", account, "", Set.of(Roles.ADMIN)),
                () -> enrolling.correct(li, "王", account, "", 1),
                () -> enrolling.grant(li, Set.of(Roles.ADMIN)),
                () -> enrolling.disable(admin),
                () -> enrolling.enable(li));
        assertThat(acts)
                .allSatisfy(it ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(it::run));
    }

    private static void refused(String reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).withMessage(reason);
    }
}
