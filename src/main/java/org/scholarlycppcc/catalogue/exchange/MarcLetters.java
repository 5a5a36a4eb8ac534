package org.scholarlycppcc.catalogue.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the bytes of a record mean, told by what fits and not by its leader: Chinese libraries leave Leader/09 blank and write
 * GB 18030, others say so of MARC-8 and write UTF-8.
 */
enum MarcLetters {
    UTF_8 {
        @Override
        String plain(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    },
    GB18030 {
        @Override
        String plain(byte[] bytes) {
            return new String(bytes, CHINESE);
        }
    },
    /** What a blank Leader/09 means in MARC 21 (Library of Congress). */
    MARC8 {
        @Override
        String plain(byte[] bytes) {
            return Marc8.read(bytes);
        }
    };

    private static final Charset CHINESE = Encoding.GB18030;
    private static final String LOST = "\uFFFD";
    // How MARC 21 writes characters that MARC-8 lacks.
    private static final Pattern BY_NUMBER = Pattern.compile("&#[xX]([0-9A-Fa-f]{2,6});");

    static MarcLetters of(byte[] record) {
        boolean escapes = false;
        boolean ascii = true;
        for (var one : record) {
            escapes |= one == Marc8.ESCAPE;
            ascii &= one >= 0;
        }
        if (ascii) return escapes ? MARC8 : UTF_8;
        if (Encoding.fits(record, StandardCharsets.UTF_8)) return UTF_8;
        return !escapes && isChinese(record) && Encoding.fits(record, CHINESE) ? GB18030 : MARC8;
    }

    // Most characters of a Chinese text are common ones, or such that only GBK has. In MARC-8 a byte of that range is
    // an
    // accent, and the letter that bears it follows.
    private static boolean isChinese(byte[] record) {
        int common = 0;
        int accents = 0;
        for (int at = 0; at + 1 < record.length; at++) {
            int first = record[at] & 0xFF;
            int second = record[at + 1] & 0xFF;
            if (first <= 0x80) continue;
            at++;
            if (first <= 0xA0 || first <= 0xD7 && second > 0xA0) common++;
            else if (first >= 0xE0 && second < 0x80) accents++;
        }
        return common > accents;
    }

    /** What some bytes of the record say; U+FFFD stands for what is lost. */
    String text(byte[] bytes) {
        return BY_NUMBER.matcher(plain(bytes)).replaceAll(MarcLetters::numbered);
    }

    abstract String plain(byte[] bytes);

    private static String numbered(MatchResult number) {
        int point = Integer.parseInt(number.group(1), 16);
        return Character.isValidCodePoint(point) && !Character.isISOControl(point)
                ? Matcher.quoteReplacement(Character.toString(point))
                : LOST;
    }
}
