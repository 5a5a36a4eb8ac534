package org.scholarlycppcc.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** PostgreSQL's full text over the pairs of characters that the house makes, any of them asked for, ranked by {@code ts_rank}. */
final class Postgresql implements Filled {
    private static final int AT_ONCE = 500;

    private final EmbeddedPostgres server;
    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;

    Postgresql(Path folder) throws IOException {
        server = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("data")).start();
        try {
            connection = server.getPostgresDatabase().getConnection();
            connection.setAutoCommit(false);
            try (var create = connection.createStatement()) {
                create.execute("create table texts (id text, words tsvector)");
            }
            insert = connection.prepareStatement("insert into texts (id, words) values (?, to_tsvector('simple', ?))");
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public void add(Corpus.Text text) throws IOException {
        try {
            insert.setString(1, text.id());
            insert.setString(2, pairs(String.join("\n", text.title(), text.author(), text.text()), " "));
            insert.addBatch();
            if (++waiting % AT_ONCE == 0) insert.executeBatch();
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public void finish() throws IOException {
        try (var end = connection.createStatement()) {
            insert.executeBatch();
            end.execute("create index on texts using gin (words)");
            end.execute("analyze texts");
            connection.commit();
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public List<String> first(String typed, int most) throws IOException {
        var asked = """
                select id from texts, to_tsquery('simple', ?) asked where words @@ asked
                order by ts_rank(words, asked) desc, id limit ?
                """;
        try (var statement = connection.prepareStatement(asked)) {
            statement.setString(1, pairs(typed, " | "));
            statement.setInt(2, most);
            var ids = new ArrayList<String>();
            try (var found = statement.executeQuery()) {
                while (found.next()) ids.add(found.getString(1));
            }
            return ids;
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private static String pairs(String text, String between) {
        return Token.essential(Token.of(text, Wording.INDEXED)).stream()
                .map(Token::term)
                .filter(Predicate.not(it -> it.matches(".*[^\\p{L}\\p{N}].*")))
                .collect(Collectors.joining(between));
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IOException(failure);
        } finally {
            server.close();
        }
    }
}
