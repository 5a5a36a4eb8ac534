package org.scholarlycppcc.groups;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeSource;
import org.scholarlycppcc.notices.Notices;
import org.scholarlycppcc.notices.Occasion;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The weeks of plans that begin today: the members of their groups are told, each once, also over a restart. */
@Component
class WeekNotices implements NoticeSource {
    private static final String NAME = "weeks";

    private final JdbcClient sql;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;
    // Spares asking for every member again and again; after a restart the notices themselves know.
    private Set<UUID> told = Set.of();

    WeekNotices(JdbcClient sql, Notices notices, TransactionTemplate transaction, Clock clock) {
        this.sql = sql;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${scholarly.weeks.every}", initialDelayString = "${scholarly.weeks.every}")
    synchronized void begin() {
        var begun = begun();
        for (var week : begun.entrySet())
            if (!told.contains(week.getKey()))
                AsHouse.run(() -> transaction.executeWithoutResult(it -> tell(week.getValue())));
        told = Set.copyOf(begun.keySet());
    }

    /** The members of today's weeks, by one statement. */
    private Map<UUID, List<Told>> begun() {
        return sql
                .sql("""
                        select w.id, w.number, w.title, g.id as "group", g.slug, g.name, m.member from plan_week w
                        join reading_group g on g.id = w.reading_group
                        join membership m on m.reading_group = g.id and m.lasting = true
                        where w.begins = :today order by g.name, w.number
                        """)
                .param("today", LocalDate.now(clock))
                .query(new SimplePropertyRowMapper<>(Told.class))
                .list()
                .stream()
                .collect(groupingBy(Told::id, LinkedHashMap::new, toList()));
    }

    private void tell(List<Told> week) {
        notices.tell(week.getFirst().occasion(), week.stream().map(Told::member).toList());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<UUID, String> visible(MemberId reader, Collection<UUID> subjects) {
        var words = new HashMap<UUID, String>();
        sql.sql("""
                select w.id, w.question from plan_week w join reading_group g on g.id = w.reading_group
                where w.id in (:subjects) and
                """ + Visible.TO_ME)
                .param("subjects", subjects)
                .param("me", reader.value())
                .query(row -> {
                    words.put(row.getObject("id", UUID.class), row.getString("question"));
                });
        return words;
    }

    private record Told(UUID id, int number, String title, UUID group, String slug, String name, MemberId member) {
        Occasion occasion() {
            var path = "groups/" + slug + "/weeks/" + number;
            return new Occasion(NoticeKind.WEEK, NAME, id, group, group, path, name + " · " + title, null);
        }
    }
}
