package org.scholarlycppcc.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for the books that bear one of several numbers or titles. */
@Component
class Namesakes {
    private final JdbcClient sql;

    Namesakes(JdbcClient sql) {
        this.sql = sql;
    }

    /** By one statement, also those that became another one; numbers in all their forms, titles folded. */
    List<BookId> of(Set<String> numbers, Set<String> titles) {
        return sql.sql("""
                        select id from book where isbn in (:numbers) union select id from book where title_key in (:titles)
                        """)
                .param("numbers", some(numbers))
                .param("titles", some(titles))
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list();
    }

    // SQL knows no empty list; no number and no folded title is a hyphen.
    private static Set<String> some(Set<String> keys) {
        var some = new HashSet<>(keys);
        some.add("-");
        return some;
    }
}
