package org.scholarlycppcc.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The notices that wait for a letter; each statement is a short transaction of its own, none lasts while a letter is sent. */
@Component
@Transactional
class MailQueue {
    private static final int PEOPLE = 20;
    private static final RowMapper<Waiting> WAITING = new SimplePropertyRowMapper<>(Waiting.class);

    private final JdbcClient sql;
    private final PostOffice office;
    private final DigestTime times;

    MailQueue(JdbcClient sql, PostOffice office, DigestTime times) {
        this.sql = sql;
        this.office = office;
        this.times = times;
    }

    /** Queues new notices of a kind for those who have an address and want letters of it; nothing where the house sends none. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(NoticeKind kind, List<UUID> notices) {
        if (!office.open()) return;
        sql.sql("""
                insert into mail_queue (notice, member, channel, first_due, due)
                select q.id, q.member, q.channel, q.due, q.due
                from (select n.id, n.member, coalesce(c.channel, cast(:proposed as varchar)) as channel,
                          case coalesce(c.channel, cast(:proposed as varchar))
                              when 'AT_ONCE' then cast(:now as timestamp(6) with time zone)
                              when 'DAILY' then cast(:daily as timestamp(6) with time zone)
                              else cast(:weekly as timestamp(6) with time zone) end as due
                      from notice n join mail_address a on a.member = n.member
                      left join notice_choice c on c.member = n.member and c.kind = n.kind
                      where n.id in (:notices)) q
                where q.channel in ('AT_ONCE', 'DAILY', 'WEEKLY')
                """)
                .param("proposed", kind.proposed().name())
                .param("now", at(times.now().toInstant()))
                .param("daily", at(times.daily()))
                .param("weekly", at(times.weekly()))
                .param("notices", notices)
                .update();
    }

    /** What is due of those people who have waited longest. */
    @Transactional(readOnly = true)
    List<Waiting> due() {
        return sql.sql("""
                        select o.notice, o.member, o.channel, o.first_due, o.due, o.tries, n.kind, n.source, n.subject,
                            n.about, n.title, n.actor, n.seen is not null as seen, c.channel as wanted,
                            a.address, a.language, a.secret, q.begins as quiet_from, q.ends as quiet_to
                        from mail_queue o join notice n on n.id = o.notice
                        left join notice_choice c on c.member = o.member and c.kind = n.kind
                        left join mail_address a on a.member = o.member
                        left join quiet_hours q on q.member = o.member
                        where o.due <= :now and o.sending is null
                          and o.member in (select member from mail_queue where due <= :now and sending is null
                                           group by member order by min(due) fetch first :people rows only)
                        order by o.member, n.number
                        """)
                .param("now", at(times.now().toInstant()))
                .param("people", PEOPLE)
                .query(WAITING)
                .list();
    }

    /** Marks notices as being sent; not when another process was first. */
    boolean claim(Collection<UUID> notices) {
        var claimed = sql.sql("update mail_queue set sending = :now where notice in (:notices) and sending is null")
                .param("now", at(times.now().toInstant()))
                .param("notices", notices)
                .update();
        if (claimed < notices.size())
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return claimed == notices.size();
    }

    /** Sent, or no longer to be sent. */
    void done(Collection<UUID> notices) {
        if (notices.isEmpty()) return;
        sql.sql("delete from mail_queue where notice in (:notices)")
                .param("notices", notices)
                .update();
    }

    void postpone(Collection<UUID> notices, Instant due, int tries) {
        sql.sql("update mail_queue set sending = null, due = :due, tries = :tries where notice in (:notices)")
                .param("due", at(due))
                .param("tries", tries)
                .param("notices", notices)
                .update();
    }

    /** Gives up what has been in sending for so long that the process must have ended meanwhile; says how many. */
    int abandon(Duration age) {
        return sql.sql("delete from mail_queue where sending < :before")
                .param("before", at(times.now().toInstant().minus(age)))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A notice that waits, and what is known of it and of its reader at this moment. */
    record Waiting(
            UUID notice,
            UUID member,
            Channel channel,
            Instant firstDue,
            Instant due,
            int tries,
            NoticeKind kind,
            String source,
            UUID subject,
            UUID about,
            String title,
            @Nullable UUID actor,
            boolean seen,
            @Nullable Channel wanted,
            @Nullable String address,
            @Nullable String language,
            @Nullable String secret,
            @Nullable LocalTime quietFrom,
            @Nullable LocalTime quietTo)
            implements NoticeSources.Sourced {}
}
