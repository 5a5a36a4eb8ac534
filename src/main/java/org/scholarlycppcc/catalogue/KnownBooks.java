package org.scholarlycppcc.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.scholarlycppcc.base.Refusal;

/** Books of the catalogue among which one that comes in may be, by number and by title. */
final class KnownBooks {
    private final Map<String, List<Candidate>> byNumber;
    private final Map<String, List<Candidate>> byTitle;

    /**
     * @param said what each says itself
     * @param now what is known under its id: of a merged one it is the one that it became
     */
    KnownBooks(Collection<BookFacts> said, Map<BookId, BookFacts> now) {
        var all = said.stream()
                .map(it -> new Candidate(now.getOrDefault(it.id(), it), Likeness.of(it.card())))
                .toList();
        byNumber = by(all, it -> Set.copyOf(Isbn.forms(it.isbn())));
        byTitle = by(all, Likeness::titles);
    }

    private static Map<String, List<Candidate>> by(List<Candidate> all, Function<Likeness, Set<String>> keys) {
        return all.stream()
                .flatMap(it -> keys.apply(it.likeness).stream().map(key -> Map.entry(key, it)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The one that is meant, if any. Refuses when several may be, or when one has the number and another title. */
    Optional<BookFacts> like(Likeness card) {
        var numbered = byNumber.getOrDefault(card.isbn(), List.of()).stream()
                .filter(it -> it.likeness.volume().equals(card.volume()))
                .toList();
        if (isOne(numbered)) return Optional.of(numbered.getFirst().saying(card));
        // One number can stand for a whole set whose volumes nobody counted.
        var meant = numbered.stream().filter(it -> it.likeness.hasTitleOf(card)).toList();
        if (meant.isEmpty())
            meant = card.titles().stream()
                    .flatMap(it -> byTitle.getOrDefault(it, List.of()).stream())
                    .distinct()
                    .filter(it -> it.likeness.isLike(card))
                    .toList();
        if (!meant.isEmpty() && !isOne(meant)) throw new Refusal("catalogue.severalAlike", meant.size());
        return meant.stream().map(Candidate::facts).findAny();
    }

    // A book and those that became it are one.
    private static boolean isOne(List<Candidate> found) {
        return found.stream().map(it -> it.facts.id()).distinct().count() == 1;
    }

    private record Candidate(BookFacts facts, Likeness likeness) {
        BookFacts saying(Likeness card) {
            boolean whole = card.volume().isEmpty();
            if (whole && !likeness.sharesTitleWith(card)) throw new Refusal("catalogue.otherTitle", facts.title());
            return facts;
        }
    }
}
