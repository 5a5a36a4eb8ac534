package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether each librarian publishes lists at once, or a second one reviews them first; the administrator chooses. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class PublishingPolicy {
    /** Whether review comes first, in SQL. */
    static final String REVIEW_FIRST = "coalesce((select review_first from list_policy), false)";

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    PublishingPolicy(JdbcClient sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /** What was chosen last; nothing when lists are published at once because nobody ever chose. */
    @Transactional(readOnly = true)
    public Optional<Chosen> chosen() {
        return sql.sql("select review_first, changed, changed_by from list_policy")
                .query(new SimplePropertyRowMapper<>(Chosen.class))
                .optional();
    }

    /** From now on every list is reviewed first, or is not; what lies with a reviewer stays there. */
    public void choose(boolean reviewFirst) {
        if (write("update list_policy set review_first = :first, changed = :now, changed_by = :me", reviewFirst) == 0)
            write(
                    "insert into list_policy (id, review_first, changed, changed_by) values (1, :first, :now, :me)",
                    reviewFirst);
    }

    private int write(String statement, boolean reviewFirst) {
        return sql.sql(statement)
                .param("first", reviewFirst)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("me", member.id().value())
                .update();
    }

    /** The choice, and whose it was. */
    public record Chosen(boolean reviewFirst, Instant changed, MemberId changedBy) {}
}
