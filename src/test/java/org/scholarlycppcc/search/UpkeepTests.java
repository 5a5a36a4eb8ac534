package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.search.Upkeep.Turn;

/** The index against the tables when something breaks in between. */
class UpkeepTests {
    private final Paper paper = new Paper();
    private final FragileDirectory disk = new FragileDirectory(new ByteBuffersDirectory());
    private Upkeep upkeep;

    @BeforeEach
    void open() throws IOException {
        upkeep = new Upkeep(new LuceneIndex(disk, Leaves.ZONE), paper.outbox, paper.sources());
        catchUp();
    }

    @AfterEach
    void close() throws IOException {
        upkeep.index().close();
    }

    @Test
    void rowsStayUntilTheIndexIsOnTheDisk() throws IOException {
        paper.write("甲");
        disk.broken = true;
        assertThatExceptionOfType(IOException.class).isThrownBy(upkeep::turn);
        assertThat(paper.outbox.rows).hasSize(1);
        disk.broken = false;
        reopen();
        catchUp();
        assertThat(found("甲")).isEqualTo(1);
        assertThat(paper.outbox.rows).isEmpty();
    }

    @Test
    void whatIsAppliedTwiceIsThereOnce() throws IOException {
        paper.write("乙");
        var rows = List.copyOf(paper.outbox.rows);
        catchUp();
        // As after a kill between the commit and the emptying of the outbox.
        paper.outbox.rows.addAll(rows);
        reopen();
        catchUp();
        assertThat(found("乙")).isEqualTo(1);
    }

    @Test
    void anOldRowBringsThePresentStateAndNotItsOwn() throws IOException {
        var id = paper.write("丙");
        paper.table.put(id, "丁");
        catchUp();
        assertThat(found("丙")).isZero();
        assertThat(found("丁")).isEqualTo(1);
        paper.table.remove(id);
        paper.outbox.told(id);
        catchUp();
        assertThat(found("丁")).isZero();
    }

    @Test
    void aRowThatCommitsLateWithASmallNumberIsNotPassedOver() throws IOException {
        paper.outbox.next = 100;
        paper.write("戊");
        catchUp();
        paper.outbox.next = 7;
        paper.write("己");
        catchUp();
        assertThat(found("己")).isEqualTo(1);
        assertThat(paper.outbox.rows).isEmpty();
    }

    @Test
    void oneThingThatCannotBeReadKeepsNoOtherBack() throws IOException {
        var bad = paper.write("庚");
        paper.unreadable = bad;
        paper.write("辛");
        assertThat(upkeep.turn()).isEqualTo(Turn.MORE_TO_DO);
        assertThat(upkeep.turn()).isEqualTo(Turn.SOME_LEFT);
        assertThat(found("辛")).isEqualTo(1);
        assertThat(paper.outbox.rows).extracting(Outbox.Row::item).containsExactly(bad);
        paper.unreadable = null;
        upkeep.retry();
        catchUp();
        assertThat(found("庚")).isEqualTo(1);
    }

    @Test
    void rebuildingGoesOnWhereItWasCutOffAndEndsEqualToTheTables() throws IOException {
        for (int i = 0; i < 1200; i++) paper.table.put(UUID.randomUUID(), "壬");
        var ghost = paper.write("癸");
        catchUp();
        paper.table.remove(ghost);
        upkeep.startRebuild();
        upkeep.turn();
        assertThat(upkeep.whole()).isFalse();
        paper.write("子");
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
        upkeep = new Upkeep(new LuceneIndex(disk, Leaves.ZONE), paper.outbox, Paper.nothing());
        catchUp();
        paper.table.put(UUID.randomUUID(), "丑");
        reopen();
        catchUp();
        assertThat(found("丑")).isEqualTo(1);
    }

    private void catchUp() throws IOException {
        while (upkeep.turn() == Turn.MORE_TO_DO) assertThat(paper.outbox.rows).hasSizeLessThan(5000);
    }

    // As after a kill: what was not committed is lost.
    private void reopen() throws IOException {
        upkeep.index().close();
        upkeep = new Upkeep(new LuceneIndex(disk, Leaves.ZONE), paper.outbox, paper.sources());
    }

    private int found(String typed) throws IOException {
        var asking = new Asking(Question.of(typed), Leaves.EVERYONE);
        return upkeep.index().ask(it -> asking.page(it, true)).total();
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
}
