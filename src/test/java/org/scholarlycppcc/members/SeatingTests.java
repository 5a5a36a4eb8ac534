package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StoredTest
class SeatingTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    private Seating seating;

    @Autowired
    private Appointing appointing;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Roster roster;

    @Autowired
    private PeopleDesk desk;

    @Autowired
    private People people;

    @BeforeEach
    void zhaoAdministers() {
        People.signIn(people.named("赵"), Roles.ADMIN);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aMoveKeepsWhatWasBeforeForEveryDay() {
        var li = people.seated("李", "women", TODAY.minusYears(1));
        seating.move(li, people.sector("youth"), TODAY);
        assertThat(sectorOn(li, TODAY.minusDays(1))).isEqualTo(people.sector("women"));
        assertThat(sectorOn(li, TODAY)).isEqualTo(people.sector("youth"));
        assertThat(roster.find(li).orElseThrow().sectorName()).isEqualTo("共青团、青联界");
    }

    @Test
    void leavingEndsTheSeatOnItsLastDay() {
        var li = people.seated("李", "women", TODAY.minusYears(1));
        seating.leave(li, TODAY);
        assertThat(roster.inTermOn(TODAY)).extracting(Seat::member).contains(li);
        assertThat(roster.inTermOn(TODAY.plusDays(1))).extracting(Seat::member).doesNotContain(li);
        refused("members.noSeat", () -> seating.leave(li, TODAY));
    }

    @Test
    void seatsNeverOverlap() {
        var li = people.seated("李", "women", TODAY);
        refused("members.seatLater", () -> seating.move(li, people.sector("youth"), TODAY));
        refused("members.seatLater", () -> seating.move(li, people.sector("youth"), TODAY.minusYears(1)));
        refused("members.noSeat", () -> seating.leave(li, TODAY.minusDays(1)));
    }

    @Test
    void absurdDaysAndUnknownSectorsAreRefused() {
        var li = people.named("李");
        refused("members.dayOdd", () -> seating.move(li, people.sector("youth"), LocalDate.of(202, 1, 1)));
        refused("members.dayOdd", () -> seating.leave(li, LocalDate.MAX));
        refused("members.unknown", () -> seating.move(li, new SectorId(li.value()), TODAY));
        refused("members.unknown", () -> seating.move(MemberId.random(), people.sector("youth"), TODAY));
        refused("members.dayOdd", () -> appoint(li, AppointmentKind.STANDING_COMMITTEE, LocalDate.MIN, null));
    }

    @Test
    void anAppointmentHoldsFromItsFirstToItsLastDay() {
        var li = people.named("李");
        var id = appoint(li, AppointmentKind.STANDING_COMMITTEE, TODAY, null);
        assertThat(appointments.of(li)).extracting(AppointmentRow::id).containsExactly(id);
        appointing.end(id, TODAY.plusDays(3));
        assertThat(desk.find(li).orElseThrow().appointments())
                .singleElement()
                .satisfies(it -> assertThat(it.ends()).isEqualTo(TODAY.plusDays(3)));
        refused("members.daysReversed", () -> appointing.end(id, TODAY.minusDays(1)));
        refused("members.daysReversed", () -> appointing.end(new AppointmentId(li.value()), TODAY));
    }

    @Test
    void aSectorHasOneConvenorAtATime() {
        var sector = people.sector("ethnic-religion");
        var li = people.named("李");
        var wang = people.named("王");
        var first = appointing.appoint(li, AppointmentKind.CONVENOR, sector, "", TODAY, null);
        refused(
                "members.convenorTaken",
                () -> appointing.appoint(wang, AppointmentKind.CONVENOR, sector, "", TODAY, null));
        appointing.end(first, TODAY);
        appointing.appoint(wang, AppointmentKind.CONVENOR, sector, "", TODAY.plusDays(1), null);
        refused(
                "members.convenorTaken",
                () -> appointing.appoint(li, AppointmentKind.CONVENOR, sector, "", TODAY, TODAY.plusDays(5)));
    }

    @Test
    void eachKindSaysWhatItIsFor() {
        var li = people.named("李");
        refused("members.sectorMissing", () -> appoint(li, AppointmentKind.LIAISON, TODAY, null));
        refused("members.committeeMissing", () -> appoint(li, AppointmentKind.SPECIAL_COMMITTEE, TODAY, null));
        refused(
                "members.daysReversed",
                () -> appoint(li, AppointmentKind.STANDING_COMMITTEE, TODAY, TODAY.minusDays(1)));
        refused(
                "text.tooLong",
                () -> appointing.appoint(
                        li, AppointmentKind.SPECIAL_COMMITTEE, null, "长".repeat(100_000), TODAY, null));
        refused("members.unknown", () -> appoint(MemberId.random(), AppointmentKind.STANDING_COMMITTEE, TODAY, null));
        appointing.appoint(li, AppointmentKind.SPECIAL_COMMITTEE, null, "<b>提案</b>😀委员会", TODAY, null);
        assertThat(appointments.of(li)).extracting(AppointmentRow::committee).containsExactly("<b>提案</b>😀委员会");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.MEMBER, Roles.LIBRARIAN, Roles.STAFF})
    void onlyTheAdministratorMay(String role) {
        var li = people.named("李");
        People.signIn(li, role);
        List<Runnable> acts = List.of(
                () -> seating.move(li, new SectorId(li.value()), TODAY),
                () -> seating.leave(li, TODAY),
                () -> appoint(li, AppointmentKind.STANDING_COMMITTEE, TODAY, null),
                () -> appointing.end(new AppointmentId(li.value()), TODAY));
        assertThat(acts)
                .allSatisfy(it ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(it::run));
    }

    private AppointmentId appoint(MemberId member, AppointmentKind kind, LocalDate begins, @Nullable LocalDate ends) {
        return appointing.appoint(member, kind, null, "", begins, ends);
    }

    private SectorId sectorOn(MemberId member, LocalDate day) {
        return roster.inTermOn(day).stream()
                .filter(it -> it.member().equals(member))
                .map(Seat::sector)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).withMessage(reason);
    }
}
