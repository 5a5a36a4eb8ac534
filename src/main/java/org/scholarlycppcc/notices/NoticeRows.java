package org.scholarlycppcc.notices;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The notices as they are kept. */
@Component
@Transactional
class NoticeRows {
    private static final SimplePropertyRowMapper<MemberId> MEMBER = new SimplePropertyRowMapper<>(MemberId.class);
    private static final int TRIES = 5;

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;
    private final TransactionTemplate step;
    private final Clock clock;

    NoticeRows(
            JdbcClient sql, NamedParameterJdbcTemplate batches, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.batches = batches;
        this.step = new TransactionTemplate(transactions);
        this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /** The ids of the notices that are new. */
    List<UUID> add(List<Notices.Told> told) {
        told.forEach(it -> refuseLong(it.occasion().path()));
        var rows = told.stream().map(it -> row(it.occasion(), it.member())).toArray(MapSqlParameterSource[]::new);
        // Where somebody tells the same at the same moment, the second one waits, steps back and finds the first one's
        // rows.
        for (int attempt = 1; ; attempt++) {
            try {
                step.executeWithoutResult(it -> insert(rows));
                break;
            } catch (DuplicateKeyException overtaken) {
                if (attempt == TRIES) throw overtaken;
            }
        }
        return List.of(rows).stream().map(it -> (UUID) it.getValue("id")).toList();
    }

    private static void refuseLong(String path) {
        if (path.length() > Occasion.LONGEST)
            throw new IllegalArgumentException("A path of " + path.length() + " characters");
    }

    private void insert(MapSqlParameterSource[] rows) {
        batches.batchUpdate("""
                insert into notice (id, member, kind, source, subject, about, circle, path, title, actor, told)
                select cast(:id as uuid), cast(:member as uuid), cast(:kind as varchar), cast(:source as varchar),
                    cast(:subject as uuid), cast(:about as uuid), cast(:circle as uuid), cast(:path as varchar),
                    cast(:title as varchar), cast(:actor as uuid), cast(:told as timestamp(6) with time zone)
                where not exists (select 1 from notice where member = :member and kind = :kind and subject = :subject)
                  and not exists (select 1 from notice_choice where member = :member and kind = :kind and channel = 'OFF')
                """, rows);
    }

    private MapSqlParameterSource row(Occasion occasion, MemberId member) {
        return new MapSqlParameterSource()
                .addValue("id", UUID.randomUUID())
                .addValue("member", member.value())
                .addValue("kind", occasion.kind().name())
                .addValue("source", occasion.source())
                .addValue("subject", occasion.subject())
                .addValue("about", occasion.about())
                .addValue("circle", occasion.circle())
                .addValue("path", occasion.path())
                .addValue("title", occasion.title())
                .addValue("actor", value(occasion.by()))
                .addValue("told", now());
    }

    private static @Nullable UUID value(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }

    void move(Occasion occasion) {
        sql.sql("update notice set about = :about, path = :path, title = :title where subject = :subject")
                .param("about", occasion.about())
                .param("path", occasion.path())
                .param("title", occasion.title())
                .param("subject", occasion.subject())
                .update();
    }

    void forget(MemberId member, UUID circle) {
        sql.sql("delete from notice where member = :member and circle = :circle")
                .param("member", member.value())
                .param("circle", circle)
                .update();
    }

    /** Those who had been told. */
    List<MemberId> forget(Collection<UUID> subjects) {
        var told = sql.sql("select distinct member as \"value\" from notice where subject in (:subjects)")
                .param("subjects", subjects)
                .query(MEMBER)
                .list();
        if (!told.isEmpty())
            sql.sql("delete from notice where subject in (:subjects)")
                    .param("subjects", subjects)
                    .update();
        return told;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
