package org.scholarlycppcc.readinglog;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.scholarlycppcc.catalogue.BookHolder;
import org.scholarlycppcc.catalogue.BookId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books somebody reads or wrote notes on; who, is nobody's business. */
@Component
class InLogs implements BookHolder {
    private final JdbcClient sql;

    InLogs(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<BookId> held(Collection<BookId> books) {
        return Set.copyOf(sql.sql("""
                        select book from reading where book in (:books)
                        union select book from reading_note where book in (:books)
                        """)
                .param("books", books.stream().map(BookId::value).toList())
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public String what() {
        return "readinglog.inALog";
    }
}
