package org.scholarlycppcc.catalogue.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.scholarlycppcc.People;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Acquiring.Verdict;
import org.scholarlycppcc.catalogue.Catalogue;
import org.springframework.beans.factory.annotation.Autowired;

/** What the house makes of each file of {@code -Dbench.files=FOLDER}, as far as a librarian sees it before anything is kept. */
@EnabledIfSystemProperty(named = "bench.files", matches = ".+")
class FilesBench extends ViewTest {
    private static final int TITLES = Integer.getInteger("bench.titles", 3);

    @Autowired
    Importing importing;

    @Autowired
    Catalogue catalogue;

    @Autowired
    People people;

    private final Map<String, Integer> sums = new TreeMap<>();

    @Test
    void eachFileOfAFolder() throws IOException {
        People.signIn(people.named("李管书"), Roles.LIBRARIAN);
        var folder = Path.of(System.getProperty("bench.files"));
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) tell(folder.relativize(file), file);
        }
        System.out.println("files " + sums);
        People.signOut();
    }

    private void tell(Path name, Path file) throws IOException {
        sums.merge("FILES", 1, Integer::sum);
        var start = System.nanoTime();
        var said = new ArrayList<String>();
        try {
            said.add(Source.of(file) + " " + encodings(file));
            said.addAll(preview(file));
        } catch (Refusal refusal) {
            said.add("refused " + refusal.reason());
            sums.merge("refused " + refusal.reason(), 1, Integer::sum);
        }
        System.out.printf(
                "file %s %s %d ms%n",
                name, said.stream().limit(2).collect(Collectors.joining(" ")), (System.nanoTime() - start) / 1_000_000);
        said.stream().skip(2).forEach(it -> System.out.println("    " + it));
    }

    private List<String> preview(Path file) throws IOException {
        var id = importing.begin(file.getFileName().toString(), file);
        await(id);
        var read = importing.find(id).orElseThrow();
        if (read.mapping().containsValue(Column.TITLE)) {
            importing.map(id, read.mapping(), catalogue.categories().getFirst().slug());
            await(id);
        }
        var rows = importing.rows(id, null, 0, Source.MOST_ROWS);
        var verdicts = new TreeMap<String, Integer>();
        for (var row : rows) verdicts.merge(verdict(row), 1, Integer::sum);
        verdicts.forEach((verdict, count) -> sums.merge(verdict, count, Integer::sum));
        var said = new ArrayList<>(List.of(rows.size() + " rows " + verdicts));
        rows.stream()
                .filter(it -> it.verdict() != Verdict.ERROR)
                .limit(TITLES)
                .forEach(it -> said.add(
                        it.cells().stream().limit(Column.ISBN.ordinal() + 1).collect(Collectors.joining(" | "))));
        return said;
    }

    private static String verdict(ImportRow row) {
        var why = row.why();
        return row.verdict() + (why == null ? "" : " " + why.reason());
    }

    private static Map<String, Integer> encodings(Path file) throws IOException {
        var encodings = new TreeMap<String, Integer>();
        switch (Source.of(file)) {
            case CSV -> encodings.put(Encoding.of(file).name(), 1);
            case MARC ->
                MarcSource.each(file, it -> encodings.merge(MarcLetters.of(it).name(), 1, Integer::sum));
            default -> {}
        }
        return encodings;
    }

    private void await(ImportId id) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofMinutes(10))
                .until(() -> !importing.find(id).orElseThrow().state().moves());
    }
}
