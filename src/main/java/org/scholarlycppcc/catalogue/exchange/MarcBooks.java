package org.scholarlycppcc.catalogue.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.validator.routines.ISBNValidator;
import org.marc4j.marc.Record;
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
    // Around an article that does not count when titles are sorted (ISO 6630, and its place in Unicode).
    private static final Pattern NOT_SORTED = Pattern.compile("[\\x{88}\\x{89}\\x{98}\\x{9C}]");
    private static final ISBNValidator ISBN = new ISBNValidator(false);
    // Of a book that came out in one year, and not over many: MARC 21, 008; UNIMARC, 100 $a.
    private static final Pattern MARC21_YEAR = Pattern.compile("^.{6}[serpt](\\d{4})");
    private static final Pattern UNIMARC_YEAR = Pattern.compile("^.{8}[deh](\\d{4})");
    // Of a link: what it leads to is not the book itself but such as its table of contents.
    private static final char RELATED = '2';

    private final Incoming into;
    private int number;

    MarcBooks(Incoming into) {
        this.into = into;
        into.columns(Column.ofBooks().stream().map(Column::header).toList());
    }

    void record(Record record) {
        number++;
        if (number > Source.MOST_ROWS) throw new Refusal("file.rowsMany", Source.MOST_ROWS);
        var marc = new MarcFields(record);
        var book = marc.has("200") && !marc.has("245") ? unimarc(marc) : marc21(marc);
        into.row(
                number,
                Column.ofBooks().stream()
                        .map(it -> cut(book.getOrDefault(it, "")))
                        .toList());
    }

    private static String cut(String text) {
        var seen = NOT_SORTED.matcher(text).replaceAll("").strip();
        return seen.substring(0, Math.min(Source.MOST_CHARACTERS, seen.length()));
    }

    /** A record that cannot be read, and why. */
    void damaged(Refusal why) {
        into.damaged(++number, why);
    }

    /** To be called after the last record; refuses a file without any. */
    void end() {
        if (number == 0) throw new Refusal("file.empty");
    }

    private static Map<Column, String> unimarc(MarcFields marc) {
        var book = new EnumMap<Column, String>(Column.class);
        book.put(Column.TITLE, marc.first("200", "a"));
        book.put(Column.SUBTITLE, marc.all("200", "e", "："));
        book.put(Column.VOLUME, marc.all("200", "hi", " "));
        var named = creators(marc, ", ", "700", "701", "710", "711", "702", "712");
        book.put(Column.CREATORS, named.isEmpty() ? Statement.creators(marc.all("200", "fg", "；")) : named);
        var coded = Stream.of(year(UNIMARC_YEAR, marc.first("100", "a")));
        book.put(Column.PLACE, Isbd.imprint(marc.first("210", "a")));
        book.put(Column.PUBLISHER, Isbd.imprint(marc.first("210", "c")));
        book.put(Column.PUBLISHED, date(Stream.concat(marc.texts("210", "d"), coded)));
        book.put(Column.ISBN, isbn(marc.texts("010", "a")));
        book.put(Column.UNIFIED, marc.first("091", "a"));
        book.put(Column.CLC, marc.first("690", "a"));
        book.put(Column.WHERE_TO_READ, marc.first("856", "u"));
        book.put(Column.ABOUT, marc.all("330", "a", "\n"));
        return book;
    }

    private static Map<Column, String> marc21(MarcFields marc) {
        var book = new EnumMap<Column, String>(Column.class);
        var volume = Isbd.title(marc.all("245", "np", " "));
        var title = Isbd.title(marc.first("245", "a"));
        book.put(Column.TITLE, volume.isEmpty() ? title : title.replaceAll("\\s*\\.$", ""));
        book.put(Column.VOLUME, volume);
        book.put(Column.SUBTITLE, Isbd.title(marc.all("245", "b", "：")));
        var said = marc.first("245", "c");
        book.put(
                Column.CREATORS,
                said.codePoints().anyMatch(Character::isIdeographic)
                        ? Statement.creators(Isbd.statement(said))
                        : creators(marc, " ", "100", "110", "700", "710"));
        var coded = Stream.of(year(MARC21_YEAR, marc.control("008")));
        book.put(Column.PLACE, Isbd.imprint(marc.either("264", "260", "a")));
        book.put(Column.PUBLISHER, Isbd.imprint(marc.either("264", "260", "b")));
        book.put(
                Column.PUBLISHED,
                date(Stream.of(marc.texts("264", "c"), marc.texts("260", "c"), coded)
                        .flatMap(it -> it)));
        book.put(Column.ISBN, isbn(marc.texts("020", "a")));
        book.put(Column.UNIFIED, marc.all("024", it -> MarcFields.text(it, "q").equals(UNIFIED), "a", ""));
        book.put(Column.CLC, marc.all("084", it -> MarcFields.text(it, "2").startsWith(CLC), "a", ""));
        book.put(Column.RIGHTS, rights(marc.first("540", "a")));
        book.put(Column.WHERE_TO_READ, address(marc));
        // 520, first indicator: 1 is a review, else it is a summary.
        book.put(Column.ABOUT, marc.all("520", it -> it.getIndicator1() != '1', "a", "\n"));
        book.put(Column.WHY, marc.all("520", it -> it.getIndicator1() == '1', "a", "\n"));
        book.put(Column.CHECKED_AGAINST, marc.all("588", "a", "；"));
        book.put(Column.CATEGORY, marc.first("653", "a"));
        return book;
    }

    private static String creators(MarcFields marc, String before, String... tags) {
        return Stream.of(tags)
                .flatMap(marc::those)
                .map(it -> Relators.creator(it, before))
                .filter(it -> !it.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    // The first that says a year.
    private static String date(Stream<String> said) {
        return said.map(Published::found)
                .filter(it -> it.matches("\\d{4}(-\\d\\d)?"))
                .findFirst()
                .orElse("");
    }

    private static String year(Pattern where, String coded) {
        var year = where.matcher(coded);
        return year.find() ? year.group(1) : "";
    }

    // Other libraries have sentences there.
    private static String rights(String said) {
        return Rights.found(said).equals(said) ? "" : said;
    }

    private static String address(MarcFields marc) {
        var own = marc.those("856").filter(it -> it.getIndicator2() != RELATED).toList();
        return Stream.of("u", "z")
                .flatMap(code -> own.stream().map(it -> MarcFields.text(it, code)))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    // The first that can be one; without the binding and the price that stand behind it.
    private static String isbn(Stream<String> said) {
        var numbers = said.map(MarcBooks::number).toList();
        return numbers.stream().filter(ISBN::isValid).findFirst().orElse(numbers.isEmpty() ? "" : numbers.getFirst());
    }

    private static String number(String text) {
        var number = NUMBER.matcher(text);
        return number.find() ? number.group() : text;
    }
}
