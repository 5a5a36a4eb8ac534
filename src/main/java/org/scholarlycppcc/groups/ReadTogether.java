package org.scholarlycppcc.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.groups.BookTalk.Topic;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups that read a book and what they say of it, as far as the one who looks may know of them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReadTogether {
    private static final String THEIR_BOOK = ":book in (g.book, g.second_book, g.third_book)";
    private static final String GROUPS = Groups.SELECT + " and " + THEIR_BOOK
            + " and e.archived is null order by " + GroupDirectory.RANK + ", " + GroupDirectory.FIRST_DAY
            + " desc, g.name, g.id fetch first :groups rows only";
    // Those of weeks to come once somebody has written, as on the page of the group.
    private static final String TOPICS = """
            select n.*, row_number() over (partition by n.held_in order by n.last desc nulls last, n.number desc) as place from (
                select d.reading_group as held_in, d.number, d.title, d.standing,
                    (select p.written from post p where p.discussion = d.id and p.sequence is not null
                     order by p.discussion desc, p.sequence desc fetch first 1 row only) as last
                from discussion d join reading_group g on g.id = d.reading_group left join plan_week w on w.id = d.week
                where %s and (w.id is null or w.begins <= :today or d.posts > 0)) n
            """.formatted(THEIR_BOOK);

    // The order in which the statement takes the first ones.
    private static final Comparator<GroupRow> IN_ORDER = Comparator.comparing(
                    (GroupRow it) -> GroupDirectory.Part.of(it))
            .thenComparing(GroupRow::begins, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(GroupRow::name)
            .thenComparing(it -> it.id().value());

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    ReadTogether(JdbcClient sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /**
     * The groups that read a book and are not archived, one's own first, then those that one can join and the latest.
     *
     * @param topics the most discussions of each, the last written in first
     */
    public List<BookTalk> of(BookId book, int groups, int topics) {
        var talks = new LinkedHashMap<GroupId, BookTalk>();
        sql.sql("select r.*, t.number as topic, t.title, t.standing, t.last from (" + GROUPS + ") r left join ("
                        + TOPICS + ") t on t.held_in = r.id and t.place <= :topics order by t.place")
                .param("book", book.value())
                .param("me", member.id().value())
                .param("today", LocalDate.now(clock))
                .param("groups", groups)
                .param("topics", topics)
                .query((row, number) -> add(row, number, talks))
                .list();
        return talks.values().stream()
                .sorted(Comparator.comparing(BookTalk::group, IN_ORDER))
                .toList();
    }

    private static BookTalk add(ResultSet row, int number, LinkedHashMap<GroupId, BookTalk> talks) throws SQLException {
        var group = Objects.requireNonNull(Groups.ROW.mapRow(row, number));
        var talk = talks.computeIfAbsent(group.id(), it -> new BookTalk(group, new ArrayList<>()));
        int topic = row.getInt("topic");
        if (!row.wasNull()) {
            var last = row.getObject("last", OffsetDateTime.class);
            talk.topics()
                    .add(new Topic(
                            topic,
                            row.getString("title"),
                            row.getInt("standing"),
                            last == null ? null : last.toInstant()));
        }
        return talk;
    }
}
