package org.scholarlycppcc.catalogue.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;
import org.marc4j.marc.Subfield;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.Published;
import org.scholarlycppcc.catalogue.Rights;

/**
 * Books from records of a library catalogue, in the columns of a table: UNIMARC (IFLA; CNMARC in China) where a record has
 * a field 200, else MARC 21 (Library of Congress), whose linked fields 880 hold the title in its own script.
 */
final class MarcBooks {
    /** How a field says that it holds a number of the Chinese Library Classification, and how that it holds a unified number. */
    static final String CLC = "clc";

    static final String UNIFIED = "统一书号";
    private static final Pattern NUMBER = Pattern.compile("^[\\d‐‑–—-]{9,17}[Xx]?");
    private static final Pattern ISBD = Pattern.compile("\\s*[/:;=,]\\s*$");

    private static final int LINK = "880-01".length();

    private final Incoming into;
    private int number;

    MarcBooks(Incoming into) {
        this.into = into;
        into.columns(Column.ofBooks().stream().map(Column::header).toList());
    }

    void record(Record record) {
        number++;
        if (number > Source.MOST_ROWS) throw new Refusal("file.rowsMany", Source.MOST_ROWS);
        var marc = new Fields(record);
        var book = marc.has("200") && !marc.has("245") ? unimarc(marc) : marc21(marc);
        into.row(
                number,
                Column.ofBooks().stream()
                        .map(it -> cut(book.getOrDefault(it, "").strip()))
                        .toList());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(Source.MOST_CHARACTERS, text.length()));
    }

    void damaged() {
        into.damaged(++number, new Refusal("file.recordDamaged"));
    }

    /** To be called after the last record; refuses a file without any. */
    void end() {
        if (number == 0) throw new Refusal("file.empty");
    }

    private static Map<Column, String> unimarc(Fields marc) {
        var book = new EnumMap<Column, String>(Column.class);
        book.put(Column.TITLE, marc.first("200", "a"));
        book.put(Column.SUBTITLE, marc.all("200", "e", "："));
        book.put(Column.VOLUME, marc.all("200", "hi", " "));
        book.put(
                Column.CREATORS,
                creators(marc, List.of("700", "701", "710", "711", "702", "712"), marc.all("200", "fg", "；")));
        book.put(Column.PLACE, marc.first("210", "a"));
        book.put(Column.PUBLISHER, marc.first("210", "c"));
        book.put(Column.PUBLISHED, date(marc.first("210", "d")));
        book.put(Column.ISBN, isbn(marc.first("010", "a")));
        book.put(Column.UNIFIED, marc.first("091", "a"));
        book.put(Column.CLC, marc.first("690", "a"));
        book.put(Column.WHERE_TO_READ, marc.first("856", "u"));
        book.put(Column.ABOUT, marc.all("330", "a", "\n"));
        return book;
    }

    private static Map<Column, String> marc21(Fields marc) {
        var book = new EnumMap<Column, String>(Column.class);
        var volume = plain(marc.all("245", "np", " "));
        var title = plain(marc.first("245", "a"));
        book.put(Column.TITLE, volume.isEmpty() ? title : title.replaceAll("\\s*\\.$", ""));
        book.put(Column.VOLUME, volume);
        book.put(Column.SUBTITLE, plain(marc.all("245", "b", "：")));
        var said = marc.first("245", "c");
        book.put(
                Column.CREATORS,
                said.codePoints().anyMatch(Character::isIdeographic)
                        ? Statement.creators(said)
                        : creators(marc, List.of("100", "110", "700", "710"), ""));
        book.put(Column.PLACE, plain(marc.either("264", "260", "a")));
        book.put(Column.PUBLISHER, plain(marc.either("264", "260", "b")));
        book.put(Column.PUBLISHED, date(marc.either("264", "260", "c")));
        book.put(Column.ISBN, isbn(marc.first("020", "a")));
        book.put(Column.UNIFIED, marc.all("024", it -> Fields.text(it, "q").equals(UNIFIED), "a", ""));
        book.put(Column.CLC, marc.all("084", it -> Fields.text(it, "2").startsWith(CLC), "a", ""));
        book.put(Column.RIGHTS, rights(marc.first("540", "a")));
        book.put(Column.WHERE_TO_READ, marc.first("856", "uz"));
        // 520, first indicator: 1 is a review, else it is a summary.
        book.put(Column.ABOUT, marc.all("520", it -> it.getIndicator1() != '1', "a", "\n"));
        book.put(Column.WHY, marc.all("520", it -> it.getIndicator1() == '1', "a", "\n"));
        book.put(Column.CHECKED_AGAINST, marc.all("588", "a", "；"));
        book.put(Column.CATEGORY, marc.first("653", "a"));
        return book;
    }

    private static String creators(Fields marc, List<String> tags, String otherwise) {
        var named = tags.stream()
                .flatMap(marc::those)
                .map(MarcBooks::creator)
                .filter(it -> !it.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
        return named.isEmpty() ? Statement.creators(otherwise) : named;
    }

    private static String creator(DataField field) {
        var name = plain(Fields.text(field, "a")).replaceAll("[.]$", "");
        if (name.isEmpty()) return "";
        var role = Stream.of("4", "e")
                .map(it -> plain(Fields.text(field, it)))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
        return Statement.from(Fields.text(field, "c"), name, role);
    }

    // ISBD (IFLA) ends an element with the sign that begins the next.
    private static String plain(String text) {
        return ISBD.matcher(text).replaceAll("").strip();
    }

    private static String date(String said) {
        var found = Published.found(said);
        return found.matches("\\d{4}(-\\d\\d)?") ? found : "";
    }

    // Other libraries have sentences there.
    private static String rights(String said) {
        return Rights.found(said).equals(said) ? "" : said;
    }

    // Without the binding and the price that stand behind it.
    private static String isbn(String text) {
        var number = NUMBER.matcher(text.strip());
        return number.find() ? number.group() : text.strip();
    }

    /** The fields of a record by tag; those in the record's own script, where it gives both. */
    private record Fields(Record record) {
        boolean has(String tag) {
            return record.getVariableField(tag) != null;
        }

        Stream<DataField> those(String tag) {
            return record.getDataFields().stream()
                    .filter(it -> it.getTag().equals(tag))
                    .map(this::inOwnScript);
        }

        // A field 880 is linked by the same number: 245 says 880-01, and it says 245-01.
        private DataField inOwnScript(DataField field) {
            var link = text(field, "6");
            if (!link.startsWith("880-") || link.length() < LINK) return field;
            var back = field.getTag() + link.substring(3, LINK);
            return record.getDataFields().stream()
                    .filter(it -> it.getTag().equals("880") && text(it, "6").startsWith(back))
                    .findFirst()
                    .orElse(field);
        }

        String first(String tag, String codes) {
            return those(tag)
                    .map(it -> text(it, codes))
                    .filter(it -> !it.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        String either(String tag, String other, String codes) {
            var said = first(tag, codes);
            return said.isEmpty() ? first(other, codes) : said;
        }

        String all(String tag, String codes, String between) {
            return all(tag, it -> true, codes, between);
        }

        String all(String tag, Predicate<DataField> wanted, String codes, String between) {
            return those(tag)
                    .filter(wanted)
                    .flatMap(it -> it.getSubfields().stream())
                    .filter(it -> codes.indexOf(it.getCode()) >= 0)
                    .map(Subfield::getData)
                    .filter(Objects::nonNull)
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.joining(between));
        }

        /** The first of the subfields that says something. */
        static String text(DataField field, String codes) {
            return field.getSubfields().stream()
                    .filter(it -> codes.indexOf(it.getCode()) >= 0)
                    .map(Subfield::getData)
                    .filter(Objects::nonNull)
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }
}
