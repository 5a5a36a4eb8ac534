package org.scholarlycppcc.groups;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.moderation.Hit;
import org.scholarlycppcc.moderation.Review;
import org.scholarlycppcc.moderation.Verdict;
import org.scholarlycppcc.moderation.WordList;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is looked at before it is shown: listed words, and posts of members where their group wants it. */
@Component
class Holding {
    /** Holds for a discussion {@code d} and the author's membership {@code m}: what a host writes is shown at once. */
    static final String DEMANDED = """
            (cast(:suspect as boolean) = true or exists (select 1 from reading_group first
                where first.id = d.reading_group and first.moderated = true and m.leads = false))
            """;

    private final JdbcClient sql;
    private final WordList words;
    private final Review review;

    Holding(JdbcClient sql, WordList words, Review review) {
        this.sql = sql;
        this.words = words;
        this.review = review;
    }

    /** The listed words for which a text has to be looked at; refused where one must not be written at all. */
    List<Hit> hits(String text) {
        return switch (words.check(text)) {
            case Verdict.Block block -> throw new Refusal("groups.blockedWords", written(block.hits()));
            case Verdict.Hold hold -> hold.hits();
            case Verdict.Remind remind -> List.of();
            case Verdict.Clean clean -> List.of();
        };
    }

    /** Refuses a text that would have to be looked at, where there is nobody to wait for. */
    void clean(String text) {
        var hits = hits(text);
        if (!hits.isEmpty()) throw new Refusal("groups.blockedWords", written(hits));
    }

    /** Hands a post of whoever is signed in to the reviewers; staff are among them unless the group is private. */
    void submit(PostId post, List<Hit> hits) {
        var circle = sql.sql("""
                        select g.id, g.access <> 'PRIVATE' as staff from post p join discussion d on d.id = p.discussion
                        join reading_group g on g.id = d.reading_group where p.id = :post
                        """)
                .param("post", post.value())
                .query(new SimplePropertyRowMapper<>(Circle.class))
                .single();
        review.submit(Kind.POST.name(), post.value(), circle.id, circle.staff, hits);
    }

    private static String written(List<Hit> hits) {
        return hits.stream().map(Hit::written).distinct().collect(Collectors.joining("、"));
    }

    private record Circle(UUID id, boolean staff) {}
}
