package org.scholarlycppcc.catalogue.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.Creator;

/**
 * A numbered list of references by GB/T 7714—2025 (8.2, books; signs as in chapter 6, set as in its examples: full
 * stops and brackets of half width, colons and commas of full width). What is not known is left out.
 */
final class Gbt7714 implements BookWriter {
    private static final int NAMED = 3;

    private final Writer out;
    private int number;

    Gbt7714(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }

    @Override
    public void add(BookLine line) throws IOException {
        out.write("[" + ++number + "] " + reference(line) + "\r\n");
    }

    private static String reference(BookLine line) {
        var parts = new ArrayList<String>();
        var credits = Credits.of(line.book());
        boolean authored = !credits.authors().isEmpty();
        parts.add(names(authored ? credits.authors() : credits.editors()));
        parts.add(title(line.book()) + "[M]");
        if (authored) parts.addAll(byRole(credits.editors()));
        parts.addAll(byRole(credits.translators()));
        parts.add(published(line));
        return parts.stream()
                .filter(it -> !it.isEmpty())
                .map(it -> it.replaceAll("\\.$", ""))
                .collect(Collectors.joining(". ", "", "."));
    }

    // 7.1.2: three are named, more are “等”.
    private static String names(List<Creator> creators) {
        var named = creators.stream().limit(NAMED).map(Credits::name).collect(Collectors.joining("，"));
        boolean more = creators.size() > NAMED || creators.stream().anyMatch(Credits::andOthers);
        if (!more) return named;
        return named + (named.codePoints().anyMatch(Character::isIdeographic) ? "，等" : "，et al");
    }

    /** Those who did the same together: “胡泳，范海燕，译”. */
    private static List<String> byRole(List<Creator> creators) {
        var byRole = creators.stream()
                .collect(Collectors.groupingBy(Creator::role, LinkedHashMap::new, Collectors.toList()));
        return byRole.entrySet().stream()
                .map(it -> names(it.getValue()) + "，" + it.getKey())
                .toList();
    }

    private static String title(BookFacts book) {
        return joined("：", book.title(), book.volume(), book.subtitle());
    }

    // 7.5.3.2: of several publishers the first.
    private static String published(BookLine line) {
        var publisher = line.book().publisher().split("[、;；]", 2)[0];
        return joined("，", joined("：", line.book().place(), publisher), line.year());
    }

    private static String joined(String sign, String... parts) {
        return Stream.of(parts).filter(it -> !it.isEmpty()).collect(Collectors.joining(sign));
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
