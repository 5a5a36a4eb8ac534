package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The books of a merge beside each other.
 *
 * @param books what each says, the one that stays first
 * @param signs by which each of the others seems to be the one that stays
 * @param moves how many things of each kind hold the others, by translation key
 */
public record SideBySide(List<BookFacts> books, Map<BookId, Set<Sign>> signs, Map<String, Integer> moves) {
    public BookFacts survivor() {
        return books.getFirst();
    }

    /** Whose word stands for a fact unless somebody chooses: the surviving book's; where it says nothing, that of the first that does. */
    public BookId keeper(Fact fact) {
        if (isLocked(fact)) return survivor().id();
        return books.stream()
                .filter(it -> !fact.of(it.card()).isEmpty())
                .findFirst()
                .orElse(survivor())
                .id();
    }

    /** Whose uploaded cover stays; nobody's where none has one. */
    public @Nullable BookId coverKeeper() {
        return books.stream()
                .filter(it -> it.cover() != null)
                .findFirst()
                .map(BookFacts::id)
                .orElse(null);
    }

    /** Whether a librarian locked what the surviving book says of a fact. */
    public boolean isLocked(Fact fact) {
        return survivor().locks().contains(fact);
    }

    /** Whether not all say the same of a fact. */
    public boolean differs(Fact fact) {
        return books.stream().map(it -> fact.of(it.card())).distinct().count() > 1;
    }

    /** What the surviving book would say. */
    BookCard chosen(MergeChoice choice) {
        var cards = books.stream().collect(Collectors.toMap(BookFacts::id, BookFacts::card));
        return BookCard.of(fact -> {
            var by = isLocked(fact) ? survivor().id() : choice.facts().getOrDefault(fact, keeper(fact));
            return fact.of(cards.getOrDefault(by, survivor().card()));
        });
    }
}
