package org.scholarlycppcc.catalogue;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that is written about a book, in the order in which tables have it: the one list of the fields there are. */
public enum Fact {
    TITLE(BookCard::title),
    SUBTITLE(BookCard::subtitle),
    VOLUME(BookCard::volume),
    CREATORS(BookCard::creators),
    CATEGORY(BookCard::category),
    PLACE(BookCard::place),
    PUBLISHER(BookCard::publisher),
    PUBLISHED(BookCard::published),
    ISBN(BookCard::isbn),
    UNIFIED(BookCard::unified),
    CLC(BookCard::clc),
    ABOUT(BookCard::about),
    WHY(BookCard::why),
    RIGHTS(BookCard::rights),
    WHERE_TO_READ(BookCard::whereToRead),
    CHECKED_AGAINST(BookCard::checkedAgainst);

    private final Function<BookCard, String> text;
    private final String word;

    Fact(Function<BookCard, String> text) {
        this.text = text;
        this.word = word(name());
    }

    private static String word(String name) {
        var words = name.toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(it -> Character.toUpperCase(it.charAt(0)) + it.substring(1))
                        .collect(joining());
    }

    /** Several of them as one text, and back. */
    static String joined(Collection<Fact> facts) {
        return facts.stream().sorted().map(Fact::name).collect(joining(","));
    }

    static Set<Fact> split(String joined) {
        return Stream.of(joined.split(","))
                .filter(it -> !it.isEmpty())
                .map(Fact::valueOf)
                .collect(toUnmodifiableSet());
    }

    /** What a card says of it. */
    public String of(BookCard card) {
        return text.apply(card);
    }

    /** Its name in addresses, files and forms. */
    public String word() {
        return word;
    }

    /** The translation key of what readers call it. */
    public String label() {
        return "catalogue." + word;
    }
}
