package org.scholarlycppcc.members;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sectors (界别) of the committee, in their customary order. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Sectors {
    private static final RowMapper<SectorRow> ROW = new SimplePropertyRowMapper<>(SectorRow.class);

    private final JdbcClient sql;

    Sectors(JdbcClient sql) {
        this.sql = sql;
    }

    public List<SectorRow> all() {
        return sql.sql("select id, slug, name from sector order by position")
                .query(ROW)
                .list();
    }

    public Optional<SectorRow> find(String slug) {
        return sql.sql("select id, slug, name from sector where slug = :slug")
                .param("slug", slug)
                .query(ROW)
                .optional();
    }
}
