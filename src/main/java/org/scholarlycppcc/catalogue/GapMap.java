package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.SectorId;

/**
 * Which books lists bring before members, and what became of them; a part of the map is a map too.
 *
 * @param listed by the titles of the books; a book is there once for each list that names it
 * @param uses the books that at least {@link BookUse#FEWEST} members used, by what they did; every figure is made of these
 *     and so tells no more than they do
 */
public record GapMap(List<Listed> listed, Map<String, Set<BookId>> uses) {
    /**
     * A book on a list.
     *
     * @param category a slug
     * @param sector whose list it is; nobody's in particular when it is the committee's
     * @param added whether the edition before did not name it; false where there was none before
     */
    public record Listed(
            BookRow book,
            String category,
            ListName list,
            @Nullable SectorId sector,
            boolean added) {}

    /** What the lists of a sector name, or those of the whole committee. */
    public GapMap of(@Nullable SectorId sector) {
        return only(it -> sector == null ? it.sector == null : sector.equals(it.sector));
    }

    /** What belongs to a category. */
    public GapMap in(String category) {
        return only(it -> it.category.equals(category));
    }

    /** What came with the latest edition of its list. */
    public GapMap added() {
        return only(Listed::added);
    }

    /** What members used in one way. */
    public GapMap used(String what) {
        var books = uses.getOrDefault(what, Set.of());
        return only(it -> books.contains(it.book.id()));
    }

    /** How many books are there, each counted once. */
    public int books() {
        return (int) listed.stream().map(it -> it.book.id()).distinct().count();
    }

    private GapMap only(Predicate<Listed> wanted) {
        return new GapMap(listed.stream().filter(wanted).toList(), uses);
    }
}
