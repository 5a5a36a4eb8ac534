package org.scholarlycppcc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholarlycppcc.members.MemberId;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Every public method of every service, called by everybody: each role, somebody without one, and nobody. */
@StoredTest
class WhoMayCallTests {
    private static final List<String> ROLES = List.of("MEMBER", "LIBRARIAN", "STAFF", "ADMIN", "HOUSE", "");
    private static final Set<String> LIBRARIANS = Set.of("LIBRARIAN", "ADMIN");

    /** Whom a service is for; those that are for everyone signed in are not named. */
    private static final Map<String, Set<String>> ONLY = Map.ofEntries(
            Map.entry("Borrowing", Set.of("MEMBER")),
            Map.entry("Reserving", Set.of("MEMBER")),
            Map.entry("OwnLoans", Set.of("MEMBER")),
            Map.entry("Cloning", Set.of("MEMBER")),
            Map.entry("Founding", Set.of("MEMBER")),
            Map.entry("Joining", Set.of("MEMBER")),
            Map.entry("Proposing", Set.of("MEMBER")),
            Map.entry("Nominating", Set.of("MEMBER")),
            Map.entry("Acquiring", Set.of("LIBRARIAN", "ADMIN", "HOUSE")),
            Map.entry("Approving", LIBRARIANS),
            Map.entry("Archiving", LIBRARIANS),
            Map.entry("PublishingPolicy", Set.of("ADMIN")),
            Map.entry("Calling", Set.of("LIBRARIAN")),
            Map.entry("Selecting", Set.of("LIBRARIAN")),
            Map.entry("Cataloguing", LIBRARIANS),
            Map.entry("Covering", LIBRARIANS),
            Map.entry("Curating", LIBRARIANS),
            Map.entry("Duplicates", LIBRARIANS),
            Map.entry("Gaps", LIBRARIANS),
            Map.entry("Merging", LIBRARIANS),
            Map.entry("Listing", LIBRARIANS),
            Map.entry("OwnLists", Set.of("MEMBER")),
            Map.entry("OwnListing", Set.of("MEMBER")),
            Map.entry("Owning", LIBRARIANS),
            Map.entry("Proposals", Set.of("LIBRARIAN")),
            Map.entry("Gathering", LIBRARIANS),
            Map.entry("Publishing", LIBRARIANS),
            Map.entry("Remarking", LIBRARIANS),
            Map.entry("Renewing", LIBRARIANS),
            Map.entry("Unfound", LIBRARIANS),
            Map.entry("Works", LIBRARIANS),
            Map.entry("OfflineBook", Set.of("STAFF")),
            Map.entry("Reviewing", Set.of("STAFF")),
            Map.entry("Turnout", Set.of("STAFF")),
            Map.entry("Appointing", Set.of("ADMIN")),
            Map.entry("Backups", Set.of("ADMIN")),
            Map.entry("Enrolling", Set.of("ADMIN")),
            Map.entry("Invitations", Set.of("ADMIN")),
            Map.entry("Importing", LIBRARIANS),
            Map.entry("IndexDesk", Set.of("ADMIN")),
            Map.entry("PeopleDesk", Set.of("ADMIN")),
            Map.entry("RosterImport", Set.of("ADMIN")),
            Map.entry("Seating", Set.of("ADMIN")),
            Map.entry("WordHistory", Set.of("STAFF", "ADMIN")),
            Map.entry("WordKeeping", Set.of("STAFF", "ADMIN")));

    private static final Set<String> SIGNED_IN = Set.of(
            "Adopting",
            "Appointments",
            "Catalogue",
            "CatchingUp",
            "Chairing",
            "DecisionLog",
            "Digesting",
            "Deputies",
            "Directory",
            "Drafts",
            "GroupDirectory",
            "GroupListing",
            "GroupLists",
            "GroupSections",
            "Groups",
            "Holdings",
            "Hosting",
            "LendingDesk",
            "LetterLinks",
            "Lists",
            "LookingFirst",
            "Mentions",
            "Moving",
            "MySubmissions",
            "MailAddress",
            "News",
            "Notebook",
            "NoticeBoard",
            "NoticeChoices",
            "NoticeList",
            "Notices",
            "OwnPassword",
            "OwnSearches",
            "PaperShelf",
            "Pictures",
            "Places",
            "Planning",
            "Plans",
            "Posting",
            "Presiding",
            "ReadTogether",
            "ReadingLog",
            "ReadingRooms",
            "Reports",
            "Review",
            "ReviewDesk",
            "ReviewQueue",
            "Rewriting",
            "Roster",
            "Search",
            "Sectors",
            "SharedNotes",
            "Stocking",
            "Talk",
            "Visiting",
            "Waiting",
            "Watching",
            "WordList");

