package org.scholarlycppcc.catalogue.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.catalogue.Creator;

/** What libraries and lists say of who made a book, written as this catalogue writes it: “鲁迅著” becomes “鲁迅 著”. */
final class Statement {
    private static final Set<String> DYNASTIES = Set.of(
            "先秦", "商", "周", "西周", "东周", "春秋", "战国", "秦", "汉", "西汉", "东汉", "三国", "魏", "蜀", "吴", "晋", "西晋", "东晋", "南朝",
            "北朝", "南北朝", "北魏", "东魏", "西魏", "北齐", "北周", "梁", "陈", "南朝宋", "南朝齐", "南朝梁", "南朝陈", "隋", "唐", "五代", "宋", "北宋",
            "南宋", "辽", "金", "元", "元明", "明", "明清", "清");
    private static final List<String> ROLES = Creator.ROLES.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final Pattern FROM = Pattern.compile("^[(（\\[［〔]\\s*([^)）\\]］〕]{1,20}?)\\s*[)）\\]］〕]\\s*(.+)$");
    // A name alone is at least as long, so that nobody called 张译 becomes a translator.
    private static final int SHORTEST_NAME = 2;

    private Statement() {}

    /** Several creators, divided by semicolons or commas. */
    static String creators(String said) {
        return Arrays.stream(said.split("[;；,，]|\\s/\\s"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Statement::together)
                .collect(Collectors.joining("；"));
    }

    // 梁思成、林徽因著: both did.
    private static String together(String said) {
        var names = said.split("、");
        var last = creator(names[names.length - 1]);
        int blank = last.lastIndexOf(' ');
        var role = blank > 0 ? last.substring(blank) : "";
        return Stream.concat(
                        Arrays.stream(names)
                                .limit(names.length - 1L)
                                .map(String::strip)
                                .filter(it -> !it.isEmpty())
                                .map(Statement::creator)
                                .map(it -> it.contains(" ") ? it : it + role),
                        Stream.of(last))
                .collect(Collectors.joining("；"));
    }

    private static String creator(String said) {
        var words = said.replaceAll("^\\[(.+)]$", "$1");
        var from = FROM.matcher(words);
        var origin = from.matches() ? from.group(1) : "";
        var rest = (from.matches() ? from.group(2) : words)
                .replaceAll("\\s*(\\.{3}|…+)?\\s*\\[(et al\\.?|等)]\\s*", "等 ")
                .replaceAll("[\\[\\]［］〔〕]", "")
                .strip();
        for (var role : ROLES) {
            var name = rest.substring(0, Math.max(0, rest.length() - role.length()))
                    .strip();
            if (rest.endsWith(role) && name.length() >= SHORTEST_NAME) return from(origin, name, role);
        }
        return from(origin, rest, "");
    }

    /** One creator; an origin that is no dynasty is a country. */
    static String from(String origin, String name, String role) {
        var where = origin.replaceAll("[()（）\\[\\]［］〔〕]", "").strip();
        var known = Creator.ROLES.contains(role) ? role : "";
        if (where.isEmpty()) return new Creator("", "", name, known).printed();
        return DYNASTIES.contains(where)
                ? new Creator(where, "", name, known).printed()
                : new Creator("", where, name, known).printed();
    }
}
