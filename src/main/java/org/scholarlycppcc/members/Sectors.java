package org.scholarlycppcc.members;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scholarlycppcc.base.Text;
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
    private final Clock clock;

    Sectors(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public List<SectorRow> all() {
        return sql.sql("select id, slug, name from sector order by position")
                .query(ROW)
                .list();
    }

    public Optional<SectorRow> find(String slug) {
        return sql.sql("select id, slug, name from sector where slug = :slug")
                .param("slug", Text.soughtFor(slug))
                .query(ROW)
                .optional();
    }

    /** The sector in which a person sits today. */
    public Optional<SectorRow> of(MemberId member) {
        return sql.sql("""
                        select s.id, s.slug, s.name from seat join sector s on s.id = seat.sector
                        where seat.member = :member and seat.begins <= :today
                            and (seat.ends is null or seat.ends >= :today)
                        order by seat.begins desc limit 1
                        """)
                .param("member", member.value())
                .param("today", LocalDate.now(clock))
                .query(ROW)
                .optional();
    }
}
