package org.scholarlycppcc.catalogue;

import java.util.regex.Pattern;

/** Which of several volumes a book is, whatever way it is counted: “第三卷”, “卷三”, “3”. */
final class Volume {
    private static final Pattern COUNTED = Pattern.compile("\\d{1,4}");
    private static final String DIGITS = "零一二三四五六七八九";

    private Volume() {}

    /** The same for 第三卷, 卷三 and Vol. 3, and for 上 and 上册; empty for a book of one volume. */
    static String key(String printed) {
        var plain =
                Folded.title(printed).replaceAll("^(第|vol|volume)|[卷册辑集部]$", "").replaceAll("^[卷册辑集部]", "");
        return plain.isEmpty() ? "" : counted(plain);
    }

    /** Digits by which volumes stand in order; those that are not counted come first. */
    static String order(String printed) {
        var key = key(printed);
        int place =
                COUNTED.matcher(key).matches() ? Integer.parseInt(key) : "上中下".indexOf(key.isEmpty() ? "-" : key) + 1;
        return "%04d".formatted(Math.max(0, place));
    }

    private static String counted(String words) {
        if (!words.matches("[零一二三四五六七八九十百]{1,7}")) return words.replaceAll("^0+(?=\\d)", "");
        int sum = 0;
        int digit = 0;
        for (char sign : words.toCharArray()) {
            int unit = sign == '十' ? 10 : sign == '百' ? 100 : 0;
            if (unit == 0) digit = DIGITS.indexOf(sign);
            else {
                sum += Math.max(1, digit) * unit;
                digit = 0;
            }
        }
        return String.valueOf(sum + digit);
    }
}
