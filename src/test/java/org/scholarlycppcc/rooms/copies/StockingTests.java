package org.scholarlycppcc.rooms.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.catalogue.BookFacet;
import org.scholarlycppcc.catalogue.BookFacets;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookWish;
import org.scholarlycppcc.catalogue.Directory;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.moderation.Rush;
import org.springframework.beans.factory.annotation.Autowired;

/** What keepers do with the copies of a room. */
class StockingTests extends CopiesCase {
    @Autowired
    Directory directory;

    @Test
    void copiesGetTheNextNumbersOfTheRoom() {
        held(3);
        var own = CopyId.random();
        stocking.add(List.of(own), room, book, new CopyText("INV-005", " 窗边 ", "书角磨圆"));
        held(2);
        assertThat(labels()).containsExactly("INV-001", "INV-002", "INV-003", "INV-005", "INV-006", "INV-007");
        assertThat(seen(own).text()).isEqualTo(new CopyText("INV-005", "窗边", "书角磨圆"));
    }

    @Test
    void theCatalogueIsNarrowedByWhatStandsInSomeRoom() {
        var before = onPaper();
        held();
        var copy = held();
        assertThat(onPaper()).isEqualTo(before + 1);
        lent(copy, wang);
        assertThat(onPaper()).isEqualTo(before + 1);
        convenor();
        for (var it : holdings.of(room, null, 0, 9)) stocking.withdraw(it.id(), Parting.LOST, "");
        assertThat(onPaper()).isEqualTo(before);
        stocking.putBack(copy);
        stocking.putBack(copy);
        assertThat(onPaper()).isEqualTo(before + 1);
    }

    private int onPaper() {
        var wish = new BookWish(Map.of(BookFacet.READING, "paper"), null, Directory.Order.TITLE);
        var books = directory.page(wish, null, 500);
        assertThat(directory.facets(wish).books()).isEqualTo(books.size());
        assertThat(directory.facets(BookWish.ANY).of(BookFacet.READING))
                .contains(new BookFacets.Choice("paper", "", books.size()));
        return books.size();
    }

    @Test
    void askingTwiceAddsOnce() {
        convenor();
        var ids = Stream.generate(CopyId::random).limit(2).toList();
        stocking.add(ids, room, book, CopyText.BLANK);
        stocking.add(ids, room, book, CopyText.BLANK);
        assertThat(labels()).hasSize(2);
    }

