package org.scholarlycppcc.operations;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a database holds: how many rows each table has, and a sum over them that any change changes. */
record Contents(SortedMap<String, Table> tables) {
    private static final BigInteger ROOM = BigInteger.ONE.shiftLeft(256);

    /** Rows of a table and the sum of the SHA-256 of each, which does not depend on their order. */
    record Table(long rows, String sum) {}

    /** Reads every table within the transaction of the connection. */
    static Contents of(Connection database) throws SQLException {
        var tables = new TreeMap<String, Table>();
        for (var name : names(database)) tables.put(name, table(database, name));
        return new Contents(tables);
    }

    static Contents parse(List<String> lines) {
        return new Contents(lines.stream()
                .map(it -> it.split(" "))
                .collect(Collectors.toMap(
                        it -> it[0],
                        it -> new Table(Long.parseLong(it[1]), it[2]),
                        (one, other) -> one,
                        TreeMap::new)));
    }

    List<String> lines() {
        return tables.entrySet().stream()
                .map(it -> "%s %d %s"
                        .formatted(
                                it.getKey(), it.getValue().rows(), it.getValue().sum()))
                .toList();
    }

    long rows() {
        return tables.values().stream().mapToLong(Table::rows).sum();
    }

    private static List<String> names(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'""")) {
            var names = new java.util.ArrayList<String>();
            while (found.next()) names.add(found.getString(1));
            return names;
        }
    }

    private static Table table(Connection database, String name) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select * from \"" + name + "\"")) {
            long count = 0;
            var sum = BigInteger.ZERO;
            for (; rows.next(); count++) sum = sum.add(hash(rows)).mod(ROOM);
            return new Table(count, HexFormat.of().formatHex(sum.toByteArray()));
        }
    }

    private static BigInteger hash(ResultSet row) throws SQLException {
        var digest = sha256();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            var value = row.getString(column);
            digest.update((byte) (value == null ? 0 : 1));
            if (value != null) digest.update(value.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return new BigInteger(1, digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
