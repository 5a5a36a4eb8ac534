package org.scholarlycppcc.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What changed and is not yet in the index on the disk; a row goes only after the very change it stands for. */
@Component
@Transactional(readOnly = true)
class Outbox {
    /** More than the entries of a list, so that telling of one is one statement. */
    private static final int AT_ONCE = 2_000;

    private static final RowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Outbox(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    record Row(long id, String kind, UUID item) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Map<Kind, ? extends Collection<UUID>> items) {
        var all = items.entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(it -> Map.entry(of.getKey(), it)))
                .toList();
        batches.batchUpdate("insert into search_outbox (kind, item) values (?, ?)", all, AT_ONCE, (row, item) -> {
            row.setString(1, item.getKey().name());
            row.setObject(2, item.getValue());
        });
    }

    List<Row> oldest(int most) {
        return sql.sql("select id, kind, item from search_outbox order by id fetch first :most rows only")
                .param("most", most)
                .query(ROW)
                .list();
    }

    int waiting() {
        return sql.sql("select count(*) from search_outbox")
                .query(Integer.class)
                .single();
    }

    // By id and never up to an id: a smaller one may be committed later.
    @Transactional
    void delete(Collection<Row> rows) {
        if (rows.isEmpty()) return;
        sql.sql("delete from search_outbox where id in (:ids)")
                .param("ids", rows.stream().map(Row::id).toList())
                .update();
    }
}
