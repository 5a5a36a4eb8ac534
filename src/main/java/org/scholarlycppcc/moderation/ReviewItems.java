package org.scholarlycppcc.moderation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.moderation.Moderated.Subject;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits, as stored: opened once for a thing, however often it is asked. */
@Component
class ReviewItems {
    /** Days in which somebody is to decide. */
    static final int DAYS = 2;

    private static final int FOUND = 300;
    private static final int TRIES = 3;

    private final JdbcClient sql;
    private final Clock clock;
    private final TransactionTemplate apart;

    ReviewItems(JdbcClient sql, Clock clock, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        // A savepoint: what fails here leaves the rest of the transaction as it was.
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The waiting item of a thing, opened now unless it waits already; kept for this transaction. */
    ItemId open(Subject subject, Cause cause, String found, boolean staff) {
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                apart.executeWithoutResult(it -> insert(subject, cause, found, staff));
            } catch (DuplicateKeyException meanwhile) {
                // Somebody opened it at the same moment; what that person opened is as good.
            }
            var item = waiting(subject);
            if (item.isPresent()) return item.get();
        }
        throw new IllegalStateException("An item is decided as often as it is opened");
    }

    private void insert(Subject subject, Cause cause, String found, boolean staff) {
        sql.sql("""
                        merge into review_item using (select cast(:kind as varchar(20)) as kind, cast(:subject as uuid) as subject,
                            cast(:id as uuid) as id, cast(:circle as uuid) as circle, cast(:staff as boolean) as staff,
                            cast(:author as uuid) as author, cast(:cause as varchar(20)) as cause,
                            cast(:found as varchar(300)) as found, cast(:opened as timestamp(6) with time zone) as opened,
                            cast(:due as date) as due) as asked
                        on review_item.kind = asked.kind and review_item.subject = asked.subject and review_item.waiting = true
                        when not matched then insert (id, kind, subject, circle, staff, author, cause, found, opened, due, state, waiting)
                            values (asked.id, asked.kind, asked.subject, asked.circle, asked.staff, asked.author, asked.cause,
                                asked.found, asked.opened, asked.due, 'WAITING', true)
                        """)
                .param("id", ItemId.random().value())
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("circle", subject.circle())
                .param("staff", staff)
                .param("author", subject.author().value())
                .param("cause", cause.name())
                .param("found", cut(found))
                .param("opened", now())
                .param("due", LocalDate.now(clock).plusDays(DAYS))
                .update();
    }

    /** The text changed while it waited: whoever looks at the old one does not decide on the new one. */
    void renew(ItemId item, Cause cause, String found) {
        sql.sql("""
                        update review_item set state = 'WAITING', claimed_by = null, claimed = null, cause = :cause, found = :found
                        where id = :id
                        """)
                .param("id", item.value())
                .param("cause", cause.name())
                .param("found", cut(found))
                .update();
    }

    void letStaffSee(ItemId item) {
        sql.sql("update review_item set staff = true where id = :id")
                .param("id", item.value())
                .update();
    }

    /** Whose thing it is, by the rounds that it had; empty for one that never waited. */
    Optional<MemberId> author(Subject subject) {
        return sql.sql(
                        "select author as \"value\" from review_item where kind = :kind and subject = :subject order by opened desc limit 1")
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query(new SimplePropertyRowMapper<>(MemberId.class))
                .optional();
    }

    private Optional<ItemId> waiting(Subject subject) {
        return sql.sql(
                        "select id as \"value\" from review_item where kind = :kind and subject = :subject and waiting = true for update")
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query(new SimplePropertyRowMapper<>(ItemId.class))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String cut(String found) {
        return found.substring(0, Math.min(found.length(), FOUND));
    }
}
