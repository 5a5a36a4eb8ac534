package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a member looked at the catalogue, so that what came since can be shown; nobody else learns of it.
 *
 * <p>Who opens the catalogue more than {@link #PAUSE} after the last visit began, begins another one: what came since the last one began is
 * new during all of it, however often the page is opened. So what came in the course of a visit is new once more at the next, and nothing is
 * ever missed. Before the second visit nothing is new.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Visiting {
    /** After which a visit is another one. */
    public static final Duration PAUSE = Duration.ofHours(6);

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    Visiting(JdbcClient sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /** Whether somebody who opens the catalogue now begins a visit. */
    @Transactional(readOnly = true)
    public boolean isDue() {
        return sql.sql("select begun from catalogue_visit where member = :me")
                .param("me", member.id().value())
                .query(OffsetDateTime.class)
                .optional()
                .map(it -> it.toInstant().isBefore(clock.instant().minus(PAUSE)))
                .orElse(true);
    }

    /** Begins a visit; in the course of one nothing happens. */
    public void begin() {
        var now = clock.instant();
        sql.sql("""
                        merge into catalogue_visit v using (select cast(:me as uuid) as member,
                            cast(:now as timestamp(6) with time zone) as now, cast(:pause as timestamp(6) with time zone) as pause) n
                        on (v.member = n.member)
                        when matched and v.begun < n.pause then update set since = v.begun, begun = n.now
                        when not matched then insert (member, since, begun) values (n.member, n.now, n.now)
                        """)
                .param("me", member.id().value())
                .param("now", at(now))
                .param("pause", at(now.minus(PAUSE)))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
