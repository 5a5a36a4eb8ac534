package org.scholarlycppcc.members;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sectors the committee is born with, from {@code content/sectors.csv}; those already there stay as they are. */
@Component
@Order(Beginnings.SECTORS)
class FirstSectors implements ApplicationRunner {
    private final JdbcClient sql;

    FirstSectors(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        int position = 0;
        for (var row : Content.rows("sectors.csv")) {
            sql.sql("""
                            insert into sector (id, slug, name, position)
                            select cast(:id as uuid), cast(:slug as varchar), cast(:name as varchar), cast(:position as int)
                            where not exists (select 1 from sector where slug = :slug)
                            """)
                    .param("id", UUID.nameUUIDFromBytes(("sector " + row.get("slug")).getBytes(StandardCharsets.UTF_8)))
                    .param("slug", row.get("slug"))
                    .param("name", row.get("name"))
                    .param("position", position++)
                    .update();
        }
    }
}
