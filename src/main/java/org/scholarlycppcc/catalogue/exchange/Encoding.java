package org.scholarlycppcc.catalogue.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.scholarlycppcc.base.Refusal;

/** Which characters the bytes of a file mean: the encoding in which nearly all of them are some, since one bad byte decides nothing. */
final class Encoding {
    /** What Chinese spreadsheets save without being asked (GB 18030 holds GBK and GB 2312). */
    static final Charset GB18030 = Charset.forName("GB18030");

    /** What stands for bytes that are no character. */
    private static final char LOST = '\uFFFD';

    private static final char LINE_END = 0x85;

    private Encoding() {}

    /** The encoding of a text; refuses what is none, such as a picture. */
    static Charset of(Path file) throws IOException {
        try (var bytes = bytes(file)) {
            var mark = bytes.getBOM();
            if (mark != null) return Charset.forName(mark.getCharsetName());
        }
        // UTF-8 first: Chinese in it fits GB 18030 well, and never the other way round.
        for (var charset : List.of(UTF_8, GB18030)) if (fits(file, charset)) return charset;
        throw new Refusal("file.encoding");
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        var buffer = new char[8192];
        var fit = new Fit();
        try (var text = text(file, charset)) {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer))
                for (int i = 0; i < read; i++) {
                    // No table holds it; a picture soon does.
                    if (buffer[i] == 0) return false;
                    fit.count(buffer[i]);
                }
        }
        return fit.isGood();
    }

    /** Whether nearly all of some bytes are characters of an encoding. */
    static boolean fits(byte[] bytes, Charset charset) {
        var fit = new Fit();
        new String(bytes, charset).chars().forEach(it -> fit.count((char) it));
        return fit.isGood();
    }

    /** Whether a text has places whose characters are lost. */
    static boolean isBroken(String text) {
        return text.chars().anyMatch(it -> isLost((char) it));
    }

    // Unicode's second range of control characters stands in no text; in GB 18030 and in pages of other scripts bytes
    // that
    // are none become some. Only a line end is among them.
    private static boolean isLost(char one) {
        return one == LOST || one >= 0x80 && one < 0xA0 && one != LINE_END;
    }

    /** The text of a file, without the mark that says which kind of Unicode it is. */
    static Reader text(Path file, Charset charset) throws IOException {
        return new InputStreamReader(
                bytes(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static BOMInputStream bytes(Path file) throws IOException {
        return BOMInputStream.builder()
                .setInputStream(new BufferedInputStream(Files.newInputStream(file)))
                .setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE)
                .get();
    }

    /** How many characters beyond ASCII were read, and how many were lost. */
    private static final class Fit {
        private static final int READ_FOR_ONE_LOST = 4;

        private long read;
        private long lost;

        void count(char one) {
            if (isLost(one)) lost++;
            else if (one > 0x7F) read++;
        }

        // Of Chinese in GB 18030, less than a fifth is UTF-8 by chance.
        boolean isGood() {
            return lost * READ_FOR_ONE_LOST <= read;
        }
    }
}
