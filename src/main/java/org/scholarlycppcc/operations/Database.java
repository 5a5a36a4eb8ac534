package org.scholarlycppcc.operations;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the tables are and how to get at them, inside the running house or without it. */
record Database(String url, @Nullable String user, @Nullable String password) {
    private static final String H2 = "jdbc:h2:";
    private static final String FILE = "jdbc:h2:file:";

    /** The embedded database alone is backed up by us; a server has tools of its own. */
    Database embedded() {
        if (!isEmbedded()) throw new Unready("operations.notEmbedded");
        return this;
    }

    boolean isEmbedded() {
        return url.startsWith(H2);
    }

    /** The path H2 was given, without the ending of its file. */
    Path file() {
        if (!url.startsWith(FILE)) throw new Unready("operations.notEmbedded");
        return Path.of(url.substring(FILE.length()).split(";", 2)[0])
                .toAbsolutePath()
                .normalize();
    }

    /** The same database, opened only if it is there. */
    Database existing() {
        return new Database(url + ";IFEXISTS=TRUE", user, password);
    }

    /** A database of its own at another path, with the same person's rights. */
    Database at(Path file) {
        return new Database(FILE + file.toAbsolutePath(), user, password);
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user == null ? "" : user, password == null ? "" : password);
    }

    /** The name of the file on the disk for a path H2 was given. */
    static String onDisk(Path file) {
        return String.format(Locale.ROOT, "%s.mv.db", file.getFileName());
    }
}
