package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResemblanceTests {
    private static final BookCard CARD = BookCard.blank()
            .with(Fact.TITLE, "乡土中国")
            .with(Fact.CREATORS, "费孝通 著")
            .with(Fact.PUBLISHER, "人民出版社")
            .with(Fact.PUBLISHED, "2008")
            .with(Fact.ISBN, "9787010066691");

    @Test
    void theSameInAnotherScriptIsTheSame() {
        var other = CARD.with(Fact.TITLE, "鄉土中國").with(Fact.CREATORS, "費孝通 著");
        assertThat(alike(CARD, other).score()).isEqualTo(100);
        assertThat(alike(CARD, other).signs())
                .containsExactlyInAnyOrder(
                        Sign.SAME_NUMBER, Sign.SAME_TITLE, Sign.SAME_CREATOR, Sign.SAME_PUBLISHER, Sign.SAME_YEAR);
    }

    @Test
    void tenDigitsAndThirteenAreOneNumber() {
        assertThat(alike(CARD, CARD.with(Fact.ISBN, "7010066698")).signs()).contains(Sign.SAME_NUMBER);
    }

    @Test
    void anotherNumberIsAnotherEdition() {
        var other = alike(CARD, CARD.with(Fact.ISBN, "9787108061096").with(Fact.PUBLISHED, "2018"));
        assertThat(other.signs()).contains(Sign.OTHER_NUMBER, Sign.OTHER_YEAR);
        assertThat(other.score()).isBetween(Pairs.LEAST, 49);
    }

    @Test
    void anotherVolumeIsAnotherBook() {
        var second = alike(CARD.with(Fact.VOLUME, "第一卷"), CARD.with(Fact.VOLUME, "卷二"));
        assertThat(second.signs()).contains(Sign.OTHER_VOLUME);
        assertThat(second.score()).isLessThan(Pairs.LEAST);
        assertThat(alike(CARD.with(Fact.VOLUME, "第一卷"), CARD.with(Fact.VOLUME, "1"))
                        .score())
                .isEqualTo(100);
        assertThat(alike(CARD, CARD.with(Fact.VOLUME, "1")).signs()).contains(Sign.ONE_VOLUME);
    }

    @Test
    void othersWroteAnotherBookUnderTheTitle() {
        var other = BookCard.blank().with(Fact.TITLE, "乡土中国").with(Fact.CREATORS, "别人 著");
        assertThat(alike(CARD, other).score()).isZero();
    }

    @Test
    void aSlipOfThePenIsSeen() {
        var slip = alike(CARD.with(Fact.ISBN, ""), CARD.with(Fact.TITLE, "乡士中国"));
        assertThat(slip.signs()).contains(Sign.NEAR_TITLE);
        assertThat(slip.score()).isGreaterThanOrEqualTo(Pairs.LEAST);
        assertThat(Resemblance.isNear("呐喊", "彷徨")).isFalse();
        assertThat(Resemblance.isNear("江村经济", "江村的经济")).isTrue();
        assertThat(Resemblance.isNear("江村经济", "云南三村")).isFalse();
    }

    @Test
    void everySignIsKeptAndReadAgain() {
        var all = EnumSet.allOf(Sign.class);
        assertThat(Sign.split(Sign.joined(all))).isEqualTo(all);
        assertThat(Sign.split("")).isEmpty();
        assertThat(Sign.joined(all).length()).isLessThan(300);
    }

    private static Resemblance alike(BookCard one, BookCard other) {
        return Resemblance.of(facts(one), facts(other));
    }

    private static BookFacts facts(BookCard card) {
        var book = Book.added(BookId.random(), UUID.randomUUID(), card.with(Fact.CATEGORY, "x"));
        return new BookFacts(
                new BookId(book.id()),
                1,
                book.title(),
                book.subtitle(),
                book.volume(),
                book.creators(),
                0,
                "x",
                "",
                book.place(),
                book.publisher(),
                book.published(),
                book.publishedMonth(),
                book.isbn(),
                book.unified(),
                book.clc(),
                "",
                "",
                book.rights(),
                "",
                "",
                "",
                null);
    }
}
