package org.scholarlycppcc.members;

import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    // They come with the first start and stay as they are, so they are read once.
    private volatile List<SectorRow> known = List.of();

    Sectors(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public List<SectorRow> all() {
        if (known.isEmpty())
            known = List.copyOf(sql.sql("select id, slug, name from sector order by position")
                    .query(ROW)
                    .list());
        return known;
    }

    public Optional<SectorRow> find(String slug) {
        return all().stream().filter(it -> it.slug().equals(slug)).findAny();
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
