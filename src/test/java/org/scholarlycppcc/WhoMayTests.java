package org.scholarlycppcc;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who may open which view, and that no service forgets to ask; a view that is not listed here fails the build. */
class WhoMayTests {
    private static final Map<String, String> VIEWS = new TreeMap<>(Map.of("", "signed in", "help/:page?", "signed in"));

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.scholarlycppcc");

    @Test
    void everyViewIsOpenToThoseItIsFor() {
        var views = house.stream()
                .filter(it -> it.isAnnotatedWith(Route.class))
                .collect(Collectors.toMap(
                        it -> it.getAnnotationOfType(Route.class).value(),
                        WhoMayTests::who,
                        (a, b) -> a,
                        TreeMap::new));
        assertThat(views).isEqualTo(VIEWS);
    }

    @Test
    void everyServiceAsksWhoCalls() {
        var unasked = house.stream()
                .filter(it ->
                        it.isAnnotatedWith(Service.class) && it.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(it -> !it.isAnnotatedWith(PreAuthorize.class))
                .flatMap(it -> it.getMethods().stream())
                .filter(it ->
                        it.getModifiers().contains(JavaModifier.PUBLIC) && !it.isAnnotatedWith(PreAuthorize.class))
                .map(it -> it.getFullName())
                .toList();
        assertThat(unasked).isEmpty();
    }

    private static String who(JavaClass view) {
        if (view.isAnnotatedWith(PermitAll.class)) return "signed in";
        if (view.isAnnotatedWith(AnonymousAllowed.class)) return "everyone";
        return view.isAnnotatedWith(RolesAllowed.class)
                ? Arrays.stream(view.getAnnotationOfType(RolesAllowed.class).value())
                        .sorted()
                        .collect(Collectors.joining(" "))
                : "nobody";
    }
}
