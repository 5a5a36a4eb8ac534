package org.scholarlycppcc.readinglog;

/** Numbers as they are written in digits or in Chinese, up to nine characters. */
class Numeral {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String TENS = "十百千";

    private Numeral() {}

    /** The value of “52”, “五十二”, “五二” or “一百零五”. */
    static int of(String written) {
        if (Character.isDigit(written.charAt(0))) return Integer.parseInt(written);
        var plain = written.replace('零', '〇').replace('两', '二');
        return plain.chars().anyMatch(it -> TENS.indexOf(it) >= 0) ? spoken(plain) : spelled(plain);
    }

    private static int spelled(String digits) {
        return digits.chars().map(DIGITS::indexOf).reduce(0, (value, digit) -> value * 10 + digit);
    }

    private static int spoken(String words) {
        int value = 0;
        int digit = 0;
        for (char word : words.toCharArray()) {
            int ten = TENS.indexOf(word);
            if (ten < 0) {
                digit = DIGITS.indexOf(word);
            } else {
                value += Math.max(digit, 1) * (int) Math.pow(10, ten + 1);
                digit = 0;
            }
        }
        return value + digit;
    }
}
