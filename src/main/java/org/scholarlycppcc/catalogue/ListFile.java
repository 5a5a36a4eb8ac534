package org.scholarlycppcc.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.scholarlycppcc.base.Refusal;

/** A list as {@code content/lists.csv} and {@code content/lists/} write it down. */
record ListFile(
        String slug, String title, ListKind kind, String sector, String introduction, List<Line> lines, UUID mark) {
    /** An entry: the section it stands in, and the key of its book in {@code content/books.csv}. */
    record Line(String section, String book, Importance importance, String note) {}

    /** Reads a list; a word that is not one of those allowed is refused with the row it stands in. */
    static ListFile read(CSVRecord head, List<CSVRecord> rows) {
        return new ListFile(
                head.get("slug"),
                head.get("title"),
                one(ListKind.class, head, "kind"),
                head.get("sector"),
                head.get("introduction"),
                rows.stream().map(ListFile::line).toList(),
                mark(head, rows));
    }

    private static Line line(CSVRecord row) {
        return new Line(row.get("section"), row.get("book"), one(Importance.class, row, "importance"), row.get("note"));
    }

    private static <E extends Enum<E>> E one(Class<E> words, CSVRecord row, String column) {
        var word = row.get(column).toUpperCase(Locale.ROOT);
        return Stream.of(words.getEnumConstants())
                .filter(it -> it.name().equals(word))
                .findAny()
                .orElseThrow(
                        () -> new Refusal("catalogue.wordUnknown", row.get(column), column, row.getRecordNumber()));
    }

    private static UUID mark(CSVRecord head, List<CSVRecord> rows) {
        var all = Stream.concat(Stream.of(head), rows.stream())
                .flatMap(CSVRecord::stream)
                .collect(Collectors.joining("\u001f"));
        return UUID.nameUUIDFromBytes(all.getBytes(UTF_8));
    }

    ListId id() {
        return new ListId(idOf("list", slug));
    }

    UUID sectionId(String section) {
        return idOf("section", slug + " " + section);
    }

    UUID entryId(Line line) {
        return idOf("entry", slug + " " + line.book);
    }

    // Whoever reads the file anew finds the same list, section and entry under the same ids, so that links last.
    private static UUID idOf(String what, String name) {
        return UUID.nameUUIDFromBytes((what + " " + name).getBytes(UTF_8));
    }

    List<String> sections() {
        return lines.stream().map(Line::section).distinct().toList();
    }
}
