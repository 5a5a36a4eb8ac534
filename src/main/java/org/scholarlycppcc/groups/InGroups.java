package org.scholarlycppcc.groups;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.scholarlycppcc.catalogue.BookHolder;
import org.scholarlycppcc.catalogue.BookId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books that groups read or want to read. */
@Component
class InGroups implements BookHolder {
    private final JdbcClient sql;

    InGroups(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<BookId> held(Collection<BookId> books) {
        return Set.copyOf(sql.sql("""
                        select book from reading_group where book in (:books)
                        union select second_book from reading_group where second_book in (:books)
                        union select third_book from reading_group where third_book in (:books)
                        union select book from proposal where book in (:books)
                        """)
                .param("books", books.stream().map(BookId::value).toList())
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public String what() {
        return "groups.inAGroup";
    }
}
