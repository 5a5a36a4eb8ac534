package org.scholarlycppcc;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Brings the tables of each module up to date, after those of the modules it builds on. */
@Configuration(proxyBeanMethods = false)
class Migrations {
    /**
     * The folders under {@code db/migration/}, upstream first.
     *
     * <p>Said and not found out at each start: reading all classes for it costs a third of the start. A test compares it with the modules.
     */
    static final List<String> ORDER = List.of(
            "__root",
            "members",
            "search",
            "moderation",
            "notices",
            "catalogue",
            "rooms",
            "groups",
            "readinglog",
            "participation",
            "operations");

    @Bean
    FlywayMigrationStrategy eachModuleByItself() {
        return whole -> ORDER.stream()
                .filter(it -> new ClassPathResource(folder(it)).exists())
                .forEach(it -> of(it, whole).migrate());
    }

    private static Flyway of(String module, Flyway whole) {
        var history = whole.getConfiguration().getTable();
        return Flyway.configure()
                .configuration(whole.getConfiguration())
                .locations("classpath:" + folder(module))
                .table(module.equals("__root") ? history : history + "_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    private static String folder(String module) {
        return "db/migration/" + module;
    }
}
