package org.scholarlycppcc.search;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was looked for and found nowhere, see {@link Unfound}. */
@Component
class Misses {
    private final JdbcClient sql;
    private final Clock clock;

    Misses(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Words were looked for once more in vain. */
    @Transactional
    void note(String words) {
        sql.sql("""
                        merge into unfound u using (select cast(:words as varchar(200)) as words, cast(:day as date) as asked) n
                        on (u.words = n.words)
                        when matched then update set times = u.times + 1, last_asked = n.asked
                        when not matched then insert (words, times, last_asked) values (n.words, 1, n.asked)
                        """).param("words", words).param("day", LocalDate.now(clock)).update();
    }
}
