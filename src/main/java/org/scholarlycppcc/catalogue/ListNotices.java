package org.scholarlycppcc.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeSource;
import org.scholarlycppcc.notices.Notices;
import org.scholarlycppcc.notices.Occasion;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists: those who may review one are told that it waits, whoever submitted it what the reviewer decided. */
@Component
class ListNotices implements NoticeSource {
    private static final String NAME = "lists";
    private static final String DESK = "desk/lists/";

    private final JdbcClient sql;
    private final Notices notices;
    private final Roster roster;

    ListNotices(JdbcClient sql, Notices notices, Roster roster) {
        this.sql = sql;
        this.notices = notices;
        this.roster = roster;
    }

    /** A list waits for a second librarian; what was told of it before holds no longer. */
    void submitted(ListId list, MemberId by) {
        gone(list);
        var it = head(list);
        notices.tell(
                occasion(NoticeKind.TASK, list, DESK + it.slug, it.title, by),
                roster.curators().stream().map(MemberRow::id).toList());
    }

    /** A review is over. */
    void decided(ListId list, MemberId by) {
        gone(list);
        var it = head(list);
        var path = (it.outcome == ListReview.Outcome.PUBLISHED ? "lists/" : DESK) + it.slug;
        notices.tell(occasion(NoticeKind.DECISION, list, path, it.title, by), List.of(new MemberId(it.submittedBy)));
    }

    private Head head(ListId list) {
        return sql.sql("""
                        select l.slug, l.title, s.submitted_by, s.outcome from book_list l
                        join list_submission s on s.book_list = l.id and s.number = l.submissions where l.id = :list
                        """)
                .param("list", list.value())
                .query(new SimplePropertyRowMapper<>(Head.class))
                .single();
    }

    private static Occasion occasion(NoticeKind kind, ListId list, String path, String title, MemberId by) {
        return new Occasion(kind, NAME, list.value(), list.value(), null, path, title, by);
    }

    /** What was told of a list holds no longer. */
    void gone(ListId list) {
        notices.forgetSubject(list.value());
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Whoever submitted sees what was decided, those who may review what waits and nobody else has taken. */
    @Override
    public Map<UUID, String> visible(MemberId reader, Collection<UUID> subjects) {
        var curates =
                AsHouse.get(roster::curators).stream().anyMatch(it -> it.id().equals(reader));
        var words = new HashMap<UUID, String>();
        sql.sql("""
                        select s.book_list, case when s.outcome is null then s.message else s.reason end as words from book_list l
                        join list_submission s on s.book_list = l.id and s.number = l.submissions
                        where l.id in (:subjects) and (s.submitted_by = :me and s.outcome in ('PUBLISHED', 'GIVEN_BACK')
                            or :curates and s.outcome is null and s.submitted_by <> :me and coalesce(s.taken_by, :me) = :me)
                        """)
                .param("subjects", subjects)
                .param("me", reader.value())
                .param("curates", curates)
                .query(row -> {
                    words.put(row.getObject("book_list", UUID.class), row.getString("words"));
                });
        return words;
    }

    private record Head(String slug, String title, UUID submittedBy, ListReview.@Nullable Outcome outcome) {}
}
