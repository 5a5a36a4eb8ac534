package org.scholarlycppcc.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;

/** A wish as conditions on a {@code book b}, and what they are asked with. */
class Narrowed {
    /** Of a book that stands for itself. */
    // Not “is null”, which is true of nearly all: a database that took the index of merged books for it would sort them
    // all.
    static final String LIVE = "coalesce(b.merged_into, b.id) = b.id";

    /** Of the category of which something is so. */
    // Not for an index either: that of the order holds the category, and finds a page of it sooner than one that has to
    // sort.
    static final String OF_CATEGORY = "coalesce(b.category, b.id) in (select k.id from category k where k.%s)";

    /** The lists that members see as {@code l}, and their entries as {@code e}. */
    static final String LISTED =
            "book_list l join edition_entry e on e.book_list = l.id and e.edition = l.published_edition and l.archived is null";

    /** How strongly lists recommend a book at the most: required, recommended, further is also the alphabet from its end. */
    static final String STRONGEST = "max(e.importance)";

    private static final int MOST_WORDS = 6;

    private final BookWish wish;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    Narrowed(BookWish wish, MemberId me) {
        this.wish = wish;
        values.put("me", me.value());
        values.put("category", wish.of(BookFacet.CATEGORY));
        values.put("importance", upper(BookFacet.IMPORTANCE));
        values.put("reading", upper(BookFacet.READING));
        values.put("sector", wish.sector() == null ? null : wish.sector().value());
        for (var word : wish.of(BookFacet.WORDS).strip().split("\\s+")) {
            var match = Folded.match(word);
            if (match.isEmpty() || words.size() == MOST_WORDS) continue;
            values.put("word" + words.size(), "%" + match + "%");
            words.add("b.words like :word" + words.size());
        }
    }

    private String upper(BookFacet facet) {
        return wish.of(facet).toUpperCase(Locale.ROOT);
    }

    /** What the conditions are asked with, and {@code :me}. */
    Map<String, @Nullable Object> values() {
        return values;
    }

    /** All conditions but those of some facets. */
    String where(BookFacet... without) {
        var left = Set.of(without);
        var conditions = new ArrayList<>(List.of(LIVE));
        wish.chosen().keySet().stream().filter(it -> !left.contains(it)).forEach(it -> {
            switch (it) {
                case WORDS -> conditions.addAll(words);
                case CATEGORY -> conditions.add(OF_CATEGORY.formatted("slug = :category"));
                case READING ->
                    conditions.add(onPaper() ? "b.id in (select p.book from paper_copy p)" : "b.reading = :reading");
                case FRESH -> conditions.add("b.added > (select v.since from catalogue_visit v where v.member = :me)");
                case LIST, IMPORTANCE -> {}
            }
        });
        var listed = listed(left);
        if (!listed.isEmpty()) conditions.add("b.id in (" + listed + ")");
        return String.join(" and ", conditions);
    }

    private boolean onPaper() {
        return wish.of(BookFacet.READING).equals(BookFacet.word(Availability.PAPER));
    }

    // One question for both: how strongly a book is recommended by the lists that are meant, not by others.
    private String listed(Set<BookFacet> left) {
        var list = wish.chosen().containsKey(BookFacet.LIST) && !left.contains(BookFacet.LIST);
        var importance = wish.chosen().containsKey(BookFacet.IMPORTANCE) && !left.contains(BookFacet.IMPORTANCE);
        if (!list && !importance) return "";
        return "select e.book from " + LISTED
                + (list ? " where l.sector " + (wish.sector() == null ? "is null" : "= :sector") : "")
                + " group by e.book"
                + (importance ? " having " + STRONGEST + " = :importance" : "");
    }
}
