package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@StoredTest
class AppointmentsTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    private Appointments appointments;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void theConvenorOfTodayIsTheOneInOffice() {
        var sector = people.sector("non-party");
        var before = people.seated("前任", "non-party", TODAY.minusYears(2));
        var now = people.seated("现任", "non-party", TODAY.minusYears(2));
        convenor(before, sector, TODAY.minusYears(2), TODAY.minusDays(1));
        convenor(now, sector, TODAY, null);
        People.signIn(before, Roles.MEMBER);

        assertThat(appointments.convenor(sector)).map(MemberRow::name).hasValue("现任");
        assertThat(appointments.convenes(now, sector)).isTrue();
        assertThat(appointments.convenes(before, sector)).isFalse();
        assertThat(appointments.mine()).isEmpty();
    }

    @Test
    void aPersonSeesTheOwnAppointmentsOfToday() {
        var sector = people.sector("youth");
        var zhao = people.seated("赵", "youth", TODAY);
        convenor(zhao, sector, TODAY, TODAY);
        People.signIn(zhao, Roles.MEMBER);

        assertThat(appointments.mine()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(AppointmentKind.CONVENOR);
            assertThat(it.sectorName()).isEqualTo("共青团、青联界");
            assertThat(it.ends()).isEqualTo(TODAY);
        });
    }

    @Test
    void theLiaisonsOfASectorAreThoseInOfficeToday() {
        var sector = people.sector("trade-unions");
        var host = people.seated("主持", "trade-unions", TODAY.minusYears(1));
        var elsewhere = people.seated("别界", "women", TODAY.minusYears(1));
        for (var name : List.of("乙", "甲")) appointed(people.named(name), "LIAISON", sector, TODAY.minusDays(1), null);
        appointed(people.named("卸任"), "LIAISON", sector, TODAY.minusYears(1), TODAY.minusDays(1));
        appointed(people.named("待任"), "LIAISON", sector, TODAY.plusDays(1), null);
        appointed(people.named("别处"), "LIAISON", people.sector("youth"), TODAY, null);
        convenor(people.named("召集"), sector, TODAY, null);
        People.signIn(host, Roles.MEMBER);
        var company = appointments.company(List.of(elsewhere, host), host);
        assertThat(company.people().values()).extracting(MemberRow::name).containsExactlyInAnyOrder("主持", "别界");
        assertThat(company.people().values()).extracting(MemberRow::sectorName).contains("总工会界");
        assertThat(company.liaisons()).extracting(MemberRow::name).containsExactlyInAnyOrder("甲", "乙");
        assertThat(appointments.company(List.of(elsewhere), elsewhere).liaisons())
                .isEmpty();
    }

    @Test
    void strangersSeeNoAppointments() {
        var sector = people.sector("youth");
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> appointments.convenor(sector));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> appointments.convenes(MemberId.random(), sector));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> appointments.of(MemberId.random()));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> appointments.company(List.of(), MemberId.random()));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(appointments::mine);
    }

    private void convenor(MemberId member, SectorId sector, LocalDate begins, @Nullable LocalDate ends) {
        appointed(member, "CONVENOR", sector, begins, ends);
    }

    private void appointed(MemberId member, String kind, SectorId sector, LocalDate begins, @Nullable LocalDate ends) {
        transaction.executeWithoutResult(it -> sql.sql(
                        "insert into appointment (id, member, kind, sector, begins, ends) values (:id, :member, :kind, :sector, :begins, :ends)")
                .param("id", UUID.randomUUID())
                .param("member", member.value())
                .param("kind", kind)
                .param("sector", sector.value())
                .param("begins", begins)
                .param("ends", ends)
                .update());
    }
}
