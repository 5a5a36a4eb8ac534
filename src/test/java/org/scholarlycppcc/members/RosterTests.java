package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@StoredTest
class RosterTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    private Roster roster;

    @Autowired
    private People people;

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void severalPeopleAreNamedByOneStatement() {
        var li = people.seated("李", "education", TODAY);
        var wang = people.named("王");
        People.signIn(li, Roles.MEMBER);

        assertThat(SqlCount.of(() -> roster.rows(List.of(li, wang, li, MemberId.random()))))
                .isEqualTo(1);
        var rows = roster.rows(List.of(li, wang, MemberId.random()));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(li)).isEqualTo(new MemberRow(li, "李", people.sector("education"), "教育界"));
        assertThat(rows.get(wang)).isEqualTo(new MemberRow(wang, "王", null, null));
    }

    @Test
    void walkingThroughTheIdsMeetsEverybodyOnce() {
        var some = List.of(people.named("甲"), people.named("乙"), people.named("丙"));
        People.signIn(some.getFirst(), Roles.MEMBER);

        var met = new ArrayList<MemberId>();
        var next = roster.idsAfter(null, 2);
        while (!next.isEmpty()) {
            met.addAll(next);
            next = roster.idsAfter(next.getLast(), 2);
        }
        assertThat(met).doesNotHaveDuplicates().containsAll(some);
    }

    @Test
    void whoSatInASectorFollowsTheDay() {
        var li = people.seated("李未来", "women", TODAY.plusDays(1));
        People.signIn(li, Roles.STAFF);

        assertThat(roster.inTermOn(TODAY)).extracting(Seat::member).doesNotContain(li);
        assertThat(roster.inTermOn(TODAY.plusDays(1))).extracting(Seat::member).contains(li);
    }

    @Test
    void strangersSeeNobody() {
        var li = people.named("李");
        List<Runnable> reads = List.of(
                () -> roster.find(li),
                () -> roster.rows(List.of(li)),
                () -> roster.byAccount("member"),
                () -> roster.idsAfter(null, 1),
                () -> roster.inTermOn(TODAY));
        assertThat(reads)
                .allSatisfy(read -> assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                        .isThrownBy(read::run));
    }
}
