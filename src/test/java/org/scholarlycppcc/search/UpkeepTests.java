package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.search.Upkeep.Turn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** The index against the tables when something breaks in between; the tables are a map here, the outbox a list. */
class UpkeepTests {
    private final Map<UUID, String> table = new ConcurrentSkipListMap<>();
    private final ListedOutbox outbox = new ListedOutbox();
    private final FragileDirectory disk = new FragileDirectory(new ByteBuffersDirectory());
    private final Notes notes = new Notes();
    private Upkeep upkeep;

    @BeforeEach
    void open() throws IOException {
        upkeep = new Upkeep(new LiveIndex(disk), outbox, sources(notes));
        catchUp();
    }

    @AfterEach
    void close() throws IOException {
        upkeep.index().close();
    }

    @Test
    void rowsStayUntilTheIndexIsOnTheDisk() throws IOException {
        write("甲");
        disk.broken = true;
        assertThatExceptionOfType(IOException.class).isThrownBy(upkeep::turn);
        assertThat(outbox.rows).hasSize(1);
        disk.broken = false;
        reopen();
        catchUp();
        assertThat(found("甲")).isEqualTo(1);
        assertThat(outbox.rows).isEmpty();
    }

    @Test
    void whatIsAppliedTwiceIsThereOnce() throws IOException {
        write("乙");
        var rows = List.copyOf(outbox.rows);
        catchUp();
        // As after a kill between the commit and the emptying of the outbox.
        outbox.rows.addAll(rows);
        reopen();
        catchUp();
        assertThat(found("乙")).isEqualTo(1);
    }

    @Test
    void anOldRowBringsThePresentStateAndNotItsOwn() throws IOException {
        var id = write("丙");
        table.put(id, "丁");
        catchUp();
        assertThat(found("丙")).isZero();
        assertThat(found("丁")).isEqualTo(1);
        table.remove(id);
        outbox.told(id);
        catchUp();
        assertThat(found("丁")).isZero();
    }

    @Test
    void aRowThatCommitsLateWithASmallNumberIsNotPassedOver() throws IOException {
        outbox.next = 100;
        write("戊");
        catchUp();
        outbox.next = 7;
        write("己");
        catchUp();
        assertThat(found("己")).isEqualTo(1);
        assertThat(outbox.rows).isEmpty();
    }

    @Test
    void oneThingThatCannotBeReadKeepsNoOtherBack() throws IOException {
        var bad = write("庚");
        notes.unreadable = bad;
        write("辛");
        assertThat(upkeep.turn()).isEqualTo(Turn.MORE_TO_DO);
        assertThat(upkeep.turn()).isEqualTo(Turn.SOME_LEFT);
        assertThat(found("辛")).isEqualTo(1);
        assertThat(outbox.rows).extracting(Outbox.Row::item).containsExactly(bad);
        notes.unreadable = null;
        upkeep.retry();
        catchUp();
        assertThat(found("庚")).isEqualTo(1);
    }

    @Test
    void rebuildingGoesOnWhereItWasCutOffAndEndsEqualToTheTables() throws IOException {
        for (int i = 0; i < 1200; i++) table.put(UUID.randomUUID(), "壬");
        var ghost = write("癸");
        catchUp();
        table.remove(ghost);
        upkeep.startRebuild();
        upkeep.turn();
        assertThat(upkeep.whole()).isFalse();
        write("子");
        upkeep.turn();
        assertThat(found("子")).as("found while rebuilding").isEqualTo(1);
        reopen();
        assertThat(upkeep.whole()).isFalse();
        catchUp();
        assertThat(upkeep.whole()).isTrue();
        assertThat(found("壬")).isEqualTo(1200);
        assertThat(found("癸")).isZero();
    }

    @Test
    void aKindThatIsNewIsReadFromTheTables() throws IOException {
        upkeep.index().close();
        upkeep = new Upkeep(new LiveIndex(disk), outbox, sources());
        catchUp();
        table.put(UUID.randomUUID(), "丑");
        reopen();
        catchUp();
        assertThat(found("丑")).isEqualTo(1);
    }

    private UUID write(String text) {
        var id = UUID.randomUUID();
        table.put(id, text);
        outbox.told(id);
        return id;
    }

    private void catchUp() throws IOException {
        while (upkeep.turn() == Turn.MORE_TO_DO) assertThat(outbox.rows).hasSizeLessThan(5000);
    }

    // As after a kill: what was not committed is lost.
    private void reopen() throws IOException {
        upkeep.index().close();
        upkeep = new Upkeep(new LiveIndex(disk), outbox, sources(notes));
    }

    private int found(String typed) throws IOException {
        var asking = new Asking(Asked.of(typed), Leaves.EVERYONE);
        return upkeep.index().ask(it -> asking.page(it, null, null, true)).total();
    }

    private static Sources sources(Findable... lent) {
        return new Sources(
                new ObjectProvider<>() {
                    @Override
                    public Stream<Findable> stream() {
                        return Stream.of(lent);
                    }
                },
                new NoTransactions());
    }

    /** Things kept in the map. */
    private class Notes implements Findable {
        private @Nullable UUID unreadable;

        @Override
        public Kind kind() {
            return Kind.NOTE;
        }

        @Override
        public List<Document> current(Collection<UUID> ids) {
            if (unreadable != null && ids.contains(unreadable)) throw new IllegalStateException("unreadable");
            return ids.stream().filter(table::containsKey).map(this::document).toList();
        }

        private Document document(UUID id) {
            return new Document(
                    Kind.NOTE, id, "笔记", List.of(), String.valueOf(table.get(id)), "", "log", null, Leaves.EVERYONE);
        }

        @Override
        public List<UUID> idsAfter(@Nullable UUID last, int limit) {
            return table.keySet().stream()
                    .filter(it -> last == null || it.compareTo(last) > 0)
                    .limit(limit)
                    .toList();
        }
    }

    /** The outbox as a list. */
    @SuppressWarnings("NullAway")
    private static class ListedOutbox extends Outbox {
        private final List<Row> rows = new ArrayList<>();
        private long next;

        ListedOutbox() {
            super(null, null);
        }

        void told(UUID id) {
            rows.add(new Row(next++, Kind.NOTE.name(), id));
        }

        @Override
        List<Row> oldest(int most) {
            return rows.stream().limit(most).toList();
        }

        @Override
        void delete(Collection<Row> gone) {
            rows.removeAll(gone);
        }
    }

    /** A disk that can refuse to keep what it is given. */
    private static class FragileDirectory extends FilterDirectory {
        private boolean broken;

        FragileDirectory(Directory sound) {
            super(sound);
        }

        @Override
        public void sync(Collection<String> files) throws IOException {
            if (broken) throw new IOException("No space left on device");
            super.sync(files);
        }

        @Override
        public void close() {
            // Outlives the index, as a disk does.
        }
    }

    /** Nothing to begin or commit. */
    private static class NoTransactions extends AbstractPlatformTransactionManager {
        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
