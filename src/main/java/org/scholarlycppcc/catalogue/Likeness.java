package org.scholarlycppcc.catalogue;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Text;

/**
 * By what a book is known again, whatever the script, the width and the signs it is written with.
 *
 * @param title without its subtitle
 * @param full with its subtitle
 * @param volume which of several volumes, also where the title says it; empty for a book of one volume
 * @param isbn normal, see {@link Isbn}
 * @param creators the names
 */
record Likeness(String title, String full, String volume, String isbn, Set<String> creators) {
    private static final Pattern DIVIDED = Pattern.compile("[：:]|——");
    private static final Pattern VOLUME =
            Pattern.compile("(第?[0-9一二三四五六七八九十百]+[卷册冊辑集部]|[上中下][卷册冊部]|(?<=[\\s(（·:：])[上中下])[)）]?$");

    /** Refuses a card whose facts cannot be read. */
    static Likeness of(BookCard card) {
        var full = Text.soughtFor(card.title() + card.subtitle()).strip();
        var volume = VOLUME.matcher(full);
        return new Likeness(
                Folded.title(DIVIDED.split(card.title(), 2)[0]),
                Folded.title(full),
                volume.find() && volume.start() > 0 ? Folded.title(volume.group(1)) : "",
                Isbn.normal(card.isbn()),
                Creator.parse(card.creators()).stream()
                        .map(it -> Folded.title(it.name()).replaceAll("(?<=..)等$", ""))
                        .collect(toUnmodifiableSet()));
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

    /** Whether one number stands for both, in ten digits or in thirteen. */
    boolean hasNumberOf(Likeness other) {
        return !isbn.isEmpty() && Isbn.forms(other.isbn).contains(isbn);
    }

    private boolean isOtherEdition(Likeness other) {
        return !isbn.isEmpty() && !other.isbn.isEmpty() && !hasNumberOf(other);
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
