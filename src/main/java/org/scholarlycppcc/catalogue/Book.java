package org.scholarlycppcc.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Text;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A title of the catalogue with the facts of the edition meant, where they are certain. */
record Book(
        @Id UUID id,
        @Version int version,
        @Nullable String contentKey,
        @Nullable UUID contentMark,
        boolean editedByHand,
        UUID category,
        String title,
        String subtitle,
        String volume,
        String creators,
        String place,
        String publisher,
        @Nullable Integer published,
        @Nullable Integer publishedMonth,
        String isbn,
        String unified,
        String clc,
        String about,
        String why,
        Rights rights,
        String whereToRead,
        String checkedAgainst,
        String sortText,
        String matchText,
        String titleKey,
        String words,
        Availability reading,

        @MappedCollection(idColumn = "book", keyColumn = "place")
        List<Creator> creatorList) {
    private static final int LINE = 200;
    private static final int SENTENCES = 2000;
    private static final int WORDS = 300;

    /** A book that a librarian adds. */
    static Book added(BookId id, UUID category, BookCard card) {
        return written(id.value(), 0, null, null, true, category, card);
    }

    /** A book the house is born with; the mark tells later whether its row has changed. */
    static Book born(String key, UUID mark, UUID category, BookCard card) {
        return written(idOf(key).value(), 0, key, mark, false, category, card);
    }

    /** Whoever reads content/ anew finds the same book under the same id. */
    static BookId idOf(String contentKey) {
        return new BookId(UUID.nameUUIDFromBytes(("book " + contentKey).getBytes(UTF_8)));
    }

    /** Written anew by hand: from now on content/ leaves it alone. */
    Book edited(int seen, UUID category, BookCard card) {
        return written(id, seen, contentKey, contentMark, true, category, card);
    }

    /** As it stood before, and as open to content/ as it was then. */
    Book putBack(int seen, UUID category, BookCard card, boolean byHand) {
        return written(id, seen, contentKey, contentMark, byHand, category, card);
    }

    /** Written anew by a changed row of content/. */
    Book renewed(UUID mark, UUID category, BookCard card) {
        return written(id, version, contentKey, mark, false, category, card);
    }

    /** Whether both say the same. */
    boolean says(Book other) {
        return facts().equals(other.facts());
    }

    private List<@Nullable Object> facts() {
        return Arrays.asList(
                category,
                title,
                subtitle,
                volume,
                creators,
                place,
                publisher,
                published,
                publishedMonth,
                isbn,
                unified,
                clc,
                about,
                why,
                rights,
                whereToRead,
                checkedAgainst);
    }

    private static Book written(
            UUID id,
            int version,
            @Nullable String key,
            @Nullable UUID mark,
            boolean byHand,
            UUID category,
            BookCard card) {
        var title = Text.required(card.title(), LINE, "catalogue.titleMissing");
        var subtitle = Text.line(card.subtitle(), LINE);
        var volume = Text.line(card.volume(), 60);
        var creatorList = Creator.parse(Text.line(card.creators(), 900));
        var creators = Creator.printed(creatorList);
        var published = Published.of(card.published());
        var rights = Rights.of(card.rights());
        var whereToRead = Text.line(card.whereToRead(), 300);
        var match = Folded.match(title + volume + subtitle + creators);
        return new Book(
                id,
                version,
                key,
                mark,
                byHand,
                category,
                title,
                subtitle,
                volume,
                creators,
                Text.line(card.place(), 100),
                Text.line(card.publisher(), LINE),
                published.year(),
                published.month(),
                Isbn.normal(card.isbn()),
                UnifiedNumber.normal(card.unified()),
                Clc.normal(card.clc()),
                Text.line(card.about(), SENTENCES),
                Text.line(card.why(), SENTENCES),
                rights,
                whereToRead,
                Text.line(card.checkedAgainst(), 1000),
                Folded.sort(title, volume),
                match,
                Folded.title(title),
                match.substring(0, Math.min(WORDS, match.length())),
                Availability.of(rights, whereToRead),
                creatorList);
    }
}
