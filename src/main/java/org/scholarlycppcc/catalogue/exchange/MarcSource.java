package org.scholarlycppcc.catalogue.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.scholarlycppcc.base.Refusal;

/** Books from records of ISO 2709, each by itself, so that a damaged one does not take the next with it. */
final class MarcSource {
    // ISO 2709: the length has five digits.
    private static final int LONGEST = 99_999;
    // A mark of Unicode begins with it, and no record does.
    private static final int LAST_OF_ASCII = 0x7F;

    private MarcSource() {}

    static void read(Path file, Incoming into) throws IOException {
        var books = new MarcBooks(into);
        each(file, bytes -> read(bytes, books));
        books.end();
    }

    /** The bytes of each record. */
    static void each(Path file, Consumer<byte[]> reader) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (var next = next(bytes); next.length > 0; next = next(bytes)) reader.accept(next);
        }
    }

    private static void read(byte[] bytes, MarcBooks books) {
        if (bytes.length > LONGEST) {
            books.damaged(new Refusal("file.recordLong", LONGEST));
            return;
        }
        try {
            books.record(Iso2709.parsed(bytes, MarcLetters.of(bytes)::text));
        } catch (IllegalArgumentException damaged) {
            books.damaged(new Refusal("file.recordDamaged"));
        }
    }

    // Without the line breaks that some programs put between records; of an overlong one only so much that it is
    // refused.
    private static byte[] next(InputStream bytes) throws IOException {
        var record = new ByteArrayOutputStream();
        for (int one = bytes.read(); one >= 0; one = bytes.read()) {
            if (record.size() == 0 && (one <= ' ' || one > LAST_OF_ASCII)) continue;
            if (record.size() <= LONGEST) record.write(one);
            if (one == Iso2709.RECORD_END) break;
        }
        return record.toByteArray();
    }
}
