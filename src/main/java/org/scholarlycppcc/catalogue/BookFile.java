package org.scholarlycppcc.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;

/** The rows of {@code content/books.csv}. */
final class BookFile {
    private BookFile() {}

    static BookCard card(CSVRecord row) {
        return new BookCard(
                row.get("title"),
                row.get("subtitle"),
                row.get("creators"),
                row.get("category"),
                row.get("publisher"),
                row.get("year"),
                row.get("isbn"),
                row.get("about"),
                row.get("why"),
                row.get("checked_against"));
    }

    /** A fingerprint of a row: another row, another mark. */
    static UUID mark(CSVRecord row) {
        return UUID.nameUUIDFromBytes(String.join("\u001f", row.values()).getBytes(StandardCharsets.UTF_8));
    }
}
