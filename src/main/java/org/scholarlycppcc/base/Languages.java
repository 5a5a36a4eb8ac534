package org.scholarlycppcc.base;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** The languages the house speaks; simplified Chinese greets anyone whose language it lacks. */
public final class Languages {
    /** Name of the cookie that remembers a reader's choice. */
    public static final String COOKIE = "language";

    public static final List<Locale> ALL = Stream.of("zh", "zh-Hant", "zh-TW", "zh-HK", "zh-MO", "en")
            .map(Locale::forLanguageTag)
            .toList();

    /** The languages a reader chooses from. */
    public static final List<Locale> CHOICES =
            Stream.of("zh", "zh-Hant", "en").map(Locale::forLanguageTag).toList();

    private Languages() {}

    /** What a language calls itself, short enough for a switch. */
    public static String own(Locale language) {
        return switch (tag(language)) {
            case "zh-Hans" -> "简体";
            case "zh-Hant" -> "繁體";
            default -> "English";
        };
    }

    /** The language a reader chose, else the one the browser asks for. */
    public static Locale of(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, COOKIE);
        return best(chosen == null ? request.getHeader("Accept-Language") : chosen.getValue());
    }

    /** The language that fits a header or tag best (RFC 4647, lookup). */
    public static Locale best(@Nullable String wanted) {
        try {
            var found = wanted == null ? null : Locale.lookup(LanguageRange.parse(wanted), ALL);
            return found == null ? ALL.getFirst() : found;
        } catch (IllegalArgumentException malformed) {
            return ALL.getFirst();
        }
    }

    /** The value of {@code <html lang>}, which names the script so that browsers pick the right shapes. */
    public static String tag(Locale language) {
        if (!language.getLanguage().equals("zh")) return language.toLanguageTag();
        return language.equals(Locale.CHINESE) ? "zh-Hans" : "zh-Hant";
    }
}
