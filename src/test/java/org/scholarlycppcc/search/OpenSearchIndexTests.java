package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.scholarlycppcc.search.Upkeep.Turn;

/** The index kept by OpenSearch against the tables: changed, built anew behind its alias, out of reach. */
@Timeout(120)
class OpenSearchIndexTests {
    private final Paper paper = new Paper();
    private final String alias = "t" + UUID.randomUUID();
    private Upkeep upkeep;

    @BeforeEach
    void open() throws IOException {
        reopen();
        catchUp();
    }

    @AfterEach
    void drop() throws IOException {
        for (var index : indexes()) OpenSearchNode.server().delete("/" + index);
        OpenSearchNode.server().delete("/_index_template/" + alias);
    }

    @Test
    void whatIsWrittenChangedAndRemovedIsFoundAsItIs() throws IOException {
        var id = paper.write("甲乙");
        catchUp();
        assertThat(found("甲乙")).isEqualTo(1);
        paper.table.put(id, "丙丁");
        paper.outbox.told(id);
        catchUp();
        assertThat(found("甲乙")).isZero();
        assertThat(found("丙丁")).isEqualTo(1);
        paper.table.remove(id);
        paper.outbox.told(id);
        catchUp();
        assertThat(found("丙丁")).isZero();
        assertThat(paper.outbox.rows).isEmpty();
    }

    @Test
    void itIsStillThereAfterARestartAndNotBuiltAnew() throws IOException {
        paper.write("甲乙");
        catchUp();
        reopen();
        assertThat(upkeep.whole()).isTrue();
        assertThat(found("甲乙")).isEqualTo(1);
    }

    @Test
    void theOneBeforeAnswersAndIsKeptUpUntilTheNewOneIsWhole() throws IOException {
        for (int i = 0; i < 1200; i++) paper.table.put(UUID.randomUUID(), "壬癸");
        var ghost = paper.write("子丑");
        upkeep.startRebuild();
        catchUp();
        paper.table.remove(ghost);
        upkeep.startRebuild();
        upkeep.turn();
        assertThat(indexes()).hasSize(2);
        assertThat(found("壬癸")).isEqualTo(1200);
        paper.write("寅卯");
        upkeep.turn();
        assertThat(found("寅卯")).as("found while rebuilding").isEqualTo(1);
        catchUp();
        assertThat(indexes()).hasSize(1);
        assertThat(found("壬癸")).isEqualTo(1200);
        assertThat(found("寅卯")).isEqualTo(1);
        assertThat(found("子丑")).isZero();
    }

    @Test
    void aRebuildingThatWasCutOffBeginsAnew() throws IOException {
        for (int i = 0; i < 1200; i++) paper.table.put(UUID.randomUUID(), "壬癸");
        upkeep.startRebuild();
        upkeep.turn();
        reopen();
        assertThat(upkeep.whole()).isFalse();
        assertThat(indexes()).hasSize(1);
        catchUp();
        assertThat(upkeep.whole()).isTrue();
        assertThat(found("壬癸")).isEqualTo(1200);
    }

    @Test
    void anIndexOfOtherRulesAnswersUntilItIsBuiltAnew() throws IOException {
        paper.write("甲乙");
        catchUp();
        upkeep.index().commit(new Stamp("other rules", "", 7, true));
        reopen();
        assertThat(upkeep.whole()).isFalse();
        assertThat(found("甲乙")).isEqualTo(1);
        catchUp();
        assertThat(upkeep.whole()).isTrue();
        assertThat(found("甲乙")).isEqualTo(1);
    }

    @Test
    void anIndexThatIsGoneIsBuiltFromTheTables() throws IOException {
        paper.write("甲乙");
        catchUp();
        for (var index : indexes()) OpenSearchNode.server().delete("/" + index);
        reopen();
        catchUp();
        assertThat(found("甲乙")).isEqualTo(1);
    }

    @Test
    void whatIsWrittenWhileItIsOutOfReachIsFoundAfterwards() throws Exception {
        try (var line = new Line(OpenSearchNode.address())) {
            var indexing = new Indexing(
                    new OpenSearchPlace(line.address(), "", "", alias, Clock.system(Leaves.ZONE)),
                    paper.outbox,
                    paper.sources());
            indexing.start();
            try {
                paper.write("甲乙");
                indexing.caughtUp().get(30, TimeUnit.SECONDS);
                line.cut();
                paper.write("丙丁");
                var later = indexing.caughtUp();
                line.refusedSomething().get(30, TimeUnit.SECONDS);
                Awaitility.await().until(() -> indexing.trouble().isPresent());
                assertThat(later).isNotDone();
                assertThat(paper.outbox.rows).hasSize(1);
                line.mend();
                later.get(30, TimeUnit.SECONDS);
                assertThat(indexing.trouble()).isEmpty();
                assertThat(paper.outbox.rows).isEmpty();
                assertThat(found("甲乙")).isEqualTo(1);
                assertThat(found("丙丁")).isEqualTo(1);
            } finally {
                indexing.stop();
            }
        }
    }

    private void reopen() throws IOException {
        upkeep = new Upkeep(
                new OpenSearchIndex(OpenSearchNode.server(), alias, Leaves.ZONE), paper.outbox, paper.sources());
    }

    private void catchUp() throws IOException {
        while (upkeep.turn() == Turn.MORE_TO_DO) assertThat(paper.outbox.rows).hasSizeLessThan(5000);
    }

    private int found(String typed) throws IOException {
        var asking = new Asking(Question.of(typed), Leaves.EVERYONE);
        return upkeep.index().ask(it -> asking.page(it, true)).total();
    }

    private List<String> indexes() throws IOException {
        return OpenSearchNode.server()
                .find("/" + alias + "-*/_settings")
                .map(it -> List.copyOf(it.propertyNames()))
                .orElse(List.of());
    }
}
