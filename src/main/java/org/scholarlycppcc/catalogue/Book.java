package org.scholarlycppcc.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
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
        String creators,
        String publisher,
        @Nullable Integer published,
        String isbn,
        String about,
        String why,
        String checkedAgainst,
        String sortText,
        String matchText,
        String titleKey,

        @MappedCollection(idColumn = "book", keyColumn = "place")
        List<Creator> creatorList) {
    private static final int LINE = 200;
    private static final int SENTENCES = 2000;

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

    /** Written anew by a changed row of content/. */
    Book renewed(UUID mark, UUID category, BookCard card) {
        return written(id, version, contentKey, mark, false, category, card);
    }

    /** Whether both say the same. */
    boolean says(Book other) {
        return category.equals(other.category)
                && title.equals(other.title)
                && subtitle.equals(other.subtitle)
                && creators.equals(other.creators)
                && publisher.equals(other.publisher)
                && Objects.equals(published, other.published)
                && isbn.equals(other.isbn)
                && about.equals(other.about)
                && why.equals(other.why)
                && checkedAgainst.equals(other.checkedAgainst);
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
        var creatorList = Creator.parse(Text.line(card.creators(), 900));
        var creators = Creator.printed(creatorList);
        return new Book(
                id,
                version,
                key,
                mark,
                byHand,
                category,
                title,
                subtitle,
                creators,
                Text.line(card.publisher(), LINE),
                year(card.year().strip()),
                Isbn.normal(card.isbn()),
                Text.line(card.about(), SENTENCES),
                Text.line(card.why(), SENTENCES),
                Text.line(card.checkedAgainst(), 1000),
                Folded.sort(title),
                Folded.match(title + subtitle + creators),
                Folded.title(title),
                creatorList);
    }

    private static @Nullable Integer year(String typed) {
        if (typed.isEmpty()) return null;
        if (!typed.matches("\\d{3,4}")) throw new Refusal("catalogue.yearWrong");
        return Integer.valueOf(typed);
    }
}
