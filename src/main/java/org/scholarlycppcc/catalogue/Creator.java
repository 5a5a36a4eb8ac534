package org.scholarlycppcc.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;

/**
 * Someone who made a book, and how.
 *
 * @param dynasty of a creator before 1912, such as 唐; else empty
 * @param country of a creator from abroad, such as 美; else empty
 * @param role such as 著 or 译; empty when it is not known
 */
public record Creator(String dynasty, String country, String name, String role) {
    /** What a creator can have done, as title pages say it. */
    public static final Set<String> ROLES =
            Set.of("著", "编", "编著", "主编", "译", "注", "校注", "译注", "编译", "点校", "校", "撰", "辑", "选编", "绘", "口述", "整理");

    private static final int MOST = 30;
    private static final Pattern ONE = Pattern.compile(
            "(?:[\\[［](?<dynasty>[^\\]］]{1,20})[\\]］]|[〔(（](?<country>[^〕)）]{1,20})[〕)）])?\\s*(?<name>[^\\[\\]［］〔〕]{1,200})");

    /** Reads “[唐]杜甫 著;〔美〕蕾切尔·卡森 著”: a dynasty in square brackets, a country in 〔〕, a blank before the role. */
    public static List<Creator> parse(String typed) {
        var creators = Arrays.stream(typed.split("[;；]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Creator::one)
                .toList();
        if (creators.size() > MOST) throw new Refusal("catalogue.tooManyCreators", MOST);
        return creators;
    }

    private static Creator one(String typed) {
        var parts = ONE.matcher(typed);
        if (!parts.matches()) throw new Refusal("catalogue.creatorUnreadable", typed);
        var words = parts.group("name").strip();
        int blank = words.lastIndexOf(' ');
        var last = words.substring(blank + 1);
        var hasRole = blank > 0 && ROLES.contains(last);
        if (ROLES.contains(words)) throw new Refusal("catalogue.creatorUnreadable", typed);
        return new Creator(
                orEmpty(parts.group("dynasty")),
                orEmpty(parts.group("country")),
                hasRole ? words.substring(0, blank).strip() : words,
                hasRole ? last : "");
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group.strip();
    }

    /** Where and when the creator is from, and the name: “[唐]杜甫”. */
    public String named() {
        if (!dynasty.isEmpty()) return "[" + dynasty + "]" + name;
        return country.isEmpty() ? name : "〔" + country + "〕" + name;
    }

    /** As on a title page: “[唐]杜甫 著”. */
    public String printed() {
        return role.isEmpty() ? named() : named() + " " + role;
    }

    /** Several creators in one line. */
    public static String printed(List<Creator> creators) {
        return creators.stream().map(Creator::printed).collect(Collectors.joining("；"));
    }
}
