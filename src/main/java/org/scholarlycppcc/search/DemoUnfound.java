package org.scholarlycppcc.search;

import java.time.Clock;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the demo's people looked for in vain. */
@Component
@ConditionalOnBooleanProperty("scholarly.demo")
@Order(Beginnings.READINGS)
class DemoUnfound implements ApplicationRunner {
    private final JdbcClient sql;
    private final Clock clock;

    DemoUnfound(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (sql.sql("select count(*) from unfound").query(Integer.class).single() == 0)
            Content.rows("demo/unfound.csv").forEach(this::take);
    }

    private void take(CSVRecord row) {
        sql.sql("insert into unfound (words, times, last_asked) values (:words, :times, :day)")
                .param("words", row.get("words"))
                .param("times", Integer.valueOf(row.get("times")))
                .param("day", LocalDate.now(clock).plusDays(Integer.parseInt(row.get("last_day"))))
                .update();
    }
}
