package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.Set;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the catalogue: adding books and putting their facts right. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional(readOnly = true)
public class Cataloguing {
    private final Books books;
    private final Categories categories;
    private final Catalogue catalogue;
    private final Recording recording;
    private final CurrentMember member;

    Cataloguing(Books books, Categories categories, Catalogue catalogue, Recording recording, CurrentMember member) {
        this.books = books;
        this.categories = categories;
        this.catalogue = catalogue;
        this.recording = recording;
        this.member = member;
    }

    /** Adds a book and says which one it became; a title and a category are enough. */
    @Transactional
    public BookId add(BookCard card) {
        var book = Book.added(BookId.random(), categories.idOf(card.category()), card);
        recording.save(book, Cause.HAND, member.id());
        return new BookId(book.id());
    }

    /**
     * Puts a book right that was seen in some version; from now on {@code content/} leaves it alone.
     *
     * @param locks the facts that imports leave as they are from now on
     */
    @Transactional
    public Filing edit(BookId id, int seen, BookCard card, Set<Fact> locks) {
        var filed = write(id, seen, card, Cause.HAND);
        if (filed instanceof Filing.Kept) recording.lock(id, locks);
        return filed;
    }

    /** Puts back what a book said in some version, as a new version of it. */
    @Transactional
    public Filing putBack(BookId id, int seen, int version) {
        var then = recording.find(id, version).orElseThrow(() -> new Refusal("catalogue.versionGone"));
        return write(id, seen, then.card(), Cause.UNDO);
    }

    /** What a book said before some version, the latest first; by key. */
    public List<BookVersion> versions(BookId id, int before, int limit) {
        return recording.before(id, before, limit);
    }

    private Filing write(BookId id, int seen, BookCard card, Cause cause) {
        var book = books.findById(id.value()).orElseThrow(() -> new Refusal("catalogue.bookGone"));
        catalogue.find(id).filter(it -> !it.id().equals(id)).ifPresent(it -> {
            throw new Refusal("catalogue.bookMerged", it.title());
        });
        if (book.version() != seen) return elsewhere(id);
        try {
            recording.save(book.edited(seen, categories.idOf(card.category()), card), cause, member.id());
        } catch (OptimisticLockingFailureException overtaken) {
            return elsewhere(id);
        }
        return new Filing.Kept();
    }

    private Filing elsewhere(BookId id) {
        return new Filing.Elsewhere(catalogue.facts(id).orElseThrow());
    }
}
