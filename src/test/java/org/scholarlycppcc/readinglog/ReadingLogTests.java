package org.scholarlycppcc.readinglog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@StoredTest
class ReadingLogTests {
    @Autowired
    ReadingLog log;

    @Autowired
    Catalogue catalogue;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    private MemberId wang;
    private BookId book;

    @BeforeEach
    void wangReads() {
        wang = people.seated("王", "education", LocalDate.now(clock));
        People.signIn(wang, Roles.MEMBER);
        book = books(1).getFirst();
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void aBookIsWantedBegunLoggedAndFinished() {
        var id = ReadingId.random();
        log.want(id, book);
        assertThat(only().begun()).isNull();
        assertThat(log.log(ProgressId.random(), id, "52/78"))
                .returns(ReadingState.READING, ReadingRow::state)
                .returns(52, ReadingRow::reached)
                .returns(78, ReadingRow::total)
                .returns(today(), ReadingRow::begun);
        assertThat(log.log(ProgressId.random(), id, "60")).returns(78, ReadingRow::total);
        assertThat(log.turn(id, ReadingState.PAUSED).ended()).isNull();
        assertThat(log.turn(id, ReadingState.FINISHED)).returns(today(), ReadingRow::ended);
        assertThat(log.counts()).containsOnlyKeys(ReadingState.FINISHED);
        refused("readinglog.ended", () -> log.log(ProgressId.random(), id, "61"));
        assertThat(log.turn(id, ReadingState.READING).ended()).isNull();
    }

    @Test
    void aBookIsReadAgain() {
        log.begin(ReadingId.random(), book);
        var first = only();
        log.turn(first.id(), ReadingState.FINISHED);
        log.begin(ReadingId.random(), book);
        assertThat(log.of(book))
                .extracting(ReadingRow::state)
                .containsExactlyInAnyOrder(ReadingState.READING, ReadingState.FINISHED);
    }

    @Test
    void aBookIsOnTheLogOnceUntilItIsFinished() {
        log.want(ReadingId.random(), book);
        log.begin(ReadingId.random(), book);
        assertThat(only().state()).isEqualTo(ReadingState.READING);
        log.want(ReadingId.random(), book);
        log.begin(ReadingId.random(), book);
        assertThat(only().state()).isEqualTo(ReadingState.READING);
    }

    @Test
    void aDoubleClickEntersOnce() {
        var id = ReadingId.random();
        log.begin(id, book);
        log.begin(id, book);
        var entry = ProgressId.random();
        log.log(entry, id, "52");
        log.log(entry, id, "52");
        assertThat(only().reached()).isEqualTo(52);
        assertThat(entries(id)).isOne();
    }

    @Test
    void chaptersAndPercentKeepTheLengthOfTheEdition() {
        var id = begun();
        log.log(ProgressId.random(), id, "52/78");
        assertThat(log.log(ProgressId.random(), id, "40%")).returns(100, ReadingRow::total);
        assertThat(log.log(ProgressId.random(), id, "第5章")).returns(null, ReadingRow::total);
        assertThat(log.log(ProgressId.random(), id, "6")).returns(Unit.CHAPTERS, ReadingRow::unit);
        assertThat(log.log(ProgressId.random(), id, "第70页")).returns(78, ReadingRow::total);
        refused("readinglog.progress.beyond", () -> log.log(ProgressId.random(), id, "第79页"));
        assertThat(log.log(ProgressId.random(), id, "79/300")).returns(300, ReadingRow::total);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "📖📖", "<script>alert(1)</script>", "\u0000\u0007"})
    void whatCannotBeReadIsRefusedAndChangesNothing(String typed) {
        var id = begun();
        log.log(ProgressId.random(), id, "52");
        refused("readinglog.progress.unclear", () -> log.log(ProgressId.random(), id, typed));
        refused("readinglog.progress.unclear", () -> log.log(ProgressId.random(), id, "5".repeat(100_000)));
        assertThat(only().reached()).isEqualTo(52);
        assertThat(entries(id)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.MEMBER, Roles.LIBRARIAN, Roles.STAFF, Roles.ADMIN})
    void anothersReadingIsLikeOneThatNeverWas(String role) {
        var id = begun();
        People.signIn(people.seated("李", "education", today()), role);
        for (var unknown : List.of(id, ReadingId.random())) {
            refused("readinglog.unknownReading", () -> log.log(ProgressId.random(), unknown, "52"));
            refused("readinglog.unknownReading", () -> log.turn(unknown, ReadingState.LEFT));
            refused("readinglog.unknownReading", () -> log.forget(unknown));
        }
        assertThat(log.latest(50)).isEmpty();
        assertThat(log.counts()).isEmpty();
        assertThat(log.of(book)).isEmpty();
        assertThat(log.of(ReadingState.READING, null, 50)).isEmpty();
        People.signIn(wang, Roles.MEMBER);
        assertThat(only().state()).isEqualTo(ReadingState.READING);
    }

