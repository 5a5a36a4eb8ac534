package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StoredTest
class UnfoundTests {
    @Autowired
    Search search;

    @Autowired
    Unfound unfound;

    @Autowired
    Index index;

    @Autowired
    People people;

    @BeforeEach
    void aMember() {
        index.caughtUp();
        People.signIn(people.named("张"), Roles.MEMBER);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void whatIsFoundNowhereIsCountedByItsWordsAlone() {
        var words = nowhere();
        search.find(Question.of(words));
        search.find(Question.of("  " + words + "\n"));
        search.find(Question.of(words).keptTo(Kind.BOOK));
        search.find(Question.of(""));
        asLibrarian();
        var row = rows().stream().filter(it -> it.words().equals(words)).findAny();
        assertThat(row).map(UnfoundRow::times).contains(2);
        assertThat(rows()).noneMatch(it -> it.words().isBlank());
        unfound.settle(words);
        assertThat(rows()).noneMatch(it -> it.words().equals(words));
    }

    @Test
    void whatIsFoundIsNotOnTheList() {
        search.find(Question.of("张"));
        asLibrarian();
        assertThat(rows()).noneMatch(it -> it.words().equals("张"));
    }

    @Test
    void allOfItIsReadPageByPage() {
        var asked = new ArrayList<String>();
        for (int i = 0; i < 2 * Unfound.PAGE + 3; i++) {
            asked.add(nowhere());
            search.find(Question.of(asked.getLast()));
        }
        asLibrarian();
        assertThat(rows().stream().map(UnfoundRow::words))
                .doesNotHaveDuplicates()
                .containsAll(asked);
        asked.forEach(unfound::settle);
    }

    @Test
    void whatWasAskedMostOftenComesFirst() {
        var often = nowhere();
        var once = nowhere();
        search.find(Question.of(once));
        for (int i = 0; i < 3; i++) search.find(Question.of(often));
        asLibrarian();
        var most = unfound.most(1000).stream().map(UnfoundRow::words).toList();
        assertThat(most).containsSubsequence(often, once);
        assertThat(unfound.most(1)).hasSize(1);
        unfound.settle(often);
        unfound.settle(once);
    }

    @Test
    void onlyLibrariansAndAdministratorsSeeIt() {
        for (var role : Set.of(Roles.MEMBER, Roles.STAFF)) {
            People.signIn(people.named("王"), role);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> unfound.rows(null));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> unfound.most(8));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> unfound.settle("词"));
        }
    }

    // Characters that hardly anybody writes.
    private static String nowhere() {
        return new Random().ints(4, '㐀', '䶵').mapToObj(Character::toString).collect(Collectors.joining());
    }

    private void asLibrarian() {
        People.signIn(people.named("李"), Roles.LIBRARIAN);
    }

    private List<UnfoundRow> rows() {
        var all = new ArrayList<UnfoundRow>();
        for (var page = unfound.rows(null); !page.isEmpty(); page = unfound.rows(all.getLast())) all.addAll(page);
        return all;
    }
}
