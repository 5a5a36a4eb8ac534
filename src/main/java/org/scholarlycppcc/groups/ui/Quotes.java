package org.scholarlycppcc.groups.ui;

/** Quotes in Markdown: the words as a block quote, and on its last line where they come from. */
final class Quotes {
    private static final int MOST = 500;

    private Quotes() {}

    static String of(String words, String source) {
        return "> " + words.strip().replace("\n", "\n> ") + "\n> ——" + source;
    }

    /** Some words of a post, with a link that leads back to it. */
    static String of(String words, String name, String path, int sequence) {
        var short_ = words.codePointCount(0, words.length()) <= MOST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST)) + "…";
        return of(short_, "[" + name + "](" + path + "?post=" + sequence + ")");
    }
}
