package org.scholarlycppcc.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The file of a closed house, read past the house. */
record StoredTalk(Path file) {
    private static final String OURS = "text like '%：zq%'";
    private static final Set<String> WAITING = Set.of("SEARCH_OUTBOX", "EVENT_PUBLICATION");

    /** A copy of the file as it lies in a data folder, so that looking at it mends nothing. */
    static StoredTalk copied(Path data, Path to) throws IOException {
        Files.createDirectories(to);
        var copy = to.resolve("scholarly.mv.db");
        Files.deleteIfExists(copy);
        Files.copy(data.resolve("scholarly.mv.db"), copy);
        return new StoredTalk(to.resolve("scholarly"));
    }

    /** The words that posts were given, in the order of the posts. */
    List<String> words() throws SQLException {
        try (var database = open()) {
            return texts(JdbcClient.create(new SingleConnectionDataSource(database, true))).keySet().stream()
                    .toList();
        }
    }

    /** Each word was stored once, and table, indexes and counters tell the same. */
    void holdsOnce(Collection<String> words) throws SQLException {
        try (var database = open()) {
            assertThat(Faults.in(database)).as("indexes and foreign keys").isEmpty();
            var sql = JdbcClient.create(new SingleConnectionDataSource(database, true));
            var scanned = texts(sql);
            var lost = new ArrayList<>(words);
            lost.removeAll(scanned.keySet());
            assertThat(lost)
                    .as("confirmed posts that are lost, of %d", words.size())
                    .isEmpty();
            assertThat(scanned.values()).as("posts with the same words").allMatch(it -> it.size() == 1);
            for (var post : scanned.values()) assertFoundByKeys(sql, post.getFirst());
            assertNothingHalfApplied(sql);
        }
    }

    /** What each post says that readers are shown, by its id. */
    Map<String, String> shown() throws SQLException {
        try (var database = open()) {
            return JdbcClient.create(new SingleConnectionDataSource(database, true))
                    .sql("select id, text from post where sequence is not null and deleted is null")
                    .query((row, number) -> Map.entry(row.getString("id"), said(row.getString("text"))))
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, TreeMap::new));
        }
    }

    /** The word of one of ours; nothing of another's post. */
    static String said(String text) {
        return text.contains("：zq") ? text.substring(text.indexOf('：') + 1).strip() : "";
    }

    /** Nothing waits to be put into the index or to be told to a listener. */
    void hasNothingWaiting() throws SQLException {
        try (var database = open()) {
            var sql = JdbcClient.create(new SingleConnectionDataSource(database, true));
            assertThat(count(sql, "select count(*) from search_outbox"))
                    .as("outbox")
                    .isZero();
            assertThat(count(sql, "select count(*) from event_publication where completion_date is null"))
                    .as("events that were not listened to")
                    .isZero();
        }
    }

    /** Everything but the two tables of work that waits, which a house that is open empties by itself. */
    Contents contents() throws SQLException {
        try (var database = open()) {
            var tables = Contents.of(database).tables();
            tables.keySet().removeAll(WAITING);
            return new Contents(tables);
        }
    }

    private static Map<String, List<Post>> texts(JdbcClient sql) {
        return sql
                .sql("select id, discussion, sequence, author, text from post use index () where " + OURS
                        + " order by sequence")
                .query(Post.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Post::word));
    }

    private static void assertFoundByKeys(JdbcClient sql, Post post) {
        assertThat(sql.sql("select text from post where id = ?")
                        .param(post.id())
                        .query(String.class)
                        .list())
                .as("by primary key")
                .containsExactly(post.text());
        assertThat(sql.sql("select text from post where discussion = ? and sequence = ?")
                        .params(post.discussion(), post.sequence())
                        .query(String.class)
                        .list())
                .as("by secondary key")
                .containsExactly(post.text());
    }

    private static void assertNothingHalfApplied(JdbcClient sql) {
        assertThat(count(sql, """
                        select count(*) from discussion d where posts <> (select count(*) from post p where p.discussion = d.id)
                            or posts <> (select coalesce(max(sequence), 0) from post p where p.discussion = d.id)""")).as("counters that differ from their rows").isZero();
        assertThat(count(sql, "select count(*) from draft d join post p on p.id = d.id"))
                .as("drafts that were published and stayed")
                .isZero();
    }

    private static int count(JdbcClient sql, String question) {
        return sql.sql(question).query(Integer.class).single();
    }

    private Connection open() throws SQLException {
        return new Database("jdbc:h2:file:" + file.toAbsolutePath() + ";IFEXISTS=TRUE", null, null).open();
    }

    /** A post as it is stored. */
    record Post(java.util.UUID id, java.util.UUID discussion, int sequence, java.util.UUID author, String text) {
        String word() {
            return text.substring(text.indexOf('：') + 1).strip();
        }
    }
}
