package org.scholarlycppcc.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a database disagrees with itself: rows without the row they name, and indexes that differ from their table. */
final class Faults {
    private static final String FOREIGN_KEYS = """
            select k.constraint_name, k.table_name, p.table_name as target,
                listagg('"' || k.column_name || '"', ',') within group (order by k.ordinal_position) as columns,
                listagg('"' || p.column_name || '"', ',') within group (order by k.ordinal_position) as targets
            from information_schema.referential_constraints r
            join information_schema.key_column_usage k
                on k.constraint_schema = r.constraint_schema and k.constraint_name = r.constraint_name
            join information_schema.key_column_usage p
                on p.constraint_schema = r.unique_constraint_schema and p.constraint_name = r.unique_constraint_name
                and p.ordinal_position = k.position_in_unique_constraint
            group by k.constraint_name, k.table_name, p.table_name
            """;
    private static final String INDEXES = """
            select i.index_name, i.table_name, '' as target,
                listagg('"' || c.column_name || '"', ',') within group (order by c.ordinal_position) as columns, '' as targets
            from information_schema.indexes i
            join information_schema.index_columns c on c.index_schema = i.index_schema and c.index_name = i.index_name
            where i.table_schema = 'PUBLIC'
            group by i.index_name, i.table_name
            """;

    private Faults() {}

    /** A line for each fault, within the transaction of the connection; empty when all is well. */
    static List<String> in(Connection database) throws SQLException {
        var faults = new ArrayList<String>();
        for (var key : links(database, FOREIGN_KEYS)) {
            var orphans = count(database, key.orphans());
            if (orphans > 0) faults.add(key.name() + ": " + orphans + " rows of " + key.table() + " point nowhere");
        }
        for (var index : links(database, INDEXES)) {
            var scanned = count(database, index.scanned());
            var indexed = count(database, index.indexed());
            var found = count(database, index.found());
            if (scanned != indexed || scanned != found) {
                faults.add("%s: %d rows of %s, %d in the index, %d found by it"
                        .formatted(index.name(), scanned, index.table(), indexed, found));
            }
        }
        return faults;
    }

    private static List<Link> links(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(question)) {
            var links = new ArrayList<Link>();
            while (found.next()) {
                links.add(new Link(
                        found.getString(1),
                        found.getString(2),
                        found.getString(3),
                        List.of(found.getString(4).split(",")),
                        List.of(found.getString(5).split(","))));
            }
            return links;
        }
    }

    private static long count(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(question)) {
            found.next();
            return found.getLong(1);
        }
    }

    /** A foreign key or an index, and the questions that test it. */
    private record Link(String name, String table, String target, List<String> columns, List<String> targets) {
        String orphans() {
            var pairs = Stream.iterate(0, it -> it < columns.size(), it -> it + 1)
                    .map(it -> "t." + targets.get(it) + " = s." + columns.get(it))
                    .collect(Collectors.joining(" and "));
            return "select count(*) from \"%s\" s where %s and not exists (select 1 from \"%s\" t where %s)"
                    .formatted(table, filled("s."), target, pairs);
        }

        /** Rows as a walk through the table finds them. */
        String scanned() {
            return "select count(*) from \"%s\" s use index () where %s".formatted(table, filled("s."));
        }

        /** Entries as a walk through the index finds them. */
        String indexed() {
            return "select count(*) from \"%1$s\" s use index (\"%2$s\") where s.%3$s >= (select min(m.%3$s) from \"%1$s\" m use index ()) and %4$s"
                    .formatted(table, name, columns.getFirst(), filled("s."));
        }

        /** Rows of the table that the index leads to. */
        String found() {
            var pairs = columns.stream().map(it -> "i." + it + " = s." + it).collect(Collectors.joining(" and "));
            return "select count(*) from \"%1$s\" s use index () where %2$s and exists (select 1 from \"%1$s\" i use index (\"%3$s\") where %4$s)"
                    .formatted(table, filled("s."), name, pairs);
        }

        private String filled(String of) {
            return columns.stream().map(it -> of + it + " is not null").collect(Collectors.joining(" and "));
        }
    }
}
