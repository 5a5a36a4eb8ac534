package org.scholarlycppcc.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books that lists name, in a draft, an edition or of a member's own, and those that were nominated. */
@Component
class OnLists implements BookHolder {
    private final JdbcClient sql;

    OnLists(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<BookId> held(Collection<BookId> books) {
        return Set.copyOf(sql.sql("""
                        select book from list_entry where book in (:books)
                        union select book from edition_entry where book in (:books)
                        union select book from nomination where book in (:books)
                        union select book from own_entry where book in (:books)
                        """)
                .param("books", books.stream().map(BookId::value).toList())
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list());
    }

    /** The entries of published lists that name several books. */
    List<UUID> entries(Collection<UUID> books) {
        if (books.isEmpty()) return List.of();
        return sql.sql("""
                        select e.id from edition_entry e join book_list l on l.id = e.book_list and l.published_edition = e.edition
                        where e.book in (:books)
                        """)
                .param("books", books)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public String what() {
        return "catalogue.onAList";
    }
}
