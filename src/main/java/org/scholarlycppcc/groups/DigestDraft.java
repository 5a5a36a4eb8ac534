package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts digests and closing reports from what is stored of a group, by a constant number of statements. */
@Component
class DigestDraft {
    /** The most selected posts, and the most open questions, that are named. */
    static final int MOST = 30;

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final RowMapper<Read> READ = new SimplePropertyRowMapper<>(Read.class);
    private static final RowMapper<Said> SAID = new SimplePropertyRowMapper<>(Said.class);
    private static final String STANDING = """
             from post p join discussion d on d.id = p.discussion
            where d.reading_group = :group and p.sequence is not null and p.deleted is null and p.written_on <= :to
            """;

    private final JdbcClient sql;
    private final Catalogue catalogue;
    private final Roster roster;
    private final Clock clock;

    DigestDraft(JdbcClient sql, Catalogue catalogue, Roster roster, Clock clock) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.roster = roster;
        this.clock = clock;
    }

    /** Whether a week has begun by a day or, for the closing report, the group is finished. */
    boolean due(GroupId group, int number, LocalDate day) {
        return due(number, weeks(group, number, day));
    }

    /** Markdown; none for what is not due. */
    Optional<String> of(GroupId group, int number, Locale language) {
        var today = LocalDate.now(clock);
        var closing = number == Digest.CLOSING;
        var weeks = weeks(group, number, today);
        if (!due(number, weeks)) return Optional.empty();
        var said = closing ? said(group, EVER, today) : said(group, weeks.getFirst().begins, weeks.getFirst().ends);
        BookId reads = weeks.getFirst().book;
        BookRow book = reads == null ? null : catalogue.find(reads).orElse(null);
        var people = roster.rows(
                Stream.concat(said.stream().map(Said::author), weeks.stream().map(Read::guide))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        var words = new DigestWords(language, new Moments(clock, language), weeks.getFirst().slug, book, people);
        return Optional.of(closing ? words.report(weeks, said) : words.digest(weeks.getFirst(), said));
    }

    private static boolean due(int number, List<Read> weeks) {
        return !weeks.isEmpty()
                && (number != Digest.CLOSING || weeks.getFirst().state.over());
    }

    private List<Read> weeks(GroupId group, int number, LocalDate day) {
        return sql.sql("""
                        select g.slug, g.book, w.number, w.title, w.reading, w.first_page, w.last_page, w.guide, w.question,
                            w.begins, w.ends, d.number as discussion,
                        """ + Standing.STATE + " as state from reading_group g " + Standing.JOINED + """
                        join plan_week w on w.reading_group = g.id left join discussion d on d.week = w.id
                        where g.id = :group and w.begins <= :today and (:number = 0 or w.number = :number)
                        order by w.number
                        """)
                .param("group", group.value())
                .param("number", number)
                .param("today", day)
                .query(READ)
                .list();
    }

    /** Who wrote between two days, what of it was selected, and which questions nobody else has answered, by one statement. */
    private List<Said> said(GroupId group, LocalDate from, LocalDate to) {
        return sql.sql("""
                        select kind, discussion, title, sequence, author, words, amount from (
                            select 'WROTE' as kind, 0 as discussion, '' as title, 0 as sequence, p.author, '' as words,
                                count(*) as amount, row_number() over (order by min(p.written), p.author) as place
                        """ + STANDING + """
                             and p.written_on >= :from group by p.author
                            union all
                            select 'SELECTED', d.number, d.title, p.sequence, p.author, s.why, count(*) over (),
                                row_number() over (order by p.written, p.id)
                        """ + STANDING.replace("where", "join selection s on s.post = p.id where") + """
                             and p.written_on >= :from
                            union all
                            select 'OPEN', d.number, d.title, p.sequence, p.author, p.text, count(*) over (),
                                row_number() over (order by p.written, p.id)
                        """
                        + STANDING + " and " + Only.QUESTIONS.holds + """
                            ) said where kind = 'WROTE' or place <= :most order by kind, place
                        """)
                .param("group", group.value())
                .param("from", from)
                .param("to", to)
                .param("most", MOST)
                .query(SAID)
                .list();
    }

    /** A week, what it asks to be read, and where its group stands. */
    record Read(
            String slug,
            @Nullable BookId book,
            int number,
            String title,
            String reading,
            @Nullable Integer firstPage,
            @Nullable Integer lastPage,
            @Nullable MemberId guide,
            String question,
            LocalDate begins,
            LocalDate ends,
            @Nullable Integer discussion,
            State state) {}

    /**
     * That somebody wrote, that a post was selected, or that a question is open.
     *
     * @param words why it was selected, or the Markdown of the question
     * @param amount how many posts the author wrote, or how many were selected or are open in all
     */
    record Said(Kind kind, int discussion, String title, int sequence, MemberId author, String words, int amount) {
        enum Kind {
            WROTE,
            SELECTED,
            OPEN
        }
    }
}
