package org.scholarlycppcc.catalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.Directory.Order;
import org.scholarlycppcc.members.SectorId;

/**
 * What a reader narrowed the directory to.
 *
 * @param chosen a value of each facet that is chosen, as addresses say it
 * @param sector the one whose lists are meant, where it is one
 */
public record BookWish(
        Map<BookFacet, String> chosen, @Nullable SectorId sector, Order order) {
    /** The value of {@link BookFacet#LIST} for the lists of the whole committee. */
    public static final String COMMITTEE = "committee";

    /** The value of {@link BookFacet#FRESH}. */
    public static final String YES = "yes";

    /** All books, by title. */
    public static final BookWish ANY = new BookWish(Map.of(), null, Order.TITLE);

    private static final int MOST = 100;

    public BookWish {
        chosen = Map.copyOf(chosen);
    }

    /**
     * As an address says it: of long values only the beginning is taken, and what there is not narrows nothing — but a category that there is
     * not holds no books.
     *
     * @param said what stands in the address under a word
     * @param sectors the sector of a slug; asked only when the address names one
     */
    public static BookWish of(Function<String, Optional<String>> said, Function<String, Optional<SectorId>> sectors) {
        var chosen = new EnumMap<BookFacet, String>(BookFacet.class);
        for (var facet : BookFacet.values())
            said.apply(facet.word()).map(BookWish::cut).filter(facet::takes).ifPresent(it -> chosen.put(facet, it));
        var list = chosen.getOrDefault(BookFacet.LIST, COMMITTEE);
        var sector = list.equals(COMMITTEE) ? null : sectors.apply(list).orElse(null);
        if (sector == null && !list.equals(COMMITTEE)) chosen.remove(BookFacet.LIST);
        return new BookWish(chosen, sector, order(said.apply("sort").orElse("")));
    }

    private static String cut(String typed) {
        return Text.soughtFor(typed.substring(0, Math.min(MOST, typed.length())));
    }

    private static Order order(String word) {
        return Stream.of(Order.values())
                .filter(it -> it.word().equals(word))
                .findAny()
                .orElse(Order.TITLE);
    }

    /** What is chosen of a facet; empty for any. */
    public String of(BookFacet facet) {
        return chosen.getOrDefault(facet, "");
    }

    /** Whether this is what is chosen of the facet, or nothing is. */
    boolean admits(BookFacet facet, String value) {
        return chosen.getOrDefault(facet, value).equals(value);
    }

    /** The same with other words. */
    public BookWish saying(String words) {
        var other = new EnumMap<BookFacet, String>(BookFacet.class);
        other.putAll(chosen);
        other.remove(BookFacet.WORDS);
        if (!words.isBlank()) other.put(BookFacet.WORDS, cut(words));
        return new BookWish(other, sector, order);
    }
}
