package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
class DuplicatesTests {
    private static final BookCard CARD =
            Desk.card("疑似重复之书", "示例甲 著").with(Fact.PUBLISHER, "示例出版社").with(Fact.PUBLISHED, "1999");

    @Autowired
    Duplicates duplicates;

    @Autowired
    Comparing comparing;

    @Autowired
    Cataloguing cataloguing;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Works works;

    @BeforeEach
    void aLibrarianWorks() {
        People.signIn(MemberId.random(), Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void theSameBookIsFoundInAnotherScriptAndWidth() {
        var one = cataloguing.add(CARD);
        var other = cataloguing.add(Desk.card("疑似重複之書", "示例甲 著").with(Fact.PUBLISHED, "1999"));
        var pair = pair(one, other).orElseThrow();
        assertThat(pair.score()).isEqualTo(78);
        assertThat(pair.signs()).containsExactlyInAnyOrder(Sign.SAME_TITLE, Sign.SAME_CREATOR, Sign.SAME_YEAR);
    }

    @Test
    void aTitleThatIsMistypedIsFoundByItsCreator() {
        var one = cataloguing.add(Desk.card("江村经济之又一考", "示例乙 著"));
        var other = cataloguing.add(Desk.card("江村经济之义一考", "示例乙 著"));
        assertThat(pair(one, other).orElseThrow().signs()).contains(Sign.NEAR_TITLE);
    }

    @Test
    void anIsbnOfTenDigitsMeetsItsThirteen() {
        var one = cataloguing.add(Desk.card("甲一", "示例丙 著").with(Fact.ISBN, "7-108-00982-X"));
        var other = cataloguing.add(Desk.card("完全另写", "示例丙 著").with(Fact.ISBN, "9787108009821"));
        assertThat(pair(one, other).orElseThrow().signs()).contains(Sign.SAME_NUMBER, Sign.OTHER_TITLE);
    }

    @Test
    void aPairGoesWhenItsBooksAreNoLongerAlike() {
        var one = cataloguing.add(CARD.with(Fact.TITLE, "会改名的书"));
        var other = cataloguing.add(CARD.with(Fact.TITLE, "会改名的书"));
        assertThat(pair(one, other)).isPresent();
        cataloguing.edit(other, 1, CARD.with(Fact.TITLE, "另起炉灶"), Set.of());
        assertThat(pair(one, other)).isEmpty();
    }

    @Test
    void editionsOfOneWorkStandByThemselves() {
        var one = cataloguing.add(CARD.with(Fact.TITLE, "各版之书"));
        var other = cataloguing.add(CARD.with(Fact.TITLE, "各版之书"));
        works.join(one, other);
        assertThat(pair(one, other)).isEmpty();
        assertThat(all((last, limit) -> duplicates.editions(last, limit))).anyMatch(it -> isOf(it, one, other));
    }

    @Test
    void whatIsNotTheSameIsNotListedAgainUntilItIsTakenBack() {
        var one = cataloguing.add(CARD.with(Fact.TITLE, "同名不同书"));
        var other = cataloguing.add(CARD.with(Fact.TITLE, "同名不同书"));
        duplicates.dismiss(other, one);
        duplicates.dismiss(one, other);
        cataloguing.edit(one, 1, CARD.with(Fact.TITLE, "同名不同书").with(Fact.ABOUT, "改过"), Set.of());
        assertThat(pair(one, other)).isEmpty();
        assertThat(duplicates.apart(null, 1))
                .allMatch(it -> Set.of(it.one(), it.other()).equals(Set.of(one, other)));
        duplicates.takeBack(one, other);
        assertThat(pair(one, other)).isPresent();
    }

    @Test
    void pagesHoldEachPairOnceTheLikeliestFirst() {
        for (int i = 0; i < 4; i++) cataloguing.add(CARD.with(Fact.TITLE, "一再出现的书"));
        comparing.caughtUp();
        var whole = duplicates.alike(null, 6);
        var first = duplicates.alike(null, 2);
        var second = duplicates.alike(first.getLast(), 4);
        assertThat(Stream.concat(first.stream(), second.stream())).containsExactlyElementsOf(whole);
        assertThat(whole).hasSize(6).doesNotHaveDuplicates();
        assertThat(whole).extracting(BookPair::score).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void noBookIsItsOwnDuplicate() {
        var book = cataloguing.add(CARD);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> duplicates.dismiss(book, book));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> duplicates.dismiss(book, BookId.random()));
    }

    @Test
    void membersMayNot() {
        People.signIn(MemberId.random(), Roles.MEMBER, Roles.STAFF);
        var book = BookId.random();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> duplicates.alike(null, 1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> duplicates.editions(null, 1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> duplicates.apart(null, 1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> duplicates.dismiss(book, book));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> duplicates.takeBack(book, book));
    }

    private Optional<BookPair> pair(BookId one, BookId other) {
        comparing.caughtUp();
        return all((last, limit) -> duplicates.alike(last, limit)).stream()
                .filter(it -> isOf(it, one, other))
                .findAny();
    }

    private static boolean isOf(BookPair pair, BookId one, BookId other) {
        return Set.of(pair.one(), pair.other()).equals(Set.of(one, other));
    }

    private static List<BookPair> all(BiFunction<@Nullable BookPair, Integer, List<BookPair>> pages) {
        var all = new ArrayList<BookPair>();
        var page = pages.apply(null, 100);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = pages.apply(page.getLast(), 100);
        }
        return all;
    }
}
