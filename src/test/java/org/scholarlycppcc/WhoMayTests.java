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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who may open which view, and that no service forgets to ask; a view that is not listed here fails the build. */
class WhoMayTests {
    private static final Set<String> SIGNED_IN = Set.of(
            "",
            "books",
            "books/:book",
            "copies/:copy",
            "groups",
            "groups/:slug",
            "groups/:slug/digests/:number",
            "groups/:slug/discussions/:number",
            "groups/:slug/list",
            "groups/:slug/weeks/:week",
            "help/:page?",
            "lists",
            "lists/:slug",
            "log",
            "me",
            "me/notices",
            "me/password",
            "notices",
            "notices/:notice",
            "people/:id",
            "review",
            "review/log",
            "rooms",
            "rooms/:slug",
            "rooms/:slug/copies",
            "search");
    private static final Set<String> MEMBERS = Set.of(
            "groups/:slug/again",
            "groups/:slug/change",
            "groups/:slug/people",
            "groups/:slug/proposals",
            "groups/new",
            "lists/mine",
            "lists/mine/:list",
            "loans",
            "nominations");
    private static final Set<String> LIBRARIANS = Set.of(
            "desk",
            "desk/books/:book",
            "desk/books/:book/history",
            "desk/books/new",
            "desk/duplicates",
            "desk/duplicates/:merge",
            "desk/duplicates/new",
            "desk/gaps",
            "desk/import",
            "desk/import/:import",
            "desk/lists/:slug",
            "desk/lists/new",
            "desk/unfound");
    private static final Set<String> LIBRARIANS_ALONE = Set.of("desk/calls", "desk/nominations", "desk/proposals");
    private static final Set<String> STAFF = Set.of("participation", "participation/:sector", "participation/offline");
    private static final Set<String> STAFF_AND_ADMINISTRATORS = Set.of("review/words");
    private static final Set<String> ADMINISTRATORS = Set.of(
            "admin/people",
            "admin/people/:id",
            "admin/people/import",
            "admin/people/new",
            "admin/search",
            "admin/settings");

    // Whoever holds a one-time link has no account yet, and a letter is read without one: the link itself is what asks.
    private static final Set<String> BY_LINK = Set.of("Invitations", "LetterLinks");

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
        var expected = new TreeMap<String, String>();
        SIGNED_IN.forEach(it -> expected.put(it, "signed in"));
        MEMBERS.forEach(it -> expected.put(it, "MEMBER"));
        LIBRARIANS.forEach(it -> expected.put(it, "ADMIN LIBRARIAN"));
        LIBRARIANS_ALONE.forEach(it -> expected.put(it, "LIBRARIAN"));
        STAFF.forEach(it -> expected.put(it, "STAFF"));
        STAFF_AND_ADMINISTRATORS.forEach(it -> expected.put(it, "ADMIN STAFF"));
        ADMINISTRATORS.forEach(it -> expected.put(it, "ADMIN"));
        assertThat(views).isEqualTo(expected);
    }

    @Test
    void everyServiceAsksWhoCalls() {
        var unasked = house.stream()
                .filter(it ->
                        it.isAnnotatedWith(Service.class) && it.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(it -> !it.isAnnotatedWith(PreAuthorize.class) && !BY_LINK.contains(it.getSimpleName()))
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
