package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Simplified;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups that one may know of as a directory: narrowed down, in one order, read page by page. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class GroupDirectory {
    private static final int MOST_WORDS = 6;
    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);
    private static final RowMapper<Season> SEASON = new SimplePropertyRowMapper<>(Season.class);
    static final String FIRST_DAY = "coalesce(plan.begins, date '0001-01-01')";
    static final String RANK = "case when mine.id is not null and e.archived is null then 0 else case "
            + Standing.STATE + " when 'PROPOSED' then 1 when 'OPEN' then 1 when 'RUNNING' then 2 when 'FINISHED' then 3"
            + " else 4 end end";

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    GroupDirectory(JdbcClient sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /**
     * What a reader narrowed the directory to.
     *
     * @param words of names or themes, all of which must be there; blank for any
     * @param state none for all but archived ones
     * @param season its name; blank for any
     * @param mine only groups I am in
     * @param places only groups that one can still come into
     */
    public record Wish(String words, @Nullable State state, String season, boolean mine, boolean places) {
        public static final Wish ANY = new Wish("", null, "", false, false);
    }

    /** The part of the directory under which a group stands. */
    public enum Part {
        MINE,
        TO_JOIN,
        RUNNING,
        FINISHED,
        ARCHIVED;

        /** One's own groups come first, unless they are archived. */
        public static Part of(GroupRow group) {
            if (group.role() != null && group.state() != State.ARCHIVED) return MINE;
            return switch (group.state()) {
                case PROPOSED, OPEN -> TO_JOIN;
                case RUNNING -> RUNNING;
                case FINISHED -> FINISHED;
                case ARCHIVED -> ARCHIVED;
            };
        }
    }

    /** The next groups after the last one of the page before, or the first ones: by part, then by first day, the latest first. */
    public List<GroupRow> page(Wish wish, @Nullable GroupRow last, int limit) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        narrow(wish, conditions, values);
        if (last != null) {
            conditions.add("(" + RANK + " > :rank or " + RANK + " = :rank and (" + FIRST_DAY + " < :day or " + FIRST_DAY
                    + " = :day and (g.name, g.id) > (:name, :last)))");
            values.putAll(Map.of(
                    "rank",
                    Part.of(last).ordinal(),
                    "day",
                    Objects.requireNonNullElse(last.begins(), NEVER),
                    "name",
                    last.name(),
                    "last",
                    last.id().value()));
        }
        var narrowed = conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
        return sql.sql(Groups.SELECT + narrowed + " order by " + RANK + ", " + FIRST_DAY
                        + " desc, g.name, g.id fetch first :limit rows only")
                .params(values)
                .param("me", member.id().value())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(Groups.ROW)
                .list();
    }

    /** The seasons of all groups one may know of, the latest first. */
    public List<Season> seasons() {
        return sql.sql("""
                        select g.season as name, min(w.begins) as first_day, max(w.ends) as last_day from reading_group g
                        left join plan_week w on w.reading_group = g.id where g.season <> '' and
                        """ + Visible.TO_ME + " group by g.season order by max(w.ends) desc nulls last, g.season")
                .param("me", member.id().value())
                .query(SEASON)
                .list();
    }

    private static void narrow(Wish wish, List<String> conditions, Map<String, Object> values) {
        if (wish.state == null) conditions.add("e.archived is null");
        else {
            conditions.add("(" + Standing.STATE + ") = :state");
            values.put("state", wish.state.name());
        }
        if (!wish.season.isBlank()) {
            conditions.add("g.season = :season");
            values.put("season", Text.soughtFor(wish.season));
        }
        if (wish.mine) conditions.add("mine.id is not null");
        if (wish.places)
            conditions.add(
                    "(" + Standing.STATE + ") in ('OPEN', 'RUNNING') and mine.id is null and (g.places is null"
                            + " or g.places > (select count(*) from membership m where m.reading_group = g.id and m.lasting = true))");
        words(wish.words, conditions, values);
    }

    private static void words(String typed, List<String> conditions, Map<String, Object> values) {
        var words = List.of(Text.soughtFor(typed).strip().split("\\s+"));
        for (int place = 0; place < Math.min(MOST_WORDS, words.size()); place++) {
            var word = words.get(place).toLowerCase(Locale.ROOT);
            if (word.isEmpty()) continue;
            conditions.add("(%1$s like :word%2$d escape '!' or %1$s like :plain%2$d escape '!')"
                    .formatted("lower(g.name || ' ' || g.theme)", place));
            values.put("word" + place, like(word));
            values.put("plain" + place, like(Simplified.of(word)));
        }
    }

    private static String like(String word) {
        return "%" + word.replaceAll("[!%_]", "!$0") + "%";
    }

    /**
     * A stretch of the year (期) in which groups run, as their plans say.
     *
     * @param firstDay of the first of their weeks; none while none has a plan
     */
    public record Season(
            String name,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {}
}
