package org.scholarlycppcc.members;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Drafting;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.base.Text;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person has begun to write, kept on the server so that any device can go on; nobody else's is ever seen. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Drafts implements Drafting {
    private static final int EXCERPT = 40;
    private static final RowMapper<Draft> DRAFT = new SimplePropertyRowMapper<>(Draft.class);
    private static final RowMapper<Placed> PLACED =
            (row, number) -> new Placed(row.getString("place"), DRAFT.mapRow(row, number));

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    Drafts(JdbcClient sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    @Override
    public String writer() {
        return member.id().value().toString();
    }

    @Override
    public Optional<Draft> find(String place) {
        return my("select id, text, choice, version, saved from draft where member = :me and place = :place")
                .param("place", place)
                .query(DRAFT)
                .optional();
    }

    /** What is kept at some places. */
    public Map<String, Draft> at(List<String> places) {
        if (places.isEmpty()) return Map.of();
        return my("select place, id, text, choice, version, saved from draft where member = :me and place in (:places)")
                .param("places", places)
                .query(PLACED)
                .stream()
                .collect(Collectors.toMap(Placed::place, Placed::draft));
    }

    /** The draft saved last at a path or at one of its queries, such as an answer to one post of a page; blank ones left out. */
    public Optional<Placed> latest(String path) {
        return my("""
                select place, id, text, choice, version, saved from draft
                where member = :me and text <> '' and (place = :path or place like :queries escape '!')
                order by saved desc fetch first 1 row only
                """)
                .param("path", path)
                .param("queries", path.replaceAll("[!%_]", "!$0") + "?%")
                .query(PLACED)
                .optional();
    }

    /** All of one's own that say something, the last one first. */
    public List<DraftRow> mine() {
        return my("select place, text, saved from draft where member = :me and text <> '' order by saved desc, place")
                .query((row, number) -> new DraftRow(
                        row.getString("place"),
                        Markdown.excerpt(row.getString("text"), EXCERPT),
                        row.getObject("saved", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Keeps a draft of at most {@link #LONGEST} characters. */
    @Override
    @Transactional
    public Saved save(String place, Draft mine) {
        var text = Text.lines(mine.text(), LONGEST);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var next = new Draft(mine.id(), text, mine.choice(), mine.version() + 1, now);
        if (write(place, next, now, """
                        update draft set id = :id, text = :text, choice = :choice, version = :version, saved = :now
                        where member = :me and place = :place and version = :version - 1
                        """) == 1) return new Saved.Kept(next);
        // Either it is new, or it was published or dropped elsewhere while it was being written on.
        if (write(place, next, now, """
                        insert into draft (member, place, id, text, choice, version, saved)
                        select cast(:me as uuid), cast(:place as varchar), cast(:id as uuid), cast(:text as varchar),
                            cast(:choice as varchar), cast(:version as int), cast(:now as timestamp(6) with time zone)
                        where not exists (select 1 from draft where member = :me and place = :place)
                        """) == 1) return new Saved.Kept(next);
        return new Saved.Elsewhere(find(place).orElseThrow());
    }

    @Override
    @Transactional
    public void drop(String place) {
        my("delete from draft where member = :me and place = :place")
                .param("place", place)
                .update();
    }

    /** Whether anybody's draft contains some words; the house asks so before it clears away what a draft may need. */
    @PreAuthorize("hasRole('HOUSE')")
    public boolean anyoneWrites(String words) {
        return sql.sql("select count(*) from draft where text like :words escape '!'")
                        .param("words", "%" + Text.soughtFor(words).replaceAll("[!%_]", "!$0") + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int write(String place, Draft draft, Instant now, String statement) {
        return my(statement)
                .param("place", place)
                .param("id", draft.id())
                .param("text", draft.text())
                .param("choice", draft.choice())
                .param("version", draft.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private StatementSpec my(String statement) {
        return sql.sql(statement).param("me", member.id().value());
    }

    /** A draft and the place at which it is continued. */
    public record Placed(String place, Draft draft) {}
}
