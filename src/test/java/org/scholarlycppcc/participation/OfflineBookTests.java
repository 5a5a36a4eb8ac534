package org.scholarlycppcc.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StoredTest
class OfflineBookTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final Period THIS_WEEK = Period.last(1, TODAY);

    @Autowired
    private OfflineBook book;

    @Autowired
    private People people;

    private MemberId li;
    private MemberId wang;

    @BeforeEach
    void staffSignIn() {
        li = people.named("李");
        wang = people.seated("王", "education", TODAY.minusYears(1));
        People.signIn(li, Roles.STAFF);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void staffRecordWhoWasThere() {
        var zhao = people.seated("赵", "women", TODAY.minusYears(1));
        var id = OfflineId.random();
        book.record(id, TODAY, " 读书沙龙 ", List.of(wang, zhao, wang));

        var entry = entry(id);
        assertThat(entry.row().occasion()).isEqualTo("读书沙龙");
        assertThat(entry.row().heldOn()).isEqualTo(TODAY);
        assertThat(entry.people()).extracting(MemberRow::name).containsExactlyInAnyOrder("王", "赵");
        assertThat(entry.enteredBy()).isEqualTo("李");
        assertThat(entry.row().stands()).isTrue();
    }

    @Test
    void sendingAnEntryTwiceKeepsOne() {
        var id = OfflineId.random();
        book.record(id, TODAY, "读书班", List.of(wang));
        book.record(id, TODAY, "读书班", List.of(wang));

        assertThat(book.entries(THIS_WEEK))
                .filteredOn(it -> it.row().id().equals(id))
                .hasSize(1);
    }

    @Test
    void aWrongEntryIsCancelledByAnotherAndBothAreKept() {
        var id = OfflineId.random();
        book.record(id, TODAY, "委员大课堂", List.of(wang));
        book.cancel(id, "记错了日期");

        var entry = entry(id);
        assertThat(entry.row().stands()).isFalse();
        assertThat(entry.row().reason()).isEqualTo("记错了日期");
        assertThat(entry.cancelledBy()).isEqualTo("李");
        assertThat(entry.people()).extracting(MemberRow::id).containsExactly(wang);
        refused("participation.offline.cancelledAlready", () -> book.cancel(id, "再撤一次"));
    }

    @Test
    void whatCannotHaveBeenIsRefused() {
        var later = people.seated("孙", "education", TODAY.plusDays(1));
        refused("participation.offline.ahead", () -> record(TODAY.plusDays(1), "沙龙", wang));
        refused("participation.offline.nobody", () -> record(TODAY, "沙龙"));
        refused("participation.offline.notInTerm", () -> record(TODAY, "沙龙", wang, later));
        refused("participation.offline.notInTerm", () -> record(TODAY, "沙龙", MemberId.random()));
        refused("participation.period.unreadable", () -> record(LocalDate.MIN, "沙龙", wang));
        refused("participation.offline.unknown", () -> book.cancel(OfflineId.random(), "没有这条"));
    }

    static List<String> nothing() {
        return List.of("", "   ", "\u0000\u0007", "\n\t");
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void anEntryNeedsAnOccasionAndACancellationAReason(String typed) {
        var id = OfflineId.random();
        book.record(id, TODAY, "读书班", List.of(wang));
        refused("participation.offline.noOccasion", () -> record(TODAY, typed, wang));
        refused("participation.offline.noReason", () -> book.cancel(id, typed));
        assertThat(entry(id).row().stands()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "读书😀沙龙", "=1+1", "'; drop table offline_entry; --"})
    void anOccasionIsKeptAsTyped(String typed) {
        var id = OfflineId.random();
        book.record(id, TODAY, typed, List.of(wang));
        assertThat(entry(id).row().occasion()).isEqualTo(typed);
    }

    @Test
    void aTextTooLongIsRefused() {
        var id = OfflineId.random();
        book.record(id, TODAY, "读书班", List.of(wang));
        refused("text.tooLong", () -> record(TODAY, "书".repeat(100_000), wang));
        refused("text.tooLong", () -> book.cancel(id, "书".repeat(100_000)));
    }

    @Test
    void candidatesAreTheMembersInTermByNameOrSector() {
        people.seated("欧阳试一", "education", TODAY.minusDays(1));
        people.seated("欧阳试二", "education", TODAY.plusDays(1));

        assertThat(book.candidates(TODAY, "欧阳试", 0, 50))
                .extracting(MemberRow::name)
                .containsExactly("欧阳试一");
        assertThat(book.candidates(TODAY, "教育", 0, 500))
                .extracting(MemberRow::name)
                .contains("欧阳试一", "王");
        assertThat(book.candidates(TODAY, "", 0, 1)).hasSize(1);
    }

    @Test
    void theBookCostsTheSameForFiveTimesTheEntries() {
        var once = SqlCount.of(() -> record(TODAY, "沙龙", wang));
        var some = SqlCount.of(() -> book.entries(THIS_WEEK));
        var all = new ArrayList<MemberId>();
        for (int i = 0; i < 5; i++) all.add(people.seated("多" + i, "economy", TODAY.minusDays(9)));
        assertThat(SqlCount.of(() -> book.record(OfflineId.random(), TODAY, "大课堂", all)))
                .isEqualTo(once);
        assertThat(SqlCount.of(() -> book.entries(THIS_WEEK))).isEqualTo(some).isLessThanOrEqualTo(3);
    }

    @Test
    void membersMayNeitherReadNorWriteTheBook() {
        var id = OfflineId.random();
        book.record(id, TODAY, "读书班", List.of(wang));
        People.signIn(wang, Roles.MEMBER, Roles.LIBRARIAN);
        List<Runnable> acts = List.of(
                () -> record(TODAY, "沙龙", wang),
                () -> book.cancel(id, "不想要"),
                () -> book.entries(THIS_WEEK),
                () -> book.candidates(TODAY, "", 0, 10));
        assertThat(acts)
                .allSatisfy(act ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run));
    }

    private void record(LocalDate day, String occasion, MemberId... members) {
        book.record(OfflineId.random(), day, occasion, List.of(members));
    }

    private OfflineEntry entry(OfflineId id) {
        return book.entries(THIS_WEEK).stream()
                .filter(it -> it.row().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
