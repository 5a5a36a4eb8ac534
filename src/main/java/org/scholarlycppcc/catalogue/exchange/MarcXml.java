package org.scholarlycppcc.catalogue.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.marc4j.MarcXmlWriter;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.catalogue.Creator;
import org.scholarlycppcc.catalogue.Rights;

/**
 * Records of a library catalogue: MARC 21 (Library of Congress) as MARCXML. What is not known has no field, so there
 * is no 008; a name of five characters and more without a dot, a country or a dynasty is taken for that of a body.
 */
final class MarcXml implements BookWriter {
    private static final MarcFactory MARC = MarcFactory.newInstance();
    // A new record of a book, in Unicode, of minimal level, with the signs of ISBD.
    private static final String LEADER = "00000nam a22000007i 4500";
    private static final char NONE = ' ';
    // XML 1.0, 2.2; the writer's own check would take characters beyond the first plane for damage.
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final MarcXmlWriter out;

    MarcXml(OutputStream out) {
        this.out = new MarcXmlWriter(out, "UTF-8", true);
    }

    @Override
    public void add(BookLine line) {
        var book = line.book();
        var creators = Creator.parse(book.creators());
        var marc = MARC.newRecord(LEADER);
        marc.addVariableField(MARC.newControlField("001", book.id().value().toString()));
        field(marc, "020", NONE, NONE, "a", book.isbn());
        if (!book.unified().isEmpty()) field(marc, "024", '8', NONE, "a", book.unified(), "q", MarcBooks.UNIFIED);
        if (!book.clc().isEmpty()) field(marc, "084", NONE, NONE, "a", book.clc(), "2", MarcBooks.CLC);
        creators.stream().limit(1).forEach(it -> name(marc, "1", it));
        title(marc, line, creators);
        field(
                marc,
                "264",
                NONE,
                '1',
                "a",
                book.place(),
                "b",
                book.publisher(),
                "c",
                book.imprint().typed());
        field(marc, "500", NONE, NONE, "a", line.note());
        field(marc, "520", NONE, NONE, "a", book.about());
        // A review, by its first indicator.
        field(marc, "520", '1', NONE, "a", book.why());
        if (book.rights() != Rights.NOT_KNOWN)
            field(
                    marc,
                    "540",
                    NONE,
                    NONE,
                    "a",
                    Words.in(Locale.CHINESE, book.rights().label()));
        field(marc, "588", NONE, NONE, "a", book.checkedAgainst());
        field(marc, "653", NONE, NONE, "a", book.categoryName());
        creators.stream().skip(1).forEach(it -> name(marc, "7", it));
        if (book.isOnTheWeb()) field(marc, "856", '4', NONE, "u", book.whereToRead());
        else field(marc, "856", NONE, NONE, "z", book.whereToRead());
        out.write(marc);
    }

    private static void name(Record marc, String block, Creator creator) {
        var name = Credits.name(creator);
        var from = creator.dynasty() + creator.country();
        boolean body = from.isEmpty() && name.length() > 4 && !name.contains("·") && !name.contains(" ");
        if (body) field(marc, block + "10", '2', NONE, "a", name, "e", creator.role());
        else field(marc, block + "00", '0', NONE, "a", name, "c", from, "e", creator.role());
    }

    private static void title(Record marc, BookLine line, List<Creator> creators) {
        var book = line.book();
        var said = Creator.printed(creators);
        var parts = new String[] {book.title(), book.volume(), book.subtitle(), said};
        // Each part ends with the sign that begins the next.
        var signs = new String[] {"", ".", " :", " /"};
        for (int part = 0, before = 0; part < parts.length; part++) {
            if (parts[part].isEmpty()) continue;
            if (part > 0) parts[before] += signs[part];
            before = part;
        }
        char added = creators.isEmpty() ? '0' : '1';
        field(marc, "245", added, '0', "a", parts[0], "n", parts[1], "b", parts[2], "c", parts[3]);
    }

    /** A field with those subfields that say something, or none. */
    private static void field(Record marc, String tag, char first, char second, String... said) {
        var field = MARC.newDataField(tag, first, second);
        for (int i = 0; i < said.length; i += 2) {
            if (!said[i + 1].isEmpty()) field.addSubfield(MARC.newSubfield(said[i].charAt(0), legible(said[i + 1])));
        }
        if (!field.getSubfields().isEmpty()) marc.addVariableField(field);
    }

    private static String legible(String text) {
        return NO_XML.matcher(text).replaceAll("\uFFFD");
    }

    @Override
    public void finish() {
        out.close();
    }
}
