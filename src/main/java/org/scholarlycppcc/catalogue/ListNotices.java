package org.scholarlycppcc.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeSource;
import org.scholarlycppcc.notices.Notices;
import org.scholarlycppcc.notices.Occasion;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists: whoever submitted one is told what the reviewer decided. */
@Component
class ListNotices implements NoticeSource {
    private static final String NAME = "lists";

    private final JdbcClient sql;
    private final Notices notices;

    ListNotices(JdbcClient sql, Notices notices) {
        this.sql = sql;
        this.notices = notices;
    }

    /** A review is over. */
    void decided(ListId list, MemberId by) {
        var it = sql.sql("""
                        select l.slug, l.title, s.submitted_by, s.outcome from book_list l
                        join list_submission s on s.book_list = l.id and s.number = l.submissions where l.id = :list
                        """)
                .param("list", list.value())
                .query(new SimplePropertyRowMapper<>(Decided.class))
                .single();
        var path = (it.outcome == ListReview.Outcome.PUBLISHED ? "lists/" : "desk/lists/") + it.slug;
        notices.tell(
                new Occasion(NoticeKind.DECISION, NAME, list.value(), list.value(), null, path, it.title, by),
                List.of(new MemberId(it.submittedBy)));
    }

    /** What was told of a list holds no longer: it is submitted anew. */
    void gone(ListId list) {
        notices.forgetSubject(list.value());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<UUID, String> visible(MemberId reader, Collection<UUID> subjects) {
        var words = new HashMap<UUID, String>();
        sql.sql("""
                        select s.book_list, s.reason from book_list l
                        join list_submission s on s.book_list = l.id and s.number = l.submissions
                        where l.id in (:subjects) and s.submitted_by = :me and s.outcome in ('PUBLISHED', 'GIVEN_BACK')
                        """).param("subjects", subjects).param("me", reader.value()).query(row -> {
            words.put(row.getObject("book_list", UUID.class), row.getString("reason"));
        });
        return words;
    }

    record Decided(String slug, String title, UUID submittedBy, ListReview.Outcome outcome) {}
}
