package org.scholarlycppcc.operations;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the file of the embedded database smaller. Every durable commit leaves some 20 KB behind, and H2's own housekeeping rests while each
 * commit is written at once.
 */
@Component
class Compaction {
    private static final Logger log = LoggerFactory.getLogger(Compaction.class);
    // Writers wait no longer than this, then have a turn.
    private static final int STEP_MS = 500;
    private static final int STEPS = 240;

    private final TransactionTemplate writing;
    private final JdbcTemplate sql;

    Compaction(TransactionTemplate writing, DataSource database) {
        this.writing = writing;
        this.sql = new JdbcTemplate(database);
    }

    /** Works in short steps, each in a writer's turn, until nothing more is gained. */
    void run() {
        long before = 0;
        long after = 0;
        for (int step = 0; step < STEPS; step++) {
            var size = step();
            if (step == 0) before = size.before();
            after = size.after();
            if (size.after() >= size.before()) break;
        }
        log.info("Made the database file smaller: {} MB, now {} MB", before >> 20, after >> 20);
    }

    private Size step() {
        return writing.execute(turn -> sql.execute((ConnectionCallback<Size>) connection -> {
            var store = store(connection.unwrap(JdbcConnection.class));
            var before = store.getFileStore().size();
            store.compactFile(STEP_MS);
            return new Size(before, store.getFileStore().size());
        }));
    }

    // There is no SQL for it short of closing the database.
    private static MVStore store(JdbcConnection connection) throws SQLException {
        return ((SessionLocal) connection.getSession()).getDatabase().getStore().getMvStore();
    }

    /** Bytes of the file before and after a step. */
    private record Size(long before, long after) {}
}
