package org.scholarlycppcc.moderation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody reports what others wrote. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Reports {
    /** The most characters of the sentence. */
    public static final int SENTENCE = 300;

    private static final Logger log = LoggerFactory.getLogger(Reports.class);

    private final JdbcClient sql;
    private final ReviewItems items;
    private final Features features;
    private final CurrentMember member;
    private final Clock clock;

    Reports(JdbcClient sql, ReviewItems items, Features features, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.items = items;
        this.features = features;
        this.member = member;
        this.clock = clock;
    }

    /**
     * Reports a thing, once a person as long as it waits; from now on staff see it, be its circle private or not. What one may not
     * see and what is not there are refused alike, and so is what one wrote oneself.
     *
     * @param sentence what is wrong; asked for with {@link ReportReason#OTHER}
     */
    public void report(String kind, UUID thing, ReportReason reason, String sentence) {
        var words = reason == ReportReason.OTHER
                ? Text.required(sentence, SENTENCE, "moderation.report.noSentence")
                : Text.line(sentence, SENTENCE);
        var subject = features.of(kind).reportable(thing).orElseThrow(() -> new Refusal("moderation.report.unknown"));
        if (subject.author().equals(member.id())) throw new Refusal("moderation.report.own");
        var item = items.open(subject, Cause.REPORT, "", true);
        items.letStaffSee(item);
        sql.sql("""
                        insert into report (id, item, reporter, reason, sentence, reported)
                        select cast(:id as uuid), cast(:item as uuid), cast(:me as uuid), cast(:reason as varchar(20)),
                            cast(:sentence as varchar(300)), cast(:now as timestamp(6) with time zone)
                        where not exists (select 1 from report where item = :item and reporter = :me)
                        """)
                .param("id", UUID.randomUUID())
                .param("item", item.value())
                .param("me", member.id().value())
                .param("reason", reason.name())
                .param("sentence", words)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        log.info("Review item {} reported", item.value());
    }
}
