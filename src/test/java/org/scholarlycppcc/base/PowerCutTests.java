package org.scholarlycppcc.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The power goes at any moment, and with it whatever was written and never forced to the disk. A killed process cannot show this: its pages live on. */
@Timeout(120)
class PowerCutTests {
    private static final FilePath FORGETFUL = new ForgetfulDisk();

    @TempDir
    Path folder;

    @BeforeAll
    static void insert() {
        FilePath.register(FORGETFUL);
    }

    @AfterAll
    static void eject() {
        FilePath.unregister(FORGETFUL);
    }

    @Test
    void whatWasConfirmedIsOnTheDisk() throws Exception {
        for (var cut : powerCuts(DurableTransactionManager::new))
            assertThat(cut.kept()).containsAll(cut.confirmed());
    }

    /** The proof of the proof: the same without the sync after the commit loses what it confirmed. */
    @Test
    void withoutTheSyncItIsLost() throws Exception {
        var cuts = powerCuts(database -> {
            new JdbcTemplate(database).execute("set write_delay 0");
            return new JdbcTransactionManager(database);
        });
        assertThat(cuts).anyMatch(cut -> !cut.kept().containsAll(cut.confirmed()));
    }

    /** Ten moments amid the same work: what had been confirmed, and what a disk holds that loses power then. */
    private List<Cut> powerCuts(Function<DataSource, PlatformTransactionManager> manager) throws Exception {
        var cuts = new ArrayList<Cut>();
        try (var database = new HikariDataSource()) {
            database.setJdbcUrl("jdbc:h2:forgetful:" + folder.resolve("house"));
            database.setAutoCommit(false);
            var writing = new TransactionTemplate(manager.apply(database));
            var sql = JdbcClient.create(database);
            writing.executeWithoutResult(it -> sql.sql("create table post (id int primary key, words varchar(1000))")
                    .update());
            var confirmed = new ArrayList<Integer>();
            for (int id = 0; id < 200; id++) {
                post(writing, sql, id);
                confirmed.add(id);
                if (id % 20 == 7) cuts.add(new Cut(List.copyOf(confirmed), afterPowerCut(id)));
            }
        }
        return cuts;
    }

    private static void post(TransactionTemplate writing, JdbcClient sql, int id) {
        writing.executeWithoutResult(it -> sql.sql("insert into post values (?, ?)")
                .params(id, "读书心得".repeat(50))
                .update());
    }

    private List<Integer> afterPowerCut(int id) throws IOException {
        var remains = folder.resolve("remains-" + id);
        Files.copy(ForgetfulDisk.forced(folder.resolve("house.mv.db")), folder.resolve("remains-" + id + ".mv.db"));
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + remains + ";IFEXISTS=TRUE", "", "");
                var statement = database.createStatement();
                var rows = statement.executeQuery("select id from post")) {
            var kept = new ArrayList<Integer>();
            while (rows.next()) kept.add(rows.getInt(1));
            return kept;
        } catch (SQLException unreadable) {
            return IntStream.empty().boxed().toList();
        }
    }

    /** What had been confirmed when the power went, and what was there when it came back. */
    private record Cut(List<Integer> confirmed, List<Integer> kept) {}
}
