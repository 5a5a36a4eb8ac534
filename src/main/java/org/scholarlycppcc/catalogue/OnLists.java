package org.scholarlycppcc.catalogue;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books that lists name, in a draft or an edition, and those that were nominated. */
@Component
class OnLists implements BookHolder {
    private final JdbcClient sql;

    OnLists(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<BookId> held(Collection<BookId> books) {
        if (books.isEmpty()) return Set.of();
        return Set.copyOf(sql.sql("""
                        select book from list_entry where book in (:books)
                        union select book from edition_entry where book in (:books)
                        union select book from nomination where book in (:books)
                        """)
                .param("books", books.stream().map(BookId::value).toList())
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public String what() {
        return "catalogue.onAList";
    }
}
