package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.scholarlycppcc.search.Upkeep.Turn;

/** The index kept by OpenSearch against the tables: changed, built anew behind its alias, out of reach. */
@Timeout(120)
class OpenSearchIndexTests {
    @TempDir
    private Path data;

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
        var gone = OpenSearch.object().put("id", "GONE:1").put("kind", "GONE").put("text", "甲乙");
        gone.putArray("audience").add("all");
        OpenSearchNode.server().put("/" + alias + "-1/_doc/GONE:1", gone);
        upkeep.index().refresh();
        upkeep.index()
                .commit(new Stamp("other rules", "", upkeep.index().stamp().round(), true));
        reopen();
        assertThat(upkeep.whole()).isFalse();
        assertThat(found("甲乙")).isEqualTo(1);
        catchUp();
        assertThat(upkeep.whole()).isTrue();
        assertThat(found("甲乙")).isEqualTo(1);
    }

    @Test
    void whatWasNotKeptUpWhileLuceneKeptTheIndexIsBuiltAnew() throws IOException {
        paper.write("甲乙");
        catchUp();
        paper.table.replaceAll((id, text) -> "丙丁");
        Files.createDirectories(data.resolve("index"));
        var place = new OpenSearchPlace(data, OpenSearchNode.address(), "", "", alias, Clock.system(Leaves.ZONE));
        place.open();
        assertThat(data.resolve("index")).doesNotExist();
        reopen();
        assertThat(upkeep.whole()).isFalse();
        catchUp();
        assertThat(found("甲乙")).isZero();
        assertThat(found("丙丁")).isEqualTo(1);
    }

    @Test
    void anIndexThatSomebodyRemovesWhileItIsFilledIsNotTakenForWhole() throws IOException {
        for (int i = 0; i < 1200; i++) paper.table.put(UUID.randomUUID(), "壬癸");
        upkeep.startRebuild();
        catchUp();
        upkeep.startRebuild();
        upkeep.turn();
        OpenSearchNode.server().delete("/" + alias + "-3");
        assertThatExceptionOfType(IOException.class).isThrownBy(this::catchUp);
        assertThat(upkeep.index().isThere()).isFalse();
        reopen();
        catchUp();
        assertThat(found("壬癸")).isEqualTo(1200);
    }

    @Test
    void indexesThatOthersCallAlikeAreLeftAlone() throws IOException {
        var others = alias + "-articles";
        OpenSearchNode.server().put("/" + others, OpenSearch.object());
        reopen();
        assertThat(indexes()).contains(others);
        assertThat(upkeep.whole()).isTrue();
    }

    @Test
    void whatIsNoAnswerOfOpenSearchIsNotTakenForOne() throws IOException {
        var proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", asked -> {
            asked.getRequestBody().readAllBytes();
            asked.sendResponseHeaders(302, -1);
            asked.close();
        });
        proxy.start();
        try {
            var server = new OpenSearch("http://127.0.0.1:" + proxy.getAddress().getPort(), "", "");
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> server.bulk("{}\n"));
        } finally {
            proxy.stop(0);
        }
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
                    new OpenSearchPlace(data, line.address(), "", "", alias, Clock.system(Leaves.ZONE)),
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
