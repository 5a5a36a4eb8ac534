package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of calls for titles. */
@Component
class Calls {
    private static final int SHOWN = 50;
    private static final RowMapper<Call> ROW = new SimplePropertyRowMapper<>(Call.class);
    private static final String SELECT = """
            select c.id, c.title, c.words, c.sector, l.id as list,
                coalesce((select e.title from list_edition e where e.book_list = l.id and e.edition = l.published_edition),
                    l.title) as list_title, c.deadline, c.closed,
                (select count(*) from nomination n where n.book_call = c.id) as nominations
            from book_call c join book_list l on l.id = c.book_list
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Calls(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those in which the members of a sector can nominate today, the first to end first. */
    List<Call> open(SectorId sector) {
        return sql.sql(SELECT + """
                        where c.closed is null and c.deadline >= :today and (c.sector is null or c.sector = :sector)
                        order by c.deadline, c.id limit :most
                        """)
                .param("today", LocalDate.now(clock))
                .param("sector", sector.value())
                .param("most", SHOWN)
                .query(ROW)
                .list();
    }

    /** The latest to end first. */
    List<Call> all() {
        return sql.sql(SELECT + "order by c.deadline desc, c.id limit :most")
                .param("most", SHOWN)
                .query(ROW)
                .list();
    }

    /** One that is nominated in; others wait until that is done. */
    Optional<Call> taken(CallId call) {
        sql.sql("select title from book_call where id = :call for update")
                .param("call", call.value())
                .query(String.class)
                .optional();
        return sql.sql(SELECT + "where c.id = :call")
                .param("call", call.value())
                .query(ROW)
                .optional();
    }
}