    private static final Set<String> HOUSE = Set.of("Drafts.anyoneWrites");

    // Whoever holds a one-time link has no account yet, and a letter is read without one: the link itself is what asks.
    private static final Set<String> BY_LINK = Set.of(
            "Invitations.look",
            "Invitations.accept",
            "LetterLinks.topic",
            "LetterLinks.unsubscribe",
            "LetterLinks.address",
            "LetterLinks.confirm");

    private static final Map<Class<?>, Object> NOTHING = Map.of(int.class, 0, long.class, 0L, boolean.class, false);

    @Autowired
    ApplicationContext house;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void everyServiceIsSaidToBeForSomebody() {
        var known = new TreeSet<>(SIGNED_IN);
        known.addAll(ONLY.keySet());
        assertThat(services())
                .extracting(it -> AopUtils.getTargetClass(it).getSimpleName())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    static Stream<Caller> callers() {
        var roles = ROLES.stream().map(it -> new Caller(it.isEmpty() ? "somebody without a role" : it, it));
        return Stream.concat(roles, Stream.of(new Caller("nobody", null), new Caller("anonymous", "ANONYMOUS")));
    }

    @ParameterizedTest
    @MethodSource("callers")
    void onlyThoseItIsForGetPastTheDoor(Caller caller) {
        var expected = new TreeMap<String, Boolean>();
        var admitted = new TreeMap<String, Boolean>();
        for (var service : services()) {
            for (var method : methods(service)) {
                var name = method.getDeclaringClass().getSimpleName() + "." + method.getName()
                        + Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .toList();
                expected.put(name, caller.may(method));
                admitted.put(name, admits(service, method, caller));
            }
        }
        assertThat(expected).hasSizeGreaterThan(130);
        assertThat(admitted).isEqualTo(expected);
    }

    private boolean admits(Object service, Method method, Caller caller) {
        caller.comeIn();
        var admitted = new ArrayList<Boolean>();
        var statements = SqlCount.of(() -> admitted.add(admits(service, method)));
        // Who is turned away at the door has not made the house look anything up.
        if (!admitted.getFirst()) assertThat(statements).as(method.toString()).isZero();
        return admitted.getFirst();
    }

    // Called with nothing: whoever is let in fails, or finds nothing, behind the door.
    private static boolean admits(Object service, Method method) {
        var nothing =
                Arrays.stream(method.getParameterTypes()).map(NOTHING::get).toArray();
        try {
            method.invoke(service, nothing);
            return true;
        } catch (InvocationTargetException failed) {
            return !(failed.getCause() instanceof AccessDeniedException)
                    && !(failed.getCause() instanceof AuthenticationCredentialsNotFoundException);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Object> services() {
        return house.getBeansWithAnnotation(Service.class).values().stream()
                .filter(it -> AopUtils.getTargetClass(it).getPackageName().startsWith("org.scholarlycppcc"))
                .filter(it -> Modifier.isPublic(AopUtils.getTargetClass(it).getModifiers()))
                .toList();
    }

    private static List<Method> methods(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !Modifier.isStatic(it.getModifiers()))
                .filter(it -> !it.isBridge() && !it.isSynthetic())
                .toList();
    }

    /** Who calls, by role: empty without one, none when nobody is there. */
    record Caller(String name, @Nullable String role) {
        void comeIn() {
            People.signOut();
            if ("ANONYMOUS".equals(role)) {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
                SecurityContextHolder.setContext(context);
            } else if (role != null && role.isEmpty()) {
                People.signIn(MemberId.random());
            } else if (role != null) {
                People.signIn(MemberId.random(), role);
            }
        }

        boolean may(Method method) {
            var service = method.getDeclaringClass().getSimpleName();
            if (BY_LINK.contains(service + "." + method.getName())) return true;
            var only = HOUSE.contains(service + "." + method.getName()) ? Set.of("HOUSE") : ONLY.get(service);
            if (role == null || role.equals("ANONYMOUS")) return false;
            return only == null || only.contains(role);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
