package org.scholarlycppcc.search;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The index, as features tell it of changes: told inside their own transaction, so neither is kept without the other. */
@Component
public class Index {
    private final JdbcClient sql;

    Index(JdbcClient sql) {
        this.sql = sql;
    }

    /** Something was added, changed or removed; needs a running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Kind kind, UUID id) {
        sql.sql("insert into search_outbox (kind, item) values (:kind, :item)")
                .param("kind", kind.name())
                .param("item", id)
                .update();
    }
}
