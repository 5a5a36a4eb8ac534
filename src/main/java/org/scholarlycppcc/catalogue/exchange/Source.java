package org.scholarlycppcc.catalogue.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scholarlycppcc.base.Refusal;

/** A format in which books come in, told by what the file holds and not by its name. */
public enum Source {
    XLSX(XlsxSource::read),
    CSV(CsvSource::read),
    /** ISO 2709, as MARC 21 or UNIMARC. */
    MARC(MarcSource::read),
    MARCXML(MarcXmlSource::read);

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 64 << 20;

    /** The most books in a file. */
    public static final int MOST_ROWS = 50_000;

    /** The most columns of a table. */
    static final int MOST_COLUMNS = 60;

    /** The rest of a longer cell is left out; more than any field takes, so that it is refused and not cut. */
    static final int MOST_CHARACTERS = 4_500;

    private static final int LOOKED_AT = 4096;

    private final Reading reading;

    Source(Reading reading) {
        this.reading = reading;
    }

    /** The format of a file; refuses an empty one, one that is too large, and what is none of the formats. */
    static Source of(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) throw new Refusal("file.empty");
        if (size > MOST_BYTES) throw new Refusal("file.large", MOST_BYTES >> 20);
        byte[] first;
        try (var bytes = Files.newInputStream(file)) {
            first = bytes.readNBytes(LOOKED_AT);
        }
        if (first.length > 3 && first[0] == (byte) 0xD0 && first[1] == (byte) 0xCF) throw new Refusal("file.oldExcel");
        if (first.length > 3 && first[0] == 'P' && first[1] == 'K') return XLSX;
        if (isMarc(first)) return MARC;
        return isXml(first) ? MARCXML : CSV;
    }

    // ISO 2709: the length of the record in five digits, where its data begin in five more, and the signs that end
    // fields
    // and begin subfields; one may be damaged.
    private static boolean isMarc(byte[] first) {
        int at = 0;
        while (at < first.length && (first[at] < 0 || first[at] <= ' ')) at++;
        boolean signs = has(first, Iso2709.FIELD_END) && has(first, Iso2709.SUBFIELD);
        return digits(first, at, at + 5) && (signs || digits(first, at + 12, at + 17)) || signs && !isUtf16(first);
    }

    private static boolean has(byte[] bytes, int sign) {
        for (var one : bytes) if (one == sign) return true;
        return false;
    }

    private static boolean isUtf16(byte[] first) {
        return first[0] == (byte) 0xFE && first[1] == (byte) 0xFF || first[0] == (byte) 0xFF && first[1] == (byte) 0xFE;
    }

    private static boolean digits(byte[] bytes, int from, int to) {
        if (bytes.length < to) return false;
        for (int i = from; i < to; i++) if (bytes[i] < '0' || bytes[i] > '9') return false;
        return true;
    }

    private static boolean isXml(byte[] first) {
        int at = 0;
        while (at < first.length && (first[at] < 0 || Character.isWhitespace(first[at]))) at++;
        return at < first.length && first[at] == '<';
    }

    /** Hands on what the file holds; a refusal half way leaves what came before it. */
    void read(Path file, Incoming into) throws IOException {
        reading.read(file, into);
    }

    private interface Reading {
        void read(Path file, Incoming into) throws IOException;
    }
}
