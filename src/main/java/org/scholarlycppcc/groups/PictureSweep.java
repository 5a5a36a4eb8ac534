package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.members.Drafts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away the pictures that were uploaded and then not used for a day, drafts included. */
@Component
class PictureSweep {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 1000;

    private final JdbcClient sql;
    private final Drafts drafts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PictureSweep(JdbcClient sql, Drafts drafts, TransactionTemplate transaction, Clock clock) {
        this.sql = sql;
        this.drafts = drafts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 600_000, fixedDelay = 3_600_000)
    void sweep() {
        AsHouse.run(() -> unsettled().forEach(it -> transaction.executeWithoutResult(own -> keepOrClear(it))));
    }

    private List<UUID> unsettled() {
        return sql.sql("""
                        select id from picture where used = false and uploaded < :dayAgo
                        order by uploaded fetch first :most rows only
                        """)
                .param("dayAgo", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .param("most", AT_ONCE)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private void keepOrClear(UUID picture) {
        if (shown(picture))
            of(picture, "update picture set used = true where id = :id").update();
        else if (!drafts.anyoneWrites("/pictures/" + picture))
            of(picture, "delete from picture where id = :id").update();
    }

    /** Whether a text shows it: a post of its group, now or before it was changed, or what a host wrote anywhere. */
    private boolean shown(UUID picture) {
        return of(picture, """
                        select count(*) from picture where id = :id and (
                            exists (select 1 from picture_use u where u.picture = picture.id)
                            or exists (select 1 from plan_week w where w.guide_text like :address)
                            or exists (select 1 from digest s where s.text like :address)
                            or exists (select 1 from reading_group g
                                where g.introduction like :address or g.etiquette like :address))
                        """)
                        .param("address", "%/pictures/" + picture + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private JdbcClient.StatementSpec of(UUID picture, String statement) {
        return sql.sql(statement).param("id", picture);
    }
}
