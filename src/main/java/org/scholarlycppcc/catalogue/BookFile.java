package org.scholarlycppcc.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;

/** The rows of {@code content/books.csv}. */
final class BookFile {
    private BookFile() {}

    static BookCard card(CSVRecord row) {
        return BookCard.of(it -> row.isMapped(column(it)) ? row.get(column(it)) : "");
    }

    private static String column(Fact fact) {
        return fact == Fact.PUBLISHED ? "year" : fact.name().toLowerCase(Locale.ROOT);
    }

    /** A fingerprint of a row: another row, another mark. */
    static UUID mark(CSVRecord row) {
        return UUID.nameUUIDFromBytes(String.join("\u001f", row.values()).getBytes(StandardCharsets.UTF_8));
    }
}
