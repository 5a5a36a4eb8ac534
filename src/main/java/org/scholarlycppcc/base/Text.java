package org.scholarlycppcc.base;

/** What people type into one field, brought into the form in which it is kept. */
public final class Text {
    private Text() {}

    /**
     * One line: control characters gone, blanks at the ends gone.
     *
     * @param most the most UTF-16 units kept; a longer line is refused with {@code text.tooLong}
     */
    public static String line(String typed, int most) {
        return fitting(typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip(), most);
    }

    /** Like {@link #line}, and refused with the given reason when nothing is left. */
    public static String required(String typed, int most, String missing, Object... about) {
        var line = line(typed, most);
        if (line.isEmpty()) throw new Refusal(missing, about);
        return line;
    }

    /** Several lines: line breaks and tabs stay, other control characters go. */
    public static String lines(String typed, int most) {
        return fitting(
                typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip(),
                most);
    }

    /** A text that is looked up and never kept: U+0000, which PostgreSQL refuses to compare, becomes a character that nothing holds. */
    public static String soughtFor(String typed) {
        return typed.replace('\0', '\uFFFD');
    }

    private static String fitting(String text, int most) {
        if (text.length() > most) throw new Refusal("text.tooLong", most, text.length());
        return text;
    }
}
