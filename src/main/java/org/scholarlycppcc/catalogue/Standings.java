package org.scholarlycppcc.catalogue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where lists stand. */
@Component
class Standings {
    /** The state of a list {@code l} beside its last submission {@code s}. */
    static final String STATE = """
            case when l.archived is not null then 'ARCHIVED'
                when l.submitted = true then case when s.taken is null then 'SUBMITTED' else 'IN_REVIEW' end
                when l.published_version = l.version then 'PUBLISHED' else 'DRAFT' end as state
            """;

    /** The last submission {@code s} of a list {@code l}. */
    static final String SUBMISSION = "left join list_submission s on s.book_list = l.id and s.number = l.submissions ";

    private final JdbcClient sql;

    Standings(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Head> head(String slug) {
        return sql.sql("""
                        select l.id, l.slug, l.title, l.introduction, l.version, l.published_edition as edition,
                            case when l.published_version = l.version then false else true end as changed,
                            """ + PublishingPolicy.REVIEW_FIRST + """
                             as review_first, l.owner, l.archived, l.archived_by,
                            s.message, s.submitted, s.submitted_by, s.taken, s.taken_by, s.outcome, s.decided, s.decided_by, s.reason,
                            b.slug as before_slug, b.title as before_title, n.slug as next_slug, n.title as next_title,
                        """ + STATE + " from book_list l " + SUBMISSION + """
                        left join book_list b on b.id = l.follows
                        left join book_list n on n.id = (select x.id from book_list x where x.follows = l.id and x.archived is null
                            order by x.touched desc, x.id limit 1)
                        where l.slug = :slug
                        """)
                .param("slug", Text.soughtFor(slug))
                .query(new SimplePropertyRowMapper<>(Head.class))
                .optional();
    }

    /** A list as its head row says it. */
    record Head(
            ListId id,
            String slug,
            String title,
            String introduction,
            int version,
            @Nullable Integer edition,
            boolean changed,
            boolean reviewFirst,
            @Nullable UUID owner,
            @Nullable Instant archived,
            @Nullable UUID archivedBy,
            @Nullable String message,
            @Nullable Instant submitted,
            @Nullable UUID submittedBy,
            @Nullable Instant taken,
            @Nullable UUID takenBy,
            ListReview.@Nullable Outcome outcome,
            @Nullable Instant decided,
            @Nullable UUID decidedBy,
            @Nullable String reason,
            @Nullable String beforeSlug,
            @Nullable String beforeTitle,
            @Nullable String nextSlug,
            @Nullable String nextTitle,
            ListState state) {
        Years years() {
            return new Years(named(beforeSlug, beforeTitle), named(nextSlug, nextTitle));
        }

        private static @Nullable ListName named(@Nullable String slug, @Nullable String title) {
            return slug == null || title == null ? null : new ListName(slug, title);
        }

        ListStanding standing() {
            return new ListStanding(state, reviewFirst, member(owner), archived, member(archivedBy), review());
        }

        private @Nullable ListReview review() {
            if (message == null || submitted == null || submittedBy == null || reason == null) return null;
            return new ListReview(
                    message,
                    submitted,
                    new MemberId(submittedBy),
                    taken,
                    member(takenBy),
                    outcome,
                    decided,
                    member(decidedBy),
                    reason);
        }

        private static @Nullable MemberId member(@Nullable UUID id) {
            return id == null ? null : new MemberId(id);
        }
    }
}
