package org.scholarlycppcc.notices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notices of whoever is signed in. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class NoticeList {
    /** How many lines a page has. */
    public static final int PAGE = 20;

    private static final RowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    private final JdbcClient sql;
    private final UnseenCounts counts;
    private final Marks marks;
    private final NoticeSources sources;
    private final Roster roster;
    private final Bell bell;
    private final CurrentMember member;

    NoticeList(
            JdbcClient sql,
            UnseenCounts counts,
            Marks marks,
            NoticeSources sources,
            Roster roster,
            Bell bell,
            CurrentMember member) {
        this.sql = sql;
        this.counts = counts;
        this.marks = marks;
        this.sources = sources;
        this.roster = roster;
        this.bell = bell;
        this.member = member;
    }

    /** How many lines are new; by one statement. */
    public int unseen() {
        return Objects.requireNonNull(counts.of(List.of(member.id())).get(member.id()));
    }

    /**
     * The newest lines, at most {@link #PAGE}.
     *
     * @param kind only of this kind; null for all
     * @param before only lines below this key; {@link Long#MAX_VALUE} for the first page
     */
    public List<NoticeLine> lines(@Nullable NoticeKind kind, long before) {
        var rows = sql.sql("""
                        select line.newest as number, head.kind, head.id as opens, head.source, head.subject, last.title,
                            last.actor, last.told,
                            case when line.fresh > 0 then line.fresh else line.events end as events,
                            case when line.fresh > 0 then line.fresh_people else line.people end as people,
                            line.fresh > 0 as fresh
                        from (select max(number) as newest, count(*) as events, count(distinct actor) as people,
                                  count(case when seen is null then 1 end) as fresh,
                                  count(distinct case when seen is null then actor end) as fresh_people,
                                  min(case when seen is null then number end) as first_fresh,
                                  max(case when seen is null then number end) as last_fresh
                              from notice
                              where member = :me and (cast(:kind as varchar) is null or kind = cast(:kind as varchar))
                              group by kind, about having max(number) < :before
                              order by newest desc fetch first :most rows only) line
                        join notice head on head.number = coalesce(line.first_fresh, line.newest)
                        join notice last on last.number = coalesce(line.last_fresh, line.newest)
                        order by line.newest desc
                        """)
                .param("me", member.id().value())
                .param("kind", kind == null ? null : kind.name())
                .param("before", before)
                .param("most", PAGE)
                .query(ROW)
                .list();
        var visible = sources.visible(member.id(), rows);
        var people = roster.rows(rows.stream()
                .map(Row::actor)
                .filter(Objects::nonNull)
                .map(MemberId::new)
                .toList());
        return rows.stream().map(it -> line(it, visible, people)).toList();
    }

    private static NoticeLine line(Row row, Map<UUID, String> visible, Map<MemberId, MemberRow> people) {
        var words = visible.get(row.subject());
        var actor = row.actor() == null ? null : people.get(new MemberId(row.actor()));
        return new NoticeLine(
                row.number(),
                row.kind(),
                row.opens(),
                words == null ? "" : row.title(),
                words == null || actor == null ? null : actor.name(),
                row.events(),
                row.people(),
                row.fresh(),
                row.told(),
                words != null,
                words == null ? "" : words);
    }

    /** Opens one's own notice: it is seen from now on, and the path it leads to is said. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<String> open(UUID notice) {
        var path = sql.sql("select path from notice where member = :me and id = :notice")
                .param("me", member.id().value())
                .param("notice", notice)
                .query(String.class)
                .optional();
        if (marks.one(member.id(), notice) > 0) bell.rungNow(member.id());
        return path;
    }

    /** Marks everything as seen. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void allSeen() {
        if (marks.all(member.id()) > 0) bell.rungNow(member.id());
    }

    record Row(
            long number,
            NoticeKind kind,
            UUID opens,
            String source,
            UUID subject,
            String title,
            @Nullable UUID actor,
            Instant told,
            int events,
            int people,
            boolean fresh)
            implements NoticeSources.Sourced {}
}
