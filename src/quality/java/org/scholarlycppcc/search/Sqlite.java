package org.scholarlycppcc.search;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** SQLite's full text (FTS5) over runs of three characters, any of them asked for, in its own order of rank. */
final class Sqlite implements Filled {
    private static final int RUN = 3;

    private final Connection connection;
    private final PreparedStatement insert;

    Sqlite(Path folder) throws IOException {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("texts.db"));
            connection.setAutoCommit(false);
            try (var create = connection.createStatement()) {
                create.execute("create virtual table texts using fts5(id unindexed, words, tokenize = 'trigram')");
            }
            insert = connection.prepareStatement("insert into texts (id, words) values (?, ?)");
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public void add(Corpus.Text text) throws IOException {
        try {
            insert.setString(1, text.id());
            insert.setString(2, String.join("\n", text.title(), text.author(), text.text()));
            insert.execute();
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public void finish() throws IOException {
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public List<String> first(String typed, int most) throws IOException {
        var runs = IntStream.rangeClosed(0, typed.length() - RUN)
                .mapToObj(it -> typed.substring(it, it + RUN).replace("\"", "\"\""))
                .distinct()
                .collect(Collectors.joining("\" OR \"", "\"", "\""));
        try (var asked = connection.prepareStatement("select id from texts where texts match ? order by rank limit ?")) {
            asked.setString(1, runs);
            asked.setInt(2, most);
            var ids = new ArrayList<String>();
            try (var found = asked.executeQuery()) {
                while (found.next()) ids.add(found.getString(1));
            }
            return ids;
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }
}
