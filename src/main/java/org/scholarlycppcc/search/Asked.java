package org.scholarlycppcc.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search box, taken apart; whatever it is, it is something to look for and never an error.
 *
 * @param words parts between blanks, each of which must be found
 * @param phrases what stood in quotes: found word for word
 * @param titles what stood in 《》: found word for word, and first where it is the title
 */
record Asked(List<String> words, List<String> phrases, List<String> titles) {
    /** What is read of a question, in UTF-16 units; the rest of a longer one does not count. */
    static final int LONGEST = 200;

    private static final int MOST_PARTS = 12;
    private static final Pattern PART = Pattern.compile(
            "“([^”]+)”|\"([^\"]+)\"|「([^」]+)」|『([^』]+)』|(?<title>《[^》]+》|〈[^〉]+〉)|(?<word>[^\\s“\"「『《〈]+)|.");

    static Asked of(String typed) {
        var number = BookNumber.of(readable(typed));
        return number.map(Asked::word).orElseGet(() -> parted(typed));
    }

    private static Asked parted(String typed) {
        var words = new ArrayList<String>();
        var phrases = new ArrayList<String>();
        var titles = new ArrayList<String>();
        PART.matcher(readable(typed)).results().limit(2 * LONGEST).forEach(part -> {
            if (part.group("word") != null) words.add(part.group("word"));
            else if (part.group("title") != null) titles.add(inside(part.group()));
            else if (part.group().length() > 2) phrases.add(inside(part.group()));
        });
        return new Asked(first(words), first(phrases), first(titles));
    }

    /** As much of it as is read, on one line. */
    static String readable(String typed) {
        int most = Math.min(typed.length(), LONGEST);
        if (most > 0 && most < typed.length() && Character.isHighSurrogate(typed.charAt(most - 1))) most--;
        return typed.substring(0, most)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Z}]+", " ")
                .strip();
    }

    /** Words of letters that follow each other, as pinyin is typed with blanks: {@code xiang tu zhong guo}. */
    List<String> lettersInARow() {
        var latin = words.stream().filter(it -> it.matches("[\\p{IsLatin}'’]+")).toList();
        return latin.size() > 1 && latin.size() == words.size() ? latin : List.of();
    }

    private static String inside(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    private static List<String> first(List<String> parts) {
        return parts.stream().limit(MOST_PARTS).toList();
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && titles.isEmpty();
    }

    private static Asked word(String word) {
        return new Asked(List.of(word), List.of(), List.of());
    }
}
