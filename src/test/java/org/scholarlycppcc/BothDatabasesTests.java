package org.scholarlycppcc;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whatever a service reads or writes is tried on H2 and on PostgreSQL: each is used by a {@link StoredTest}. */
class BothDatabasesTests {
    @Test
    void everyServiceIsTriedOnBoth() {
        var classes = new ClassFileImporter().importPackages("org.scholarlycppcc");
        Set<JavaClass> tried = classes.stream()
                .filter(it -> it.isAnnotatedWith(StoredTest.class)
                        || it.getAllRawSuperclasses().stream()
                                .anyMatch(above -> above.isAnnotatedWith(StoredTest.class)))
                .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .collect(Collectors.toSet());
        var untried = classes.stream()
                .filter(it -> it.isAnnotatedWith(Service.class))
                .filter(it -> it.getFields().stream().anyMatch(field -> isStore(field.getRawType())))
                .filter(it -> !tried.contains(it))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(untried).isEmpty();
    }

    private static boolean isStore(JavaClass type) {
        return type.isEquivalentTo(JdbcClient.class)
                || type.isAssignableTo(org.springframework.data.repository.Repository.class);
    }
}