    @Test
    void ofManyKeepersAtTheSameMomentEachGetsNumbersOfItsOwn() {
        var told = Rush.of(4, it -> held(3));
        assertThat(told).containsOnly("");
        convenor();
        assertThat(labels()).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void ofTwoWhoChooseTheSameLabelAtTheSameMomentOneIsRefused() {
        var told = Rush.of(2, it -> {
            convenor();
            stocking.add(List.of(CopyId.random()), room, book, new CopyText("甲一", "", ""));
        });
        assertThat(told).containsExactlyInAnyOrder("", "copies.labelTaken");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        convenor();
        var one = List.of(CopyId.random());
        refused("copies.howMany", () -> stocking.add(List.of(), room, book, CopyText.BLANK));
        refused(
                "copies.howMany",
                () -> stocking.add(Collections.nCopies(21, CopyId.random()), room, book, CopyText.BLANK));
        refused("copies.unknownBook", () -> stocking.add(one, room, BookId.random(), CopyText.BLANK));
        refused("text.tooLong", () -> stocking.add(one, room, book, new CopyText("长".repeat(31), "", "")));
        refused("text.tooLong", () -> stocking.add(one, room, book, new CopyText("", "长".repeat(101), "")));
        refused("text.tooLong", () -> stocking.add(one, room, book, new CopyText("", "", "长".repeat(301))));
        refused(
                "copies.oneLabelEach",
                () -> stocking.add(List.of(CopyId.random(), CopyId.random()), room, book, new CopyText("甲", "", "")));
        var copy = held();
        refused("copies.noLabel", () -> stocking.correct(copy, 1, CopyText.BLANK));
        refused("text.tooLong", () -> stocking.withdraw(copy, Parting.WORN, "长".repeat(301)));
        refused("copies.unknown", () -> stocking.correct(CopyId.random(), 1, CopyText.BLANK));
        refused("copies.unknown", () -> stocking.withdraw(CopyId.random(), Parting.WORN, ""));
        refused("copies.unknown", () -> stocking.putBack(CopyId.random()));
    }

    @Test
    void theSlowerOfTwoWhoCorrectIsTold() {
        var copy = held();
        stocking.correct(copy, 1, new CopyText("INV-甲", "窗边", ""));
        refused("copies.changedMeanwhile", () -> stocking.correct(copy, 1, new CopyText("INV-乙", "", "")));
        assertThat(seen(copy).label()).isEqualTo("INV-甲");
        var other = held();
        refused("copies.labelTaken", () -> stocking.correct(other, 1, new CopyText("INV-甲", "", "")));
    }

    @Test
    void whatIsWithdrawnLeavesItsHistoryAndMayComeBack() {
        var copy = held();
        stocking.correct(copy, 1, new CopyText("INV-001", "窗边", ""));
        stocking.withdraw(copy, Parting.GIVEN, "送给街道");
        refused("copies.gone", () -> stocking.withdraw(copy, Parting.WORN, ""));
        assertThat(seen(copy)).returns(CopyState.GONE, CopyRow::state).returns(Parting.GIVEN, CopyRow::gone);
        assertThat(holdings.of(room, null, 0, 9)).isEmpty();
        assertThat(holdings.of(room, CopyState.GONE, 0, 9)).hasSize(1);
        assertThat(holdings.counts(room)).containsEntry(CopyState.GONE, 1);
        stocking.putBack(copy);
        stocking.putBack(copy);
        assertThat(seen(copy).state()).isEqualTo(CopyState.SHELF);
        assertThat(holdings.changes(copy))
                .extracting(CopyChange::what)
                .containsExactly(
                        CopyChange.What.FOUND, CopyChange.What.GIVEN, CopyChange.What.CORRECTED, CopyChange.What.ADDED);
        member(wang);
        assertThat(holdings.changes(copy)).isEmpty();
        assertThat(holdings.of(room, CopyState.GONE, 0, 9)).isEmpty();
    }

    @Test
    void whatIsOutIsTakenBackFirstUnlessItIsLost() {
        var copy = held();
        lent(copy, wang);
        convenor();
        refused("copies.stillOut", () -> stocking.withdraw(copy, Parting.WORN, ""));
        stocking.withdraw(copy, Parting.LOST, "");
        member(wang);
        assertThat(own.loans()).isEmpty();
    }

    @Test
    void borrowingAndWithdrawingAtTheSameMomentEndInOneOfBoth() {
        var copy = held();
        var told = Rush.of(2, it -> {
            if (it == 0) lent(copy, wang);
            else {
                convenor();
                stocking.withdraw(copy, Parting.WORN, "");
            }
        });
        assertThat(told).isIn(List.of("", "copies.stillOut"), List.of("copies.gone", ""));
    }

    @Test
    void librariansAndAdministratorsKeepEveryRoomAndNobodyElse() {
        for (var role : List.of("LIBRARIAN", "ADMIN")) {
            People.signIn(li, role);
            stocking.add(List.of(CopyId.random()), room, book, CopyText.BLANK);
            assertThat(holdings.keeps(room)).isTrue();
            assertThat(holdings.of(book, 9).keeper()).isTrue();
            assertThat(holdings.kept()).hasSizeGreaterThanOrEqualTo(17);
            refused(
                    "copies.notYours",
                    () -> stocking.add(
                            List.of(CopyId.random()), new SectorId(UUID.randomUUID()), book, CopyText.BLANK));
        }
        convenor();
        assertThat(holdings.kept()).containsExactly(room);
        refused(
                "copies.notYours",
                () -> stocking.add(List.of(CopyId.random()), people.sector("education"), book, CopyText.BLANK));
        var copy = held();
        for (var role : List.of("MEMBER", "STAFF", "NOBODY'S")) {
            People.signIn(sun, role);
            assertThat(holdings.keeps(room)).isFalse();
            assertThat(holdings.of(book, 9).keeper()).isFalse();
            assertThat(holdings.kept()).isEmpty();
            refused("copies.notYours", () -> stocking.add(List.of(CopyId.random()), room, book, CopyText.BLANK));
            refused("copies.notYours", () -> stocking.correct(copy, 1, new CopyText("甲", "", "")));
            refused("copies.notYours", () -> stocking.withdraw(copy, Parting.WORN, ""));
            refused("copies.notYours", () -> stocking.putBack(copy));
        }
    }

    @Test
    void aRoomAndABookTellWhatIsThereNow() {
        var copies = held(3);
        lent(copies.getFirst(), wang);
        reserving.cancel(ReservationId.random());
        assertThat(holdings.books(room, 9)).containsExactly(new HeldBook(book, 3, 2));
        assertThat(holdings.of(book, 9).rooms()).singleElement().satisfies(it -> {
            assertThat(it.room().slug()).isEqualTo(SLUG);
            assertThat(it.copies()).hasSize(3);
            assertThat(it.free()).hasSize(2);
            assertThat(it.back()).isEqualTo(today().plusDays(30));
            assertThat(it.own()).isNotNull().matches(CopyRow::mine);
        });
        assertThat(holdings.of(BookId.random(), 9).rooms()).isEmpty();
        assertThat(holdings.several(room, List.of(copies.getLast()), 9)).hasSize(1);
        assertThat(holdings.several(room, List.of(), 9)).hasSize(3);
    }

    @Test
    void labelsThatWereChosenByHandArePassedOverHoweverManyThereAre() {
        for (int more = 0; more < 6; more++) held(Stocking.MOST);
        change("update room_copy set label = 'INV-' || cast(number + 120 as varchar(9)) where room = ?", room.value());
        assertThat(seen(held()).label()).isEqualTo("INV-241");
    }

    private List<String> labels() {
        var labels = new ArrayList<String>();
        holdings.of(room, null, 0, 100).forEach(it -> labels.add(it.label()));
        return labels;
    }
}
