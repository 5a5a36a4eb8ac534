package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StoredTest
class PeopleDeskTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    private PeopleDesk desk;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private Seating seating;

    @Autowired
    private People people;

    private final String mark = "m" + UUID.randomUUID();

    @BeforeEach
    void zhaoAdministers() {
        People.signIn(people.named("赵"), Roles.ADMIN);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void peopleAreFoundByNameAccountUnitAndSectorOfToday() {
        var li = enrolling.enrol("李" + mark, "li" + mark, "单位" + mark, Set.of(Roles.MEMBER));
        seating.move(li, people.sector("trade-unions"), TODAY.minusYears(1));
        seating.move(li, people.sector("women"), TODAY);
        assertThat(desk.page("李" + mark, null, 9)).extracting(PersonRow::id).containsExactly(li);
        assertThat(desk.page("LI" + mark.toUpperCase(), null, 9))
                .extracting(PersonRow::id)
                .containsExactly(li);
        assertThat(desk.page("单位" + mark, null, 9)).singleElement().satisfies(it -> {
            assertThat(it.sectorName()).isEqualTo("妇联界");
            assertThat(it.roles()).containsExactly(Roles.MEMBER);
        });
        assertThat(all("妇联")).extracting(PersonRow::id).contains(li);
        assertThat(all("总工会")).extracting(PersonRow::id).doesNotContain(li);
    }

    @Test
    void pagesFollowEachOtherByKey() {
        for (int i = 0; i < 7; i++) enrolling.enrol("甲" + mark, mark + i, "", Set.of(Roles.MEMBER));
        var first = desk.page(mark, null, 3);
        var second = desk.page(mark, first.getLast().account(), 3);
        var third = desk.page(mark, second.getLast().account(), 3);
        assertThat(List.of(first.size(), second.size(), third.size())).containsExactly(3, 3, 1);
        assertThat(third.getFirst().account()).isEqualTo(mark + 6);
    }

    @Test
    void aPageCostsTheSameForOneAndForMany() {
        enrolling.enrol("甲" + mark, mark, "", Set.of(Roles.MEMBER));
        long one = SqlCount.of(() -> desk.page(mark, null, 50));
        for (int i = 0; i < 5; i++) enrolling.enrol("甲" + mark, mark + i, "", Set.of(Roles.MEMBER, Roles.STAFF));
        assertThat(SqlCount.of(() -> desk.page(mark, null, 50))).isEqualTo(one).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "100%", "\u0000", "<script>", "' or 1=1 --", "😀"})
    void anythingMayBeTyped(String typed) {
        assertThat(desk.page(mark + typed, null, 9)).isEmpty();
        assertThat(desk.page("长".repeat(100_000), null, 9)).isEmpty();
    }

    @Test
    void theSheetKeepsTheHistory() {
        var li = enrolling.enrol("李", mark, "", Set.of(Roles.MEMBER));
        seating.move(li, people.sector("economy"), TODAY.minusYears(2));
        seating.move(li, people.sector("education"), TODAY);
        assertThat(desk.find(li).orElseThrow().seats())
                .containsExactly(
                        new SeatRow(people.sector("education"), "教育界", TODAY, null),
                        new SeatRow(people.sector("economy"), "经济界", TODAY.minusYears(2), TODAY.minusDays(1)));
        assertThat(desk.find(MemberId.random())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.MEMBER, Roles.LIBRARIAN, Roles.STAFF})
    void onlyTheAdministratorLooksPeopleUp(String role) {
        People.signIn(people.named("李"), role);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.page("", null, 9));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.find(MemberId.random()));
    }

    private List<PersonRow> all(String typed) {
        var all = new ArrayList<PersonRow>();
        var page = desk.page(typed, null, 100);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = desk.page(typed, page.getLast().account(), 100);
        }
        return all;
    }
}
