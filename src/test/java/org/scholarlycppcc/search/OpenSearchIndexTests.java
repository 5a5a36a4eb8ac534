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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.search.Upkeep.Turn;

/** The index kept by OpenSearch against the tables: changed, built anew behind its alias, out of reach. */
@Timeout(120)
class OpenSearchIndexTests {
    private static final String HOUSE = "our house";

    @TempDir
    private Path data;

    private final Paper paper = new Paper();
    private final String alias = "t" + UUID.randomUUID();
    private Upkeep upkeep;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(data.resolve("index-owner"), HOUSE);
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
        place(data).open();
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

    @Test
    void anIndexOfOtherRulesIsBuiltAnewBehindTheAliasAtTheStartWhileItAnswers() throws Exception {
        var id = paper.write("甲乙");
        catchUp();
        paper.table.put(id, "丙丁");
        upkeep.index()
                .commit(new Stamp("other rules", "", upkeep.index().stamp().round(), true));
        var go = new CountDownLatch(1);
        var slow = new Paper() {
            @Override
            public List<UUID> idsAfter(@Nullable UUID last, int limit) {
                try {
                    assertThat(go.await(60, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException hurried) {
                    throw new IllegalStateException(hurried);
                }
                return super.idsAfter(last, limit);
            }
        };
        slow.table.putAll(paper.table);
        var indexing = new Indexing(place(data), slow.outbox, slow.sources());
        indexing.start();
        try {
            Awaitility.await().until(() -> indexing.live().isPresent());
            assertThat(indexing.whole()).isFalse();
            assertThat(behind()).containsExactly(alias + "-1");
            assertThat(found("甲乙")).as("by the old one").isEqualTo(1);
            go.countDown();
            indexing.caughtUp().get(30, TimeUnit.SECONDS);
            assertThat(indexing.whole()).isTrue();
            assertThat(behind()).containsExactly(alias + "-2");
            assertThat(indexes()).containsExactly(alias + "-2");
            assertThat(found("甲乙")).isZero();
            assertThat(found("丙丁")).isEqualTo(1);
        } finally {
            go.countDown();
            indexing.stop();
        }
    }

    @Test
    void anotherHouseIsRefusedAndNothingChanges() throws IOException {
        paper.write("甲乙");
        catchUp();
        assertThatExceptionOfType(ForeignIndex.class)
                .isThrownBy(() -> index(new Tenant("another house"), false))
                .withMessageContaining(alias);
        paper.write("丙丁");
        catchUp();
        assertThat(found("甲乙")).isEqualTo(1);
        assertThat(found("丙丁")).isEqualTo(1);
    }

    @Test
    void itIsRefusedWhileTheFirstOneIsStillFillingItsIndex() throws IOException {
        for (int i = 0; i < 1200; i++) paper.table.put(UUID.randomUUID(), "壬癸");
        upkeep.startRebuild();
        upkeep.turn();
        assertThatExceptionOfType(ForeignIndex.class).isThrownBy(() -> index(new Tenant("another house"), false));
        assertThat(indexes()).hasSize(2);
        catchUp();
        assertThat(found("壬癸")).isEqualTo(1200);
    }

    @Test
    void whoTakesAnIndexOverBuildsItAnewAndTheOtherOneWritesNoMore() throws IOException {
        paper.write("甲乙");
        catchUp();
        var ours = upkeep;
        var theirs = new Paper();
        theirs.table.put(UUID.randomUUID(), "丙丁");
        upkeep = new Upkeep(index(new Tenant("another house"), true), theirs.outbox, theirs.sources());
        assertThat(upkeep.whole()).isFalse();
        paper.write("戊己");
        assertThatExceptionOfType(ForeignIndex.class).isThrownBy(ours::turn);
        assertThat(ours.index().isThere()).isFalse();
        assertThat(paper.outbox.rows).as("nothing is lost").hasSize(1);
        catchUp();
        assertThat(found("甲乙")).isZero();
        assertThat(found("戊己")).isZero();
        assertThat(found("丙丁")).isEqualTo(1);
    }

    @Test
    void ofTwoStartsOfOneHouseTheLaterOneKeepsTheIndex() throws IOException {
        var earlier = new Tenant(HOUSE);
        var first = upkeep(index(earlier, false));
        reopen();
        paper.write("甲乙");
        assertThatExceptionOfType(ForeignIndex.class).isThrownBy(first::turn);
        // Else they would take it from each other for ever.
        assertThatExceptionOfType(ForeignIndex.class).isThrownBy(() -> index(earlier, false));
        catchUp();
        assertThat(found("甲乙")).isEqualTo(1);
    }

    @Test
    void whatArrivesLateDoesNotUndoWhatCameAfterIt() throws Exception {
        try (var line = new Line(OpenSearchNode.address())) {
            upkeep = over(line);
            var id = paper.write("甲乙");
            catchUp();
            var late = line.lastBulk();
            assertThat(late).contains(id.toString());
            paper.table.put(id, "丙丁");
            paper.outbox.told(id);
            catchUp();
            arrive(late);
            assertThat(found("甲乙")).isZero();
            assertThat(found("丙丁")).isEqualTo(1);
            paper.table.remove(id);
            paper.outbox.told(id);
            catchUp();
            arrive(late);
            assertThat(found("甲乙")).as("removed").isZero();
            reopen();
            paper.table.put(id, "戊己");
            paper.outbox.told(id);
            catchUp();
            arrive(late);
            assertThat(found("戊己")).as("after a start").isEqualTo(1);
        }
    }

    // The look came before it and the batch comes after it; both starts read one outbox.
    @ParameterizedTest
    @ValueSource(strings = {HOUSE, "the house elsewhere"})
    void whatIsOnItsWayWhileTheIndexIsTakenOverIsNotLost(String keeper) throws IOException {
        try (var line = new Line(OpenSearchNode.address())) {
            var before = over(line);
            paper.write("甲乙");
            line.beforeTheNextBulk(() -> upkeep = upkeep(index(new Tenant(keeper), true)));
            before.turn();
            assertThat(paper.outbox.rows).isEmpty();
            catchUp();
            assertThat(found("甲乙")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {HOUSE, "the house elsewhere"})
    void whatIsOnItsWayWhileTheIndexIsTakenOverUndoesNothing(String keeper) throws IOException {
        var changed = paper.write("甲乙");
        var removed = paper.write("丙丁");
        try (var line = new Line(OpenSearchNode.address())) {
            var before = over(line);
            line.beforeTheNextBulk(() -> {
                paper.table.put(changed, "戊己");
                paper.table.remove(removed);
                paper.outbox.told(changed);
                paper.outbox.told(removed);
                upkeep = upkeep(index(new Tenant(keeper), true));
                catchUp();
            });
            before.turn();
            assertThat(line.lastBulk()).contains("甲乙");
            upkeep.index().refresh();
            assertThat(found("戊己")).isEqualTo(1);
            assertThat(found("甲乙")).isZero();
            assertThat(found("丙丁")).isZero();
            assertThat(paper.outbox.rows).isEmpty();
        }
    }

    private Upkeep over(Line line) throws IOException {
        return upkeep(new OpenSearchIndex(
                new OpenSearch(line.address(), "", ""), alias, Leaves.ZONE, new Tenant(HOUSE), false));
    }

    private void arrive(String late) throws IOException {
        OpenSearchNode.server().bulk(late);
        upkeep.index().refresh();
    }

    private OpenSearchPlace place(Path folder) {
        return new OpenSearchPlace(folder, OpenSearchNode.address(), "", "", alias, Clock.system(Leaves.ZONE));
    }

    private List<String> behind() throws IOException {
        return List.copyOf(OpenSearchNode.server().get("/_alias/" + alias).propertyNames());
    }

    private void reopen() throws IOException {
        upkeep = upkeep(index(new Tenant(HOUSE), false));
    }

    private Upkeep upkeep(OpenSearchIndex index) throws IOException {
        return new Upkeep(index, paper.outbox, paper.sources());
    }

    private OpenSearchIndex index(Tenant tenant, boolean takingOver) throws IOException {
        return new OpenSearchIndex(OpenSearchNode.server(), alias, Leaves.ZONE, tenant, takingOver);
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
