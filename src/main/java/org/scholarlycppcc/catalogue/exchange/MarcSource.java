package org.scholarlycppcc.catalogue.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.marc4j.MarcException;
import org.marc4j.MarcStreamReader;
import org.marc4j.converter.impl.AnselToUnicode;
import org.marc4j.marc.Record;

/**
 * Books from records of ISO 2709, each by itself, so that a damaged one does not take the next with it. Which characters a
 * record is written in is told by what fits: Chinese libraries leave Leader/09 blank and write GB 18030.
 */
final class MarcSource {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int TERMINATOR = 0x1D;
    // ISO 2709: the length has five digits.
    private static final int LONGEST = 99_999;
    // Leader/09, which says in what a record is written, if it is to be believed.
    private static final int CODING = 9;

    private MarcSource() {}

    static void read(Path file, Incoming into) throws IOException {
        var books = new MarcBooks(into);
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (var next = next(bytes); next.length > 0; next = next(bytes)) read(next, books);
        }
        books.end();
    }

    private static void read(byte[] bytes, MarcBooks books) {
        try {
            books.record(parsed(bytes));
        } catch (MarcException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            books.damaged();
        }
    }

    // Without the line breaks that some programs put between records; of an overlong one only so much that it is
    // refused.
    private static byte[] next(InputStream bytes) throws IOException {
        var record = new ByteArrayOutputStream();
        for (int one = bytes.read(); one >= 0; one = bytes.read()) {
            if (record.size() == 0 && one <= ' ') continue;
            if (record.size() <= LONGEST) record.write(one);
            if (one == TERMINATOR) break;
        }
        return record.toByteArray();
    }

    private static Record parsed(byte[] bytes) {
        if (bytes.length > LONGEST) throw new MarcException("longer than any record");
        // Read byte by byte first: the lengths in a record count bytes, and the reader knows three encodings only.
        if (bytes.length > CODING) bytes[CODING] = ' ';
        var reader = new MarcStreamReader(new ByteArrayInputStream(bytes), ISO_8859_1.name());
        if (!reader.hasNext()) throw new MarcException("no record");
        var decoding = decoding(bytes);
        var record = reader.next();
        record.getDataFields()
                .forEach(field -> field.getSubfields().forEach(it -> it.setData(decoding.apply(it.getData()))));
        return record;
    }

    // MARC-8 (Library of Congress) is what a blank Leader/09 means in MARC 21.
    private static UnaryOperator<String> decoding(byte[] bytes) {
        if (fits(bytes, UTF_8)) return it -> new String(it.getBytes(ISO_8859_1), UTF_8);
        if (fits(bytes, GB18030) && isChinese(new String(bytes, GB18030)))
            return it -> new String(it.getBytes(ISO_8859_1), GB18030);
        var converter = new AnselToUnicode();
        return it -> converter.convert(it.toCharArray());
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean isChinese(String text) {
        long foreign = text.chars().filter(it -> it > 0x7F).count();
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return han * 2 > foreign;
    }
}
