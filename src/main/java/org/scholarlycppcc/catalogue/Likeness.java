package org.scholarlycppcc.catalogue;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Simplified;
import org.scholarlycppcc.base.Text;

/**
 * By what a book is known again, whatever the script, the width and the signs it is written with.
 *
 * @param title without its subtitle
 * @param full with its subtitle
 * @param volume which of several volumes, see {@link Volume}, also where the title says it; empty for a book of one volume
 * @param isbn normal, see {@link Isbn}
 * @param creators the names
 */
record Likeness(String title, String full, String volume, String isbn, Set<String> creators) {
    private static final Pattern DIVIDED = Pattern.compile("[：:]|——");
    private static final String NUMBER = "([0-9]{1,3}|[一二三四五六七八九十百]+|[上中下])";
    // 第三卷, 上册, 卷二, （三） and a number that stands alone; not how many there are (全十册).
    private static final Pattern VOLUME = Pattern.compile(
            "(?:(?<![全共0-9一二三四五六七八九十百])第?%1$s[卷册冊辑集部编]|卷%1$s|\\(%1$s\\)|\\s%1$s)\\)?$".formatted(NUMBER));

    /** Refuses a card whose facts cannot be read. */
    static Likeness of(BookCard card) {
        var full = Text.soughtFor(card.title() + card.subtitle()).strip();
        return new Likeness(
                Folded.title(DIVIDED.split(card.title(), 2)[0]),
                Folded.title(full),
                card.volume().isBlank()
                        ? volume(Text.soughtFor(card.title() + " " + card.subtitle()))
                        : Volume.key(card.volume()),
                Isbn.normal(card.isbn()),
                Creator.parse(card.creators()).stream()
                        .map(it -> Folded.title(it.name()).replaceAll("(?<=..)等$", ""))
                        .collect(toUnmodifiableSet()));
    }

    private static String volume(String titles) {
        var plain = Normalizer.normalize(Simplified.of(titles), Normalizer.Form.NFKC)
                .strip();
        var volume = VOLUME.matcher(plain);
        if (!volume.find() || volume.start() == 0) return "";
        return IntStream.rangeClosed(1, volume.groupCount())
                .mapToObj(volume::group)
                .filter(Objects::nonNull)
                .map(Volume::key)
                .findFirst()
                .orElse("");
    }

    /** Whether both stand for one book, where nothing but their titles and creators says so. */
    boolean isLike(Likeness other) {
        return hasTitleOf(other) && volume.equals(other.volume) && !isOtherEdition(other) && sharesCreator(other);
    }

    /** The same title, where one of the two may lack the subtitle. */
    boolean hasTitleOf(Likeness other) {
        return full.equals(other.full)
                || title.equals(other.title) && (title.equals(full) || other.title.equals(other.full));
    }

    /** Whether one title holds the other, so that one number for both is no accident. */
    boolean sharesTitleWith(Likeness other) {
        return full.contains(other.title) || other.full.contains(title);
    }

    private boolean isOtherEdition(Likeness other) {
        return !isbn.isEmpty()
                && !other.isbn.isEmpty()
                && !Isbn.forms(other.isbn).contains(isbn);
    }

    private boolean sharesCreator(Likeness other) {
        return creators.isEmpty() || other.creators.isEmpty() || !Collections.disjoint(creators, other.creators);
    }

    /** Under which titles it can be looked for. */
    Set<String> titles() {
        return Stream.of(title, full).filter(it -> !it.isEmpty()).collect(toUnmodifiableSet());
    }

    /** By which of its words and numbers another card may say the same book. */
    Set<String> keys() {
        return Stream.concat(titles().stream(), Isbn.forms(isbn).stream()).collect(toUnmodifiableSet());
    }

    /** The same line for cards that say the same book. */
    String line() {
        var number = Isbn.forms(isbn).stream().max(String::compareTo).orElse("");
        var first = creators.stream().sorted().findFirst().orElse("");
        return String.join("|", full, volume, number, first);
    }
}
