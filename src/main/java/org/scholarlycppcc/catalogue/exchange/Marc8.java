package org.scholarlycppcc.catalogue.exchange;

import java.text.Normalizer;
import org.marc4j.converter.impl.CodeTableGenerated;
import org.marc4j.converter.impl.CodeTableInterface;

/** Reads MARC-8 (Library of Congress) byte by byte, so that nothing in it can hold it up; U+FFFD stands for what is no character. */
final class Marc8 {
    static final int ESCAPE = 0x1B;
    private static final CodeTableInterface SETS = new CodeTableGenerated();
    private static final String FINALS = "34BE1NQS2";
    private static final char ASCII = 'B';
    private static final char ANSEL = 'E';
    /** The one set whose characters have three bytes each. */
    private static final char EAST_ASIAN = '1';

    private static final char LOST = '\uFFFD';

    private final byte[] bytes;
    private final StringBuilder text = new StringBuilder();
    // They stand before their letter here, and behind it in Unicode.
    private final StringBuilder accents = new StringBuilder();
    private char low = ASCII;
    private char high = ANSEL;

    private Marc8(byte[] bytes) {
        this.bytes = bytes;
    }

    static String read(byte[] bytes) {
        return new Marc8(bytes).read();
    }

    private String read() {
        for (int at = 0; at < bytes.length; ) at += bytes[at] == ESCAPE ? designation(at) : character(at);
        // An accent and its letter are one character elsewhere.
        return Normalizer.normalize(text.append(accents), Normalizer.Form.NFC);
    }

    // ESC, perhaps the sign of a set of several bytes, that of where it counts, and the set; or ESC and a set of its
    // own.
    private int designation(int at) {
        int next = at + 1;
        if (next < bytes.length && "sgbp".indexOf(bytes[next]) >= 0) {
            low = bytes[next] == 's' ? ASCII : (char) bytes[next];
            return 2;
        }
        if (next < bytes.length && bytes[next] == '$') next++;
        boolean above = next < bytes.length && (bytes[next] == ')' || bytes[next] == '-');
        if (next < bytes.length && "(,)-".indexOf(bytes[next]) >= 0) next++;
        if (next < bytes.length && bytes[next] == '!') next++;
        if (next >= bytes.length || next == at + 1 || FINALS.indexOf(bytes[next]) < 0) return lost(1);
        if (above) high = (char) bytes[next];
        else low = (char) bytes[next];
        return next + 1 - at;
    }

    private int character(int at) {
        int one = bytes[at] & 0xFF;
        char set = one < 0x80 ? low : high;
        if (one <= ' ' || one == 0x7F) return told((char) one, 1);
        if (set == EAST_ASIAN) return eastAsian(at);
        char read = SETS.getChar(one, set);
        if (!SETS.isCombining(one, low, high)) return read == 0 ? lost(1) : told(read, 1);
        // The second half of an accent over two letters has none of its own.
        if (read != 0) accents.append(read);
        return 1;
    }

    private int eastAsian(int at) {
        if (at + 2 >= bytes.length) return lost(bytes.length - at);
        int code = (bytes[at] & 0x7F) << 16 | (bytes[at + 1] & 0x7F) << 8 | bytes[at + 2] & 0x7F;
        char read = SETS.getChar(code, EAST_ASIAN);
        return read == 0 ? lost(1) : told(read, 3);
    }

    private int told(char one, int length) {
        text.append(one).append(accents);
        accents.setLength(0);
        return length;
    }

    private int lost(int length) {
        return told(LOST, length);
    }
}
