package org.scholarlycppcc.catalogue.exchange;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.Creator;

/**
 * Who made a book, in the three kinds that bibliographies tell apart.
 *
 * @param editors also those who annotated, collated or arranged a text
 */
record Credits(List<Creator> authors, List<Creator> editors, List<Creator> translators) {
    private static final Set<String> EDITED = Set.of("编", "主编", "选编", "辑", "注", "校注", "点校", "校", "整理");
    private static final Set<String> TRANSLATED = Set.of("译", "译注", "编译");

    static Credits of(BookFacts book) {
        var all = Creator.parse(book.creators());
        return new Credits(
                those(all, it -> !EDITED.contains(it.role()) && !TRANSLATED.contains(it.role())),
                those(all, it -> EDITED.contains(it.role())),
                those(all, it -> TRANSLATED.contains(it.role())));
    }

    private static List<Creator> those(List<Creator> all, Predicate<Creator> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /** The name alone, without the 等 that title pages put behind the first of many. */
    static String name(Creator creator) {
        return andOthers(creator) ? creator.name().substring(0, creator.name().length() - 1) : creator.name();
    }

    /** Whether the title page names one for many: 温铁军等. */
    static boolean andOthers(Creator creator) {
        return creator.name().length() > 2 && creator.name().endsWith("等");
    }
}
