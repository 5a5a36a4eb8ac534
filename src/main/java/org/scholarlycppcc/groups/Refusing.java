package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.scholarlycppcc.base.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says why a post was not taken in. */
@Component
class Refusing {
    private final JdbcClient sql;
    private final Discussions discussions;
    private final Memberships memberships;
    private final Wording wording;
    private final Clock clock;

    Refusing(JdbcClient sql, Discussions discussions, Memberships memberships, Wording wording, Clock clock) {
        this.sql = sql;
        this.discussions = discussions;
        this.memberships = memberships;
        this.wording = wording;
        this.clock = clock;
    }

    /** Why a post was neither shown nor held. */
    Refusal to(Intake.Sent post) {
        if (!memberships.posts(post.discussion(), post.author())) return new Refusal("groups.membersOnly");
        if (discussions.ended(post.discussion())) return new Refusal("groups.ended");
        if (discussions.closed(post.discussion())) return new Refusal("groups.discussionClosed");
        wording.longEnough(post.discussion(), post.text());
        var taken = sql.sql("select count(*) from post where id = :id")
                .param("id", post.id().value())
                .query(Integer.class)
                .single();
        if (taken > 0) return new Refusal("groups.publishedElsewhere");
        return discussions
                .next(post.discussion(), post.author())
                .filter(it -> it.isAfter(clock.instant()))
                .map(it -> new Refusal("groups.slow", told(it)))
                .orElseGet(() -> new Refusal("groups.answeredPostGone"));
    }

    /** The time of the day, after the date when it is another one; in digits, which everyone reads. */
    private String told(Instant moment) {
        var local = moment.atZone(clock.getZone());
        var pattern = local.toLocalDate().equals(LocalDate.now(clock)) ? "H:mm" : "M-d H:mm";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(local);
    }
}
