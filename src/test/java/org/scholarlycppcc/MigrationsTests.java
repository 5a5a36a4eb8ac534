package org.scholarlycppcc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class MigrationsTests {
    private final ApplicationModules modules = ApplicationModules.of(Scholarly.class);

    @Test
    void everyFolderOfMigrationsHasItsTurn() throws IOException {
        var folders = Stream.of(
                        new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*/*.sql"))
                .map(MigrationsTests::folder)
                .distinct();
        assertThat(folders).isNotEmpty().isSubsetOf(Migrations.ORDER);
    }

    @Test
    void aModuleComesAfterThoseItBuildsOn() {
        var named = modules.stream()
                .filter(it -> Migrations.ORDER.contains(name(it)))
                .toList();
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.getDirectDependencies(modules)
                                .uniqueModules()
                                .map(MigrationsTests::name))
                        .filteredOn(Migrations.ORDER::contains)
                        .allMatch(it -> Migrations.ORDER.indexOf(it) < Migrations.ORDER.indexOf(name(module))));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String folder(Resource migration) {
        try {
            return migration.getURL().getPath().replaceFirst(".*/(\\w+)/[^/]+$", "$1");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
