package org.scholarlycppcc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each test application a database and a data folder of its own: H2 in memory, or PostgreSQL when the build asks for it. */
public class TestPlace implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().containsProperty("scholarly.test.ownPlace")) return;
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        var place = Map.<String, Object>of(
                "scholarly.data", "target/test-data/" + name, "spring.datasource.url", url(name));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test place", place));
    }

    private static String url(String name) {
        if (!"postgresql".equals(System.getProperty("scholarly.test.database")))
            return "jdbc:h2:mem:" + name + ";QUERY_CACHE_SIZE=0";
        try (var admin = PostgreSql.SERVER.getPostgresDatabase().getConnection();
                var statement = admin.createStatement()) {
            statement.execute("create database " + name);
            return PostgreSql.SERVER.getJdbcUrl("postgres", name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** One server for all applications of a run; it ends with the run. */
    private static class PostgreSql {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
