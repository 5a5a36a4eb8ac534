package org.scholarlycppcc.packaged;

import com.vaadin.flow.component.UI;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.Draft;
import org.scholarlycppcc.catalogue.Gathering;
import org.scholarlycppcc.catalogue.ListKind;
import org.scholarlycppcc.catalogue.Listing;
import org.scholarlycppcc.catalogue.Lists;
import org.scholarlycppcc.catalogue.Publishing;
import org.scholarlycppcc.catalogue.exchange.ImportId;
import org.scholarlycppcc.catalogue.exchange.ImportState;
import org.scholarlycppcc.catalogue.exchange.Importing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the largest jobs of a librarian cost on H2 in a file, as a house has it: a file of 50,000 books, and a list of 1,000 entries. */
class DeskBench extends ViewTest {
    private static final int ROWS = Integer.getInteger("bench.rows", 50_000);
    private static final int ENTRIES = Gathering.MOST;
    private static final int RUNS = 15;
    private static final double MB = 1024 * 1024;

    @TempDir
    static Path folder;

    @Autowired
    Importing importing;

    @Autowired
    Curating curating;

    @Autowired
    Gathering gathering;

    @Autowired
    Listing listing;

    @Autowired
    Publishing publishing;

    @Autowired
    Lists lists;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @DynamicPropertySource
    static void inAFile(DynamicPropertyRegistry settings) {
        settings.add("scholarly.test.ownPlace", () -> "yes");
        settings.add("scholarly.data", () -> folder.resolve("data").toString());
    }

    @Test
    void theLargestJobs() throws Exception {
        People.signIn(people.named("李管书"), Roles.LIBRARIAN);
        imports();
        listOfMany();
        People.signOut();
    }

    private void imports() throws Exception {
        var lines = new ArrayList<>(List.of("题名,作者,类别,出版社,出版时间,ISBN"));
        for (int row = 0; row < ROWS; row++)
            lines.add("第%d种书,作者%d 著,经济与产业,某某出版社,%d年8月,".formatted(row, row % 5000, 1950 + row % 76));
        var file = Files.write(folder.resolve("books.csv"), lines);
        peakAnew();
        var start = System.nanoTime();
        var id = importing.begin("books.csv", file);
        rate("import.read", start);
        start = System.nanoTime();
        await(id, ImportState.WEIGHED);
        rate("import.weigh", start);
        start = System.nanoTime();
        importing.take(id);
        await(id, ImportState.DONE);
        rate("import.take", start);
        Figure.tell("import.heap.peak", peak(), "MB");
    }

    private void await(ImportId id, ImportState state) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofHours(1))
                .until(() -> importing.find(id).orElseThrow().state() == state);
    }

    private static void rate(String name, long start) {
        Figure.tell(name, ROWS / ((System.nanoTime() - start) / 1e9), "rows/s");
    }

    private static void peakAnew() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(it -> it.resetPeakUsage());
    }

    // Waste that no collection had taken yet counts too.
    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(it -> it.getType() == MemoryType.HEAP)
                        .mapToLong(it -> it.getPeakUsage().getUsed())
                        .sum()
                / MB;
    }

    private void listOfMany() {
        var books = sql.sql("select id from book order by sort_text, id limit :most")
                .param("most", ENTRIES)
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list();
        var slug = curating.begin("一千种", ListKind.COMMITTEE, null, "", List.of("一", "二"));
        var draft = draft(slug);
        var section = draft.contents().sections().getFirst().id();
        var start = System.nanoTime();
        long cost = SqlCount.of(() -> gathering.add(draft.id(), section, books));
        Figure.tell("list.gather", (System.nanoTime() - start) / 1e6, "ms");
        Figure.tell("list.gather.statements", cost, "statements");
        tell("list.read", () -> draft(slug));
        tell("list.move", () -> {
            var entries = draft(slug).contents().sections().getFirst().entries();
            listing.move(draft.id(), entries.getLast().id(), section, entries.getFirst().id());
        });
        tell("list.publish", () -> {
            var entry = draft(slug).contents().sections().getFirst().entries().getFirst();
            listing.annotate(draft.id(), entry.id(), entry.note(), "读 " + UUID.randomUUID());
            publishing.publish(draft.id(), draft(slug).version());
        });
        tell("list.edition", () -> lists.edition(slug));
        tell("list.desk.page", () -> UI.getCurrent().navigate("desk/lists/" + slug));
        tell("list.page", () -> UI.getCurrent().navigate("lists/" + slug));
    }

    private Draft draft(String slug) {
        return curating.draft(slug).orElseThrow();
    }

    private static void tell(String name, Runnable work) {
        var times = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var start = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        Figure.tell(name, Figure.median(times), "ms");
        Figure.tell(name + ".statements", SqlCount.of(work), "statements");
    }
}
