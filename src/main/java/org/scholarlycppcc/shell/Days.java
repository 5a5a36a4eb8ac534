package org.scholarlycppcc.shell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** A date as the head of a page writes it: in Chinese by Chinese numerals, 二〇二六年十一月二十三日 · 星期一. */
final class Days {
    private static final String DIGITS = "〇一二三四五六七八九";

    private Days() {}

    static String written(LocalDate date, Locale language) {
        if (!language.getLanguage().equals("zh")) {
            return date.format(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language));
        }
        return digits(date.getYear()) + "年" + upToNinetyNine(date.getMonthValue()) + "月"
                + upToNinetyNine(date.getDayOfMonth()) + "日 · "
                + date.getDayOfWeek().getDisplayName(TextStyle.FULL, language);
    }

    private static String digits(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(it -> DIGITS.substring(it - '0', it - '0' + 1))
                .reduce("", String::concat);
    }

    private static String upToNinetyNine(int number) {
        var tens = number / 10 == 0 ? "" : (number / 10 == 1 ? "" : digits(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : digits(number % 10));
    }
}
