package org.scholarlycppcc.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class BackupFileTests {
    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    @TempDir
    Path folder;

    private Database database;
    private Connection house;

    @BeforeEach
    void furnish() throws SQLException {
        database = new Database("jdbc:h2:file:" + folder.resolve("data/scholarly"), "", "");
        house = database.open();
        run(house, "create table room (id int primary key, name varchar(60) unique)");
        run(house, "create table post (id identity primary key, room int references room (id), words varchar)");
        run(house, "create index post_by_room on post (room)");
        run(house, "create table tally (room int primary key references room (id), posts int)");
        for (int room = 1; room <= 3; room++) {
            run(house, "insert into room values (%d, '书屋 %d')".formatted(room, room));
            run(house, "insert into tally values (%d, 0)".formatted(room));
        }
    }

    @AfterEach
    void close() throws SQLException {
        house.close();
    }

    @Test
    void whatIsRestoredIsOneMomentAmidTheWriting() throws Exception {
        var writing = new AtomicBoolean(true);
        var busy = new CountDownLatch(300);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int room = 1; room <= 3; room++) {
                int mine = room;
                writers.submit(() -> {
                    try (var connection = database.open()) {
                        while (writing.get()) post(connection, mine, busy);
                    }
                    return mine;
                });
            }
            try {
                busy.await();
                for (int copy = 0; copy < 3; copy++) {
                    var file = new BackupFile(folder.resolve("backup" + copy + ".zip"));
                    file.write(database, NOW);
                    assertOneMoment(file);
                }
            } finally {
                writing.set(false);
            }
        }
        assertThat(Folders.entries(folder))
                .noneMatch(it -> it.getFileName().toString().startsWith("."));
    }

    private static void post(Connection connection, int room, CountDownLatch busy) throws SQLException {
        connection.setAutoCommit(false);
        run(connection, "insert into post (room, words) values (%d, '一句心得')".formatted(room));
        run(connection, "update tally set posts = posts + 1 where room = " + room);
        connection.commit();
        busy.countDown();
        // A pace that leaves the backup some of the machine.
        LockSupport.parkNanos(500_000);
    }

    private void assertOneMoment(BackupFile file) throws Exception {
        var work = Files.createTempDirectory(folder, "restored");
        var restored = database.at(work.resolve("house"));
        assertThat(file.restore(restored, work)).isPositive();
        try (var connection = restored.open()) {
            assertThat(ask(connection, "select count(*) from post")).isPositive();
            assertThat(ask(
                            connection,
                            "select count(*) from tally t where posts <> (select count(*) from post p where"
                                    + " p.room = t.room)"))
                    .as("counters that differ from their rows")
                    .isZero();
        }
        Folders.delete(work);
    }

    @Test
    void aRestoredHouseGoesOnCounting() throws Exception {
        run(house, "insert into post (room, words) values (1, '第一句')");
        var file = new BackupFile(folder.resolve("backup.zip"));
        file.write(database, NOW);
        var restored = database.at(folder.resolve("again/house"));
        file.restore(restored, folder);
        try (var connection = restored.open()) {
            run(connection, "insert into post (room, words) values (1, '第二句')");
            assertThat(ask(connection, "select count(distinct id) from post")).isEqualTo(2);
        }
    }

    @Test
    void aDamagedBackupIsNotRestored() throws Exception {
        var file = new BackupFile(folder.resolve("backup.zip"));
        file.write(database, NOW);
        var bytes = Files.readAllBytes(file.path());
        bytes[bytes.length / 2] ^= 1;
        Files.write(file.path(), bytes);
        assertThatExceptionOfType(Unready.class)
                .isThrownBy(() -> file.restore(database.at(folder.resolve("other")), folder));
    }

    @Test
    void anythingElseIsNotABackup() throws Exception {
        var letter = Files.writeString(folder.resolve("letter.txt"), "委员您好");
        assertThatExceptionOfType(Unready.class)
                .isThrownBy(() -> new BackupFile(letter).restore(database.at(folder.resolve("other")), folder))
                .withMessage("operations.notABackup");
        assertThatExceptionOfType(Unready.class)
                .isThrownBy(() -> new BackupFile(folder.resolve("none.zip")).restore(database, folder))
                .withMessage("operations.noBackup");
    }

    @Test
    void rowsThatPointNowhereAreAFault() throws Exception {
        assertThat(Faults.in(house)).isEmpty();
        run(house, "set referential_integrity false");
        run(house, "insert into post (room, words) values (9, '无主')");
        assertThat(Faults.in(house)).singleElement().asString().contains("1 rows of POST");
    }

    @Test
    void aRestoredBackupLeavesTheHouseTheNameByWhichAServerKnowsItsIndex() throws Exception {
        var file = new BackupFile(folder.resolve("whole.zip"));
        file.write(database, NOW);
        var house = Files.createDirectories(folder.resolve("house"));
        Files.writeString(house.resolve("index-owner"), "ours");
        Files.writeString(house.resolve("old"), "old");
        assertThat(restored(file, house, true)).isPositive();
        assertThat(house.resolve("index-owner")).hasContent("ours");
        assertThat(house.resolve("old")).doesNotExist();
        // On another machine it is another house, to which that index does not belong.
        var elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        assertThat(restored(file, elsewhere, false)).isPositive();
        assertThat(elsewhere.resolve("index-owner")).doesNotExist();
        // The name alone is no data.
        var fresh = Files.createDirectories(folder.resolve("fresh"));
        Files.writeString(fresh.resolve("index-owner"), "theirs");
        assertThat(restored(file, fresh, false)).isPositive();
        assertThat(fresh.resolve("index-owner")).hasContent("theirs");
    }

    private static long restored(BackupFile file, Path house, boolean replacing) {
        var database = new Database("jdbc:h2:file:" + house.resolve("scholarly"), "", "");
        return new Restoration(house, database).from(file, replacing, NOW);
    }

    @Test
    void aChangedWordChangesTheSum() throws Exception {
        run(house, "insert into post (room, words) values (1, '一'), (2, '二')");
        var before = Contents.of(house);
        run(house, "update post set words = case words when '一' then '二' else '一' end");
        var after = Contents.of(house);
        assertThat(after).isNotEqualTo(before);
        assertThat(after.rows()).isEqualTo(before.rows());
        assertThat(Contents.parse(after.lines())).isEqualTo(after);
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    private static long ask(Connection connection, String question) throws SQLException {
        try (var work = connection.createStatement();
                var rows = work.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
