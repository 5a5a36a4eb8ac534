package org.scholarlycppcc.catalogue.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.Acquiring.Verdict;
import org.scholarlycppcc.members.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores the rows of a file as they were read. */
@Component
class Storing {
    private static final int NAME = 255;
    private static final int AT_ONCE = 500;
    /** What a file can be from some row on, so that the rows before it are good. */
    private static final Set<String> BROKEN_OFF = Set.of("file.noTable", "file.noMarc", "file.noWorkbook");

    private final Imports imports;
    private final ImportedRows table;
    private final ImportRun run;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Storing(Imports imports, ImportedRows table, ImportRun run, TransactionTemplate transaction, Clock clock) {
        this.imports = imports;
        this.table = table;
        this.run = run;
        this.transaction = transaction;
        this.clock = clock;
    }

    ImportId take(String fileName, Path file, MemberId by) throws IOException {
        var id = new ImportId(UUID.randomUUID());
        var source = Source.of(file);
        var name = Text.line(fileName, NAME);
        transaction.executeWithoutResult(
                it -> imports.insert(id, name, source, clock.instant().atOffset(ZoneOffset.UTC), by));
        try {
            store(id, source, file);
            return id;
        } catch (IOException | RuntimeException failure) {
            transaction.executeWithoutResult(it -> imports.discard(id));
            throw failure;
        }
    }

    private void store(ImportId id, Source source, Path file) throws IOException {
        var rows = new Rows(id);
        try {
            source.read(file, rows);
        } catch (Refusal refusal) {
            if (rows.total == 0 || !BROKEN_OFF.contains(refusal.reason())) throw refusal;
            rows.damaged(rows.last + 1, refusal);
        }
        rows.store();
        transaction.executeWithoutResult(it -> {
            imports.named(id, rows.columns, rows.total);
            map(id, rows.columns);
        });
    }

    // As files with the same columns were read the last time, else as their names say.
    private void map(ImportId id, List<String> columns) {
        var before =
                Heading.isMissing(columns) ? Optional.<Imports.Remembered>empty() : imports.remembered(id, columns);
        var mapping = before.map(Imports.Remembered::mapping).orElseGet(() -> Column.named(columns));
        imports.map(id, mapping, before.map(Imports.Remembered::category).orElse(""));
        boolean whole = mapping.containsValue(Column.TITLE) && mapping.containsValue(Column.CATEGORY);
        boolean known = before.isPresent() || whole;
        imports.turn(id, ImportState.READING, known ? ImportState.WEIGHING : ImportState.READ, 0);
        if (known) run.wakeAfterwards();
    }

    private final class Rows implements Incoming {
        private final ImportId id;
        private final List<ImportRow> waiting = new ArrayList<>();
        private List<String> columns = List.of();
        private int total;
        private int last;

        Rows(ImportId id) {
            this.id = id;
        }

        @Override
        public void columns(List<String> names) {
            columns = names.stream()
                    .map(it -> it.substring(0, Math.min(NAME, it.length())))
                    .toList();
        }

        @Override
        public void row(int number, List<String> cells) {
            if (ImportedRows.fits(cells)) add(number, cells, null);
            else damaged(number, new Refusal("file.rowLong"));
        }

        @Override
        public void damaged(int number, Refusal why) {
            add(number, List.of(), why);
        }

        private void add(int place, List<String> cells, @Nullable Refusal why) {
            // Some files count a row twice.
            int number = Math.max(place, last + 1);
            waiting.add(new ImportRow(number, cells, why == null ? null : Verdict.ERROR, why, null, null, null, ""));
            total++;
            last = number;
            if (waiting.size() == AT_ONCE) store();
        }

        void store() {
            transaction.executeWithoutResult(it -> table.insert(id, waiting));
            waiting.clear();
        }
    }
}
