package org.scholarlycppcc.catalogue.exchange;

import java.util.regex.Pattern;

/** What library records say, without the signs that divide their elements (ISBD, IFLA) and the brackets of cataloguers. */
final class Isbd {
    // An element ends with the sign that begins the next, or begins with its own.
    private static final Pattern BEFORE = Pattern.compile("^[/:;=,／：；＝，،]\\s+");
    private static final Pattern BEHIND = Pattern.compile("[\\s\u3000]*[/:;=,／：；＝，،][\\s\u3000]*$");
    // The full stop at the end of a field, and not that of an abbreviation.
    private static final Pattern FULL_STOP = Pattern.compile(
            "(?<=[\\p{L}\\p{M}\\p{N}]{3}|\\p{IsHan}|\\p{IsHiragana}|\\p{IsKatakana}|ー|[)\\]\"”’!?])(?<!\\betc)\\s*\\.$");
    private static final Pattern FULL_STOP_IN_CHINESE =
            Pattern.compile("(?<=\\p{IsHan}|\\p{IsHiragana}|\\p{IsKatakana}|ー|[)\\]）］])\\s*\\.$");
    // An initial keeps its stop.
    private static final Pattern NAME_STOP =
            Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N}]{2}|\\p{IsHan}|[)])(?<!\\b[JS]r)\\.$");
    // What was not on the title page.
    private static final Pattern BRACKETS = Pattern.compile("^\\[([^\\[\\]]*)]?$|^([^\\[\\]]*)]$");
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?i)s\\.?\\s*[ln]\\.?|n\\.\\s*p\\.|(place of publication|publisher) not identified|(出版地|出版者|出版社)不[明详詳]");
    // Libraries outside China used to divide words by wide blanks, or by two.
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\p{IsHan})(\u3000| {2,})+(?=\\p{IsHan})");

    private Isbd() {}

    static String plain(String text) {
        var within =
                BEHIND.matcher(BEFORE.matcher(text.strip()).replaceFirst("")).replaceFirst("");
        return BETWEEN_WORDS.matcher(within).replaceAll("").strip();
    }

    /** A title, or a part of it. */
    static String title(String text) {
        return withoutBrackets(FULL_STOP.matcher(plain(text)).replaceFirst(""));
    }

    /** What a title page in Chinese says of those who made the book. */
    static String statement(String text) {
        return FULL_STOP_IN_CHINESE.matcher(plain(text)).replaceFirst("");
    }

    /** A name, or what its bearer did. */
    static String name(String text) {
        return NAME_STOP.matcher(plain(text)).replaceFirst("");
    }

    /** A place or a publisher; empty where the record says that nobody knows. */
    static String imprint(String text) {
        var named = withoutBrackets(FULL_STOP_IN_CHINESE.matcher(plain(text)).replaceFirst(""));
        return UNKNOWN.matcher(named).matches() ? "" : named;
    }

    private static String withoutBrackets(String text) {
        return BRACKETS.matcher(text).replaceFirst("$1$2").strip();
    }
}
