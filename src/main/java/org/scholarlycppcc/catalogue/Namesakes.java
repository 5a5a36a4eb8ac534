package org.scholarlycppcc.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for the books that bear one of several numbers or titles. */
@Component
class Namesakes {
    private final Catalogue catalogue;
    private final JdbcClient sql;

    Namesakes(Catalogue catalogue, JdbcClient sql) {
        this.catalogue = catalogue;
        this.sql = sql;
    }

    /** By two statements; numbers in all their forms, titles folded. */
    Collection<BookFacts> of(Set<String> numbers, Set<String> titles) {
        var ids = sql.sql("""
                        select id from book where isbn in (:numbers) union select id from book where title_key in (:titles)
                        """)
                .param("numbers", some(numbers))
                .param("titles", some(titles))
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list();
        return catalogue.facts(ids).values();
    }

    // SQL knows no empty list; no number and no folded title is a hyphen.
    private static Set<String> some(Set<String> keys) {
        var some = new HashSet<>(keys);
        some.add("-");
        return some;
    }
}
