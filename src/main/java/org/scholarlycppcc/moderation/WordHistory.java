package org.scholarlycppcc.moderation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who changed the word list when, and what. */
@Service
@PreAuthorize("hasAnyRole('STAFF', 'ADMIN')")
@Transactional(readOnly = true)
public class WordHistory {
    private final JdbcClient sql;

    WordHistory(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The editions, the newest first.
     *
     * @param before the number of the last edition already shown; the newest when empty
     */
    public List<WordEdition> editions(@Nullable Integer before, int limit) {
        var heads = sql.sql("""
                        select number, made_by, made from word_edition where number > 0 and number < :before
                        order by number desc limit :limit
                        """)
                .param("before", before == null ? Integer.MAX_VALUE : before)
                .param("limit", limit)
                .query(new SimplePropertyRowMapper<>(Head.class))
                .list();
        if (heads.isEmpty()) return List.of();
        var added = changes("since", heads);
        var removed = changes("until", heads);
        return heads.stream()
                .map(it -> new WordEdition(
                        it.number,
                        it.madeBy,
                        it.made,
                        added.getOrDefault(it.number, List.of()),
                        removed.getOrDefault(it.number, List.of())))
                .toList();
    }

    private Map<Integer, List<WordEntry>> changes(String side, List<Head> editions) {
        return sql
                .sql("select " + side + " as edition, writing, action, note from listed_word where " + side
                        + " between :first and :last order by writing, id")
                .param("first", editions.getLast().number)
                .param("last", editions.getFirst().number)
                .query(new SimplePropertyRowMapper<>(Change.class))
                .list()
                .stream()
                .collect(groupingBy(Change::edition, mapping(Change::entry, toList())));
    }

    private record Head(int number, @Nullable MemberId madeBy, Instant made) {}

    private record Change(int edition, String writing, Action action, String note) {
        WordEntry entry() {
            return new WordEntry(writing, action, note);
        }
    }
}
