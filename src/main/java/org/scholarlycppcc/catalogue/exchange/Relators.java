package org.scholarlycppcc.catalogue.exchange;

import java.util.Locale;
import java.util.Map;
import org.marc4j.marc.DataField;

/** Who a name of a record is and what that one did, by the words and codes of MARC 21 and UNIMARC (IFLA). */
final class Relators {
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("author", "著"),
            Map.entry("aut", "著"),
            Map.entry("070", "著"),
            Map.entry("editor", "编"),
            Map.entry("edt", "编"),
            Map.entry("340", "编"),
            Map.entry("compiler", "辑"),
            Map.entry("com", "辑"),
            Map.entry("220", "辑"),
            Map.entry("translator", "译"),
            Map.entry("trl", "译"),
            Map.entry("730", "译"),
            Map.entry("illustrator", "绘"),
            Map.entry("ill", "绘"),
            Map.entry("440", "绘"));
    // The second digit of the tag of a body, and not of a person.
    private static final char BODY = '1';

    private Relators() {}

    /**
     * A creator as this catalogue writes it; empty where the field names none.
     *
     * @param before what stands before the second part of a person's name
     */
    static String creator(DataField field, String before) {
        var name = name(field, before).replaceAll("[\\[\\]［］〔〕]", "");
        if (name.isEmpty()) return "";
        // Other words there are no place: saint, or Carson, Rachel.
        var origin = MarcFields.said(field, "c")
                .filter(Relators::isChinese)
                .findFirst()
                .orElse("");
        return Statement.from(origin, name, role(field));
    }

    private static String name(DataField field, String before) {
        var first = Isbd.name(MarcFields.text(field, "a"));
        // In its own script: 110-01/$1
        var tag = field.getTag().equals("880") ? MarcFields.text(field, "6") : field.getTag();
        boolean body = tag.charAt(1) == BODY;
        if (first.isEmpty() || isChinese(first) && !body) return first;
        var between = isChinese(first) ? "" : body ? ". " : before;
        return MarcFields.said(field, "b")
                .map(Isbd::name)
                .reduce(first, (name, part) -> part.isEmpty() ? name : name + between + part);
    }

    private static String role(DataField field) {
        var said = MarcFields.said(field, "4e").map(Isbd::name).toList();
        return said.stream()
                .map(it -> ROLES.get(it.toLowerCase(Locale.ROOT)))
                .filter(it -> it != null)
                .findFirst()
                .orElse(said.isEmpty() ? "" : said.getFirst());
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
