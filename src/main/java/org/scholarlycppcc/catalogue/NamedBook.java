package org.scholarlycppcc.catalogue;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Refusal;

/**
 * A book as a line of a letter or a sheet names it: by its ISBN, or by its title, between 《》 or first in the line, with or
 * without those who made it.
 *
 * @param numbers the ways to write its ISBN; none where the line has none
 * @param titles what may be its title, folded
 * @param said all of the line, folded
 */
record NamedBook(String line, Set<String> numbers, Set<String> titles, String said) {
    // 1. / 2、/ (3) / • before what is named.
    private static final Pattern COUNTED = Pattern.compile("^(?:[(（]?\\d{1,3}[)）]|\\d{1,3}\\s*[.．、]|[•·▪*-])\\s*");
    private static final Pattern QUOTED = Pattern.compile("《([^《》]*(?:《[^《》]*》[^《》]*)*)》");
    private static final Pattern DIVIDED = Pattern.compile("[\\t,，;；/|｜]|\\s{2,}|——");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9])97[89][0-9‐‑–—-]{10,14}|(?<![0-9])[0-9][0-9‐‑–—-]{8,11}[0-9Xx](?![0-9])");

    static NamedBook of(String typed) {
        var line = COUNTED.matcher(typed).replaceFirst("");
        var titles = new LinkedHashSet<String>();
        var quoted = QUOTED.matcher(line);
        if (quoted.find()) titles.add(quoted.group(1));
        else
            Stream.of(line, DIVIDED.split(line, 2)[0], line.split("\\s", 2)[0], line.replaceFirst("\\s\\S+$", ""))
                    .forEach(titles::add);
        return new NamedBook(
                typed,
                numbers(line),
                titles.stream().map(Folded::title).filter(it -> !it.isEmpty()).collect(Collectors.toSet()),
                Folded.title(line));
    }

    private static Set<String> numbers(String line) {
        return NUMBER.matcher(line)
                .results()
                .flatMap(it -> normal(it.group()))
                .flatMap(it -> Isbn.forms(it).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> normal(String number) {
        try {
            return Stream.of(Isbn.normal(number));
        } catch (Refusal other) {
            // A telephone number, or a title that has one.
            return Stream.empty();
        }
    }

    /** Those it may mean: of its number, else of its title; where the line names creators as well, theirs. */
    List<BookRow> among(Map<String, List<BookFacts>> known) {
        var numbered = those(known, numbers);
        var meant = numbered.isEmpty() ? those(known, titles) : numbered;
        var named = meant.stream().filter(this::namesCreatorOf).toList();
        return (named.isEmpty() ? meant : named)
                .stream()
                        .map(BookFacts::row)
                        .sorted(Comparator.comparing(BookRow::title))
                        .toList();
    }

    private static List<BookFacts> those(Map<String, List<BookFacts>> known, Set<String> keys) {
        return keys.stream()
                .flatMap(it -> known.getOrDefault(it, List.of()).stream())
                .distinct()
                .toList();
    }

    private boolean namesCreatorOf(BookFacts book) {
        return Likeness.of(book.card()).creators().stream().anyMatch(said::contains);
    }
}
