package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StoredTest
class WorksTests {
    @Autowired
    Works works;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Cataloguing cataloguing;

    @BeforeEach
    void aLibrarianWorks() {
        People.signIn(MemberId.random(), Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void editionsOfOneWorkNameEachOtherTheOldestFirst() {
        var first = edition("1957");
        var second = edition("1979");
        var third = edition("2005");
        works.join(third, first);
        works.join(second, third);
        assertThat(others(first)).containsExactly(second, third);
        assertThat(others(second)).containsExactly(first, third);
        assertThat(others(third)).containsExactly(first, second);
    }

    @Test
    void twoGroupsBecomeOne() {
        var books = List.of(edition("1950"), edition("1960"), edition("1970"), edition("1980"));
        works.join(books.get(0), books.get(1));
        works.join(books.get(2), books.get(3));
        works.join(books.get(0), books.get(3));
        for (var book : books) assertThat(others(book)).hasSize(3);
    }

    @Test
    void aBookIsTakenOutAndNoneStaysAlone() {
        var first = edition("1957");
        var second = edition("1979");
        works.join(first, second);
        works.part(first);
        works.part(first);
        assertThat(others(first)).isEmpty();
        works.join(edition("2000"), second);
        assertThat(others(second)).hasSize(1);
    }

    @Test
    void noBookIsItsOwnOtherEdition() {
        var book = edition("1957");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> works.join(book, book));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> works.join(book, BookId.random()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> works.part(BookId.random()));
        assertThat(catalogue.editions(book)).extracting(BookFacts::id).containsExactly(book);
        assertThat(catalogue.editions(BookId.random())).isEmpty();
    }

    @Test
    void anEditOfTheFactsLeavesTheWork() {
        var first = edition("1957");
        var second = edition("1979");
        works.join(first, second);
        cataloguing.edit(first, 1, Desk.card("改了名的一版", "甲 著"), Set.of());
        assertThat(others(second)).containsExactly(first);
    }

    @Test
    void membersMayNot() {
        People.signIn(MemberId.random(), Roles.MEMBER, Roles.STAFF);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> works.join(BookId.random(), BookId.random()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> works.part(BookId.random()));
    }

    private BookId edition(String year) {
        return cataloguing.add(Desk.card("各版并存的书", "甲 著").with(Fact.PUBLISHED, year));
    }

    private List<BookId> others(BookId book) {
        return catalogue.editions(book).stream().skip(1).map(BookFacts::id).toList();
    }
}
