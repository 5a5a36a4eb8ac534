package org.scholarlycppcc.catalogue.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A file that the demo's librarian has begun to import: some of its rows are new, some are known, some have errors. */
@Component
@ConditionalOnBooleanProperty("scholarly.demo")
@Order(Beginnings.LISTS + 1)
class DemoImport implements ApplicationRunner {
    private static final String FILE = "demo/import.csv";

    private final Storing storing;
    private final Imports imports;
    private final Roster roster;

    DemoImport(Storing storing, Imports imports, Roster roster) {
        this.storing = storing;
        this.imports = imports;
        this.roster = roster;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!imports.page(null, 1).isEmpty()) return;
        AsHouse.get(() -> roster.byAccount("librarian")).ifPresent(this::begin);
    }

    private void begin(MemberId librarian) {
        try {
            var file = Files.writeString(Files.createTempFile("import", null), Content.text(FILE));
            try {
                storing.take("古籍选目（示例）.csv", file, librarian);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