    @Test
    void anothersIdTakesNothingOver() {
        var id = begun();
        People.signIn(people.named("李"), Roles.MEMBER);
        log.begin(id, book);
        assertThat(log.of(book)).isEmpty();
    }

    @Test
    void anUnknownBookIsRefused() {
        refused("readinglog.unknownBook", () -> log.want(ReadingId.random(), BookId.random()));
        refused("readinglog.unknownBook", () -> log.begin(ReadingId.random(), BookId.random()));
    }

    @Test
    void aReadingCanBeForgotten() {
        var id = begun();
        log.log(ProgressId.random(), id, "52");
        log.forget(id);
        assertThat(log.of(book)).isEmpty();
        assertThat(entries(id)).isZero();
    }

    @Test
    void strangersMayNothing() {
        var id = begun();
        People.signOut();
        for (Runnable act : List.<Runnable>of(
                () -> log.latest(5),
                () -> log.counts(),
                () -> log.of(book),
                () -> log.of(ReadingState.READING, null, 5),
                () -> log.want(ReadingId.random(), book),
                () -> log.begin(ReadingId.random(), book),
                () -> log.log(ProgressId.random(), id, "5"),
                () -> log.turn(id, ReadingState.LEFT),
                () -> log.forget(id)))
            assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                    .isThrownBy(act::run);
    }

    @Test
    void theLogPagesByItsKeyAndCostsTheSameWhateverItHolds() {
        var shelf = books(25);
        shelf.stream().limit(5).forEach(it -> log.begin(ReadingId.random(), it));
        var few = SqlCount.of(this::look);
        shelf.stream().skip(5).forEach(it -> log.begin(ReadingId.random(), it));
        assertThat(SqlCount.of(this::look)).isEqualTo(few).isLessThanOrEqualTo(4);
        assertThat(log.latest(12)).hasSize(12);
        assertThat(log.counts()).containsEntry(ReadingState.READING, 25);
        var first = log.of(ReadingState.READING, null, 20);
        var rest = log.of(ReadingState.READING, first.getLast(), 20);
        assertThat(rest).hasSize(5);
        assertThat(first).doesNotContainAnyElementsOf(rest);
    }

    private void look() {
        log.latest(12);
        log.counts();
        log.of(book);
        log.of(ReadingState.READING, null, 20);
    }

    private ReadingId begun() {
        var id = ReadingId.random();
        log.begin(id, book);
        return id;
    }

    private ReadingRow only() {
        var all = log.of(book);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<BookId> books(int number) {
        return catalogue.matching("", number).stream().map(BookRow::id).toList();
    }

    private int entries(ReadingId reading) {
        return sql.sql("select count(*) from reading_progress where reading = :it")
                .param("it", reading.value())
                .query(Integer.class)
                .single();
    }

    private static void refused(String reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).returns(reason, Refusal::reason);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
