package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The table of what was submitted for review; a list is always taken before its submission. */
@Component
class Submissions {
    private static final String OPEN = " where book_list = :list and outcome is null ";

    private final JdbcClient sql;
    private final AtDesk desk;
    private final Clock clock;

    Submissions(JdbcClient sql, AtDesk desk, Clock clock) {
        this.sql = sql;
        this.desk = desk;
        this.clock = clock;
    }

    /** Hands in the draft of a version that was looked at. */
    void add(ListId list, int seenVersion, String message, MemberId by) {
        int raised = on(list, """
                        update book_list set submissions = submissions + 1, submitted = true
                        where id = :list and version = :seen and submitted = false and archived is null
                            and (published_version is null or published_version <> version)
                        """).param("seen", seenVersion).update();
        if (raised == 0) throw new Refusal("catalogue.draftMoved");
        on(list, """
                        insert into list_submission (book_list, number, message, submitted, submitted_by, reason)
                        select l.id, l.submissions, cast(:message as varchar), cast(:now as timestamp(6) with time zone), cast(:by as uuid), ''
                        from book_list l where l.id = :list
                        """)
                .param("message", message)
                .param("now", now())
                .param("by", by.value())
                .update();
        desk.changed(list);
    }

    /** Gives it to a reviewer, also when another one had it; nobody reviews what they submitted. */
    void take(ListId list, MemberId by) {
        int taken = on(
                        list,
                        "update list_submission set taken = :now, taken_by = :by" + OPEN + "and submitted_by <> :by")
                .param("now", now())
                .param("by", by.value())
                .update();
        if (taken == 0) throw new Refusal("catalogue.notYoursToReview");
        desk.changed(list);
    }

    /** Ends the review as its reviewer, and says whether there was one. */
    boolean decide(ListId list, MemberId by, ListReview.Outcome outcome, String reason) {
        return end(list, by, outcome, reason, "and taken_by = :by and submitted_by <> :by");
    }

    /** Ends the review as whoever submitted it. */
    boolean takeBack(ListId list, MemberId by) {
        return end(list, by, ListReview.Outcome.TAKEN_BACK, "", "and submitted_by = :by");
    }

    private boolean end(ListId list, MemberId by, ListReview.Outcome outcome, String reason, String who) {
        int open = on(list, "update book_list set submitted = false where id = :list and submitted = true")
                .update();
        if (open == 0) return false;
        int ended = on(
                        list,
                        "update list_submission set outcome = :outcome, decided = :now, decided_by = :by, reason = :reason"
                                + OPEN + who)
                .param("outcome", outcome.name())
                .param("now", now())
                .param("by", by.value())
                .param("reason", reason)
                .update();
        if (ended == 0) throw new Refusal("catalogue.notYoursToReview");
        desk.changed(list);
        return true;
    }

    private StatementSpec on(ListId list, String statement) {
        return sql.sql(statement).param("list", list.value());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
