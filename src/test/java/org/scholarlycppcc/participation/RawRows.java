package org.scholarlycppcc.participation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the register's figures by its definitions alone (PRODUCT.md, Participation), one row after the other, as slowly as that goes. */
class RawRows {
    private static final ColumnMapRowMapper COLUMNS = new ColumnMapRowMapper();

    private final Period period;
    private final List<Row> seats;
    private final Map<UUID, List<Row>> stays;
    private final List<Row> weeks;
    private final Map<UUID, List<Row>> posts;
    private final List<Row> presences;

    RawRows(JdbcTemplate sql, Period period) {
        this.period = period;
        // In the order of sectors, since of two seats at a time the first counts.
        seats = rows(sql, "select seat.* from seat, sector where sector.id = seat.sector order by sector.position");
        stays = rows(sql, "select * from membership").stream().collect(groupingBy(it -> id(it, "member")));
        weeks = rows(sql, "select * from plan_week");
        posts = rows(
                        sql,
                        "select post.*, discussion.reading_group, discussion.week from post, discussion where discussion.id = post.discussion")
                .stream()
                .filter(it -> it.get("deleted") == null)
                .collect(groupingBy(it -> id(it, "author")));
        var cancelled = sql.queryForList("select cancels from offline_entry", UUID.class);
        presences = rows(
                        sql,
                        "select offline_presence.member, offline_entry.* from offline_presence, offline_entry where offline_entry.id = offline_presence.entry")
                .stream()
                .filter(it -> !cancelled.contains(it.get("id")) && it.get("cancels") == null)
                .toList();
    }

    private static List<Row> rows(JdbcTemplate sql, String statement) {
        return sql.query(statement, (row, number) -> new Row(COLUMNS.mapRow(row, number)));
    }

    int figure(UUID sector, What what, @Nullable LocalDate week) {
        var from = week == null ? period.from() : week;
        var to = week == null ? period.to() : week.plusDays(6);
        var counted = new HashSet<UUID>();
        for (var member : inTerm(sector, to)) {
            var counts = switch (what) {
                case IN_TERM -> true;
                case TOOK_PART -> posted(member, from, to) || ledWeek(member, from, to);
                case OFFLINE -> attended(member, from, to);
                case JOINED -> joined(member, from, to);
                case ANSWERED -> answered(member, from, to);
                case FINISHED -> finished(member, from, to);
            };
            if (counts) counted.add(member);
        }
        return counted.size();
    }

    private Set<UUID> inTerm(UUID sector, LocalDate last) {
        var elsewhere = new HashSet<UUID>();
        var here = new HashSet<UUID>();
        for (var seat : seats) {
            if (!covers(seat, "begins", "ends", last)) continue;
            var member = id(seat, "member");
            if (id(seat, "sector").equals(sector)) {
                if (!elsewhere.contains(member)) here.add(member);
            } else elsewhere.add(member);
        }
        return here;
    }

    private boolean posted(UUID member, LocalDate from, LocalDate to) {
        for (var post : of(member, posts)) {
            if (!within(day(post, "written_on"), from, to)) continue;
            for (var stay : of(member, stays)) {
                if (id(stay, "reading_group").equals(id(post, "reading_group"))
                        && covers(stay, "since", "until", Objects.requireNonNull(day(post, "written_on")))) return true;
            }
        }
        return false;
    }

    private boolean ledWeek(UUID member, LocalDate from, LocalDate to) {
        for (var week : weeks) {
            if (!within(day(week, "begins"), from, to)) continue;
            if (member.equals(week.get("guide"))) return true;
            for (var stay : of(member, stays)) {
                if (id(stay, "reading_group").equals(id(week, "reading_group"))
                        && "HOST".equals(stay.get("role"))
                        && stay.get("until") == null) return true;
            }
        }
        return false;
    }

    private boolean attended(UUID member, LocalDate from, LocalDate to) {
        return presences.stream()
                .anyMatch(it -> id(it, "member").equals(member) && within(day(it, "held_on"), from, to));
    }

    private boolean joined(UUID member, LocalDate from, LocalDate to) {
        for (var stay : of(member, stays)) {
            var until = day(stay, "until");
            if (!Objects.requireNonNull(day(stay, "since")).isAfter(to) && (until == null || !until.isBefore(from)))
                return true;
        }
        return false;
    }

    private boolean answered(UUID member, LocalDate from, LocalDate to) {
        return weeks.stream().anyMatch(it -> within(day(it, "begins"), from, to) && answered(member, it));
    }

    private boolean answered(UUID member, Row week) {
        return of(member, posts).stream().anyMatch(it -> id(week, "id").equals(it.get("week")));
    }

    private boolean finished(UUID member, LocalDate from, LocalDate to) {
        for (var stay : of(member, stays)) {
            var plan = weeks.stream()
                    .filter(it -> id(it, "reading_group").equals(id(stay, "reading_group")))
                    .toList();
            var end = plan.stream()
                    .map(it -> day(it, "ends"))
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo);
            if (end.isEmpty() || !within(end.get(), from, to) || !covers(stay, "since", "until", end.get())) continue;
            double asked = 0;
            double done = 0;
            for (var week : plan) {
                if (Objects.requireNonNull(day(week, "ends")).isBefore(day(stay, "since"))) continue;
                asked++;
                if (answered(member, week)) done++;
            }
            if (done / asked >= 0.75) return true;
        }
        return false;
    }

    private static List<Row> of(UUID member, Map<UUID, List<Row>> rows) {
        return rows.getOrDefault(member, List.of());
    }

    private static boolean covers(Row row, String first, String last, LocalDate day) {
        var ends = day(row, last);
        return !Objects.requireNonNull(day(row, first)).isAfter(day) && (ends == null || !ends.isBefore(day));
    }

    private static boolean within(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    private static UUID id(Row row, String column) {
        return (UUID) Objects.requireNonNull(row.get(column));
    }

    private static @Nullable LocalDate day(Row row, String column) {
        var day = (java.sql.Date) row.get(column);
        return day == null ? null : day.toLocalDate();
    }

    /** A row of a table, by its columns. */
    private record Row(Map<String, @Nullable Object> values) {
        @Nullable Object get(String column) {
            return values.get(column);
        }
    }
}
