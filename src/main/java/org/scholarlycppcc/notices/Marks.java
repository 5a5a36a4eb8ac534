package org.scholarlycppcc.notices;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Marks notices as seen; looks first, since most places have nothing to mark and a look waits for no writer. */
@Component
class Marks {
    private static final SimplePropertyRowMapper<MemberId> MEMBER = new SimplePropertyRowMapper<>(MemberId.class);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Marks(JdbcClient sql, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    int about(MemberId member, UUID about) {
        return mark(member, "and about = :about", Map.of("about", about));
    }

    int subjects(MemberId member, Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? 0
                : mark(member, "and subject in (:subjects)", Map.of("subjects", List.copyOf(subjects)));
    }

    /** Those of the members who had a notice of a thing that was new to them. */
    List<MemberId> subject(Collection<MemberId> members, UUID subject) {
        if (members.isEmpty()) return List.of();
        var unseen = sql.sql(
                        "select distinct member as \"value\" from notice where subject = :subject and seen is null and member in (:members)")
                .param("subject", subject)
                .param("members", members.stream().map(MemberId::value).toList())
                .query(MEMBER)
                .list();
        unseen.forEach(it -> subjects(it, List.of(subject)));
        return unseen;
    }

    int one(MemberId member, UUID notice) {
        return mark(member, "and id = :notice", Map.of("notice", notice));
    }

    int all(MemberId member) {
        return mark(member, "", Map.of());
    }

    private int mark(MemberId member, String which, Map<String, ?> values) {
        var unseen = sql.sql("select count(*) from notice where member = :me and seen is null " + which)
                .param("me", member.value())
                .params(values)
                .query(Integer.class)
                .single();
        if (unseen == 0) return 0;
        return transaction.execute(
                it -> sql.sql("update notice set seen = :now where member = :me and seen is null " + which)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("me", member.value())
                        .params(values)
                        .update());
    }
}
