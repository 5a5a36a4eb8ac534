package org.scholarlycppcc.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books that come in many at a time: what each is to the catalogue, keeping them, and taking them back. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN', 'HOUSE')")
@Transactional(readOnly = true)
public class Acquiring {
    private final Books books;
    private final Recording recording;
    private final Categories categories;
    private final Namesakes namesakes;
    private final Catalogue catalogue;
    private final List<BookHolder> holders;
    private final Index index;
    private final Cards said;
    private final JdbcClient sql;

    Acquiring(
            Books books,
            Recording recording,
            Categories categories,
            Namesakes namesakes,
            Catalogue catalogue,
            List<BookHolder> holders,
            Index index,
            Cards said,
            JdbcClient sql) {
        this.books = books;
        this.recording = recording;
        this.categories = categories;
        this.namesakes = namesakes;
        this.catalogue = catalogue;
        this.holders = holders;
        this.index = index;
        this.said = said;
        this.sql = sql;
    }

    /**
     * What each of several books is to the catalogue, by four statements. A book is known by its ISBN together with its
     * volume, else by its title together with a creator, whatever the script and the width of the letters; books that have
     * different ISBNs are different. Facts left empty and facts that are locked leave what is known as it is.
     *
     * @param category the slug for new books whose card names none; empty for none
     */
    public List<Weighed> weigh(List<BookCard> cards, String category) {
        var alike = alike(cards);
        var known = new KnownBooks(said.of(alike).values(), catalogue.facts(alike));
        var slugs = categories.all();
        var before = new HashSet<Object>();
        return cards.stream()
                .map(it -> weighed(it, category, known, slugs, before))
                .toList();
    }

    private static Weighed weighed(
            BookCard card, String otherwise, KnownBooks known, Map<String, UUID> slugs, Set<Object> earlier) {
        var likeness = "";
        try {
            var read = Likeness.of(card);
            likeness = read.line();
            var found = known.like(read);
            var becomes =
                    found.map(it -> it.admitting(card.over(it.card()))).orElseGet(() -> card.filedUnder(otherwise));
            if (becomes.title().isBlank()) throw new Refusal("catalogue.titleMissing");
            var category = slugs.get(becomes.category());
            if (category == null) throw new Refusal("catalogue.categoryMissing");
            var book = Book.added(BookId.random(), category, becomes);
            Set<?> keys = found.isEmpty() ? read.keys() : Set.of(found.get().id());
            boolean follows = !Collections.disjoint(earlier, keys);
            earlier.addAll(keys);
            if (found.isEmpty()) return new Weighed(Verdict.NEW, becomes, null, null, likeness, follows);
            var before = found.get().card();
            boolean same =
                    book.says(Book.added(BookId.random(), slugs.getOrDefault(before.category(), category), before));
            return new Weighed(same ? Verdict.SAME : Verdict.UPDATE, becomes, found.get(), null, likeness, follows);
        } catch (Refusal refusal) {
            return new Weighed(Verdict.ERROR, card, null, refusal, likeness, false);
        }
    }

    private List<BookId> alike(List<BookCard> cards) {
        var numbers = new HashSet<String>();
        var titles = new HashSet<String>();
        for (var card : cards) {
            try {
                var likeness = Likeness.of(card);
                numbers.addAll(Isbn.forms(likeness.isbn()));
                titles.addAll(likeness.titles());
            } catch (Refusal unreadable) {
                // Said of the card when it is weighed.
            }
        }
        return namesakes.of(numbers, titles);
    }

    /**
     * Keeps books that are new or say more than what is known; {@code content/} leaves them alone from now on.
     *
     * @param by who brings them in
     */
    @Transactional
    public List<Taken> take(List<Weighed> weighed, MemberId by) {
        var slugs = categories.all();
        var kept = new ArrayList<Book>();
        var byHand = new ArrayList<Boolean>();
        for (var one : weighed) {
            var category = slugs.get(one.becomes().category());
            if (category == null) throw new Refusal("catalogue.categoryMissing");
            var known = one.known();
            var before = known == null ? null : found(known.id());
            kept.add(
                    known == null || before == null
                            ? Book.added(BookId.random(), category, one.becomes())
                            : before.edited(known.version(), category, one.becomes()));
            byHand.add(before == null || before.editedByHand());
        }
        var saved = recording.save(kept, Cause.IMPORT, by);
        var taken = new ArrayList<Taken>();
        for (int i = 0; i < saved.size(); i++)
            taken.add(new Taken(new BookId(saved.get(i).id()), saved.get(i).version(), byHand.get(i)));
        return taken;
    }

    /**
     * Which of several kept books cannot be taken back: the translation key of what was built on each since.
     *
     * @param added those that were new
     * @param renewed those that were known before, and may have been listed and read already then
     */
    public Map<BookId, String> builtOn(List<Taken> added, List<Taken> renewed) {
        var built = new HashMap<BookId, String>();
        var ids = added.stream().map(Taken::book).toList();
        if (!ids.isEmpty()) for (var holder : holders) holder.held(ids).forEach(it -> built.put(it, holder.what()));
        var all = Stream.concat(added.stream(), renewed.stream()).toList();
        var facts = catalogue.facts(all.stream().map(Taken::book).toList());
        for (var one : all) {
            var now = facts.get(one.book());
            if (now != null && (!now.id().equals(one.book()) || now.version() != one.version()))
                built.put(one.book(), "catalogue.changedAfterImport");
        }
        return built;
    }

    /** Lets nobody change several books until this transaction is through. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(List<BookId> kept) {
        if (kept.isEmpty()) return;
        sql.sql("select id from book where id in (:ids) for update")
                .param("ids", kept.stream().map(BookId::value).toList())
                .query(UUID.class)
                .list();
    }

    /** Takes back books that were new; those that are gone already stay gone. */
    @Transactional
    public void remove(List<BookId> kept) {
        if (kept.isEmpty()) return;
        var ids = kept.stream().map(BookId::value).toList();
        sql.sql("delete from creator where book in (:ids)").param("ids", ids).update();
        sql.sql("delete from book where id in (:ids)").param("ids", ids).update();
        index.changed(Kind.BOOK, ids);
    }

    /** Puts back what stood there before a book was kept. */
    @Transactional
    public void putBack(Taken kept, BookCard before, MemberId by) {
        var category = categories.idOf(before.category());
        recording.save(found(kept.book()).putBack(kept.version(), category, before, kept.byHand()), Cause.UNDO, by);
    }

    private Book found(BookId id) {
        return books.findById(id.value()).orElseThrow(() -> new Refusal("catalogue.bookGone"));
    }

    /** What a book that comes in is to the catalogue. */
    public enum Verdict {
        NEW,
        UPDATE,
        SAME,
        ERROR
    }

    /**
     * A book that comes in, as it would be kept.
     *
     * @param known the book that it is, when the catalogue has it
     * @param why it cannot be kept, for an error
     * @param likeness the same for cards that say the same book; empty where that cannot be told
     * @param follows whether one that was weighed before it, at the same time, may be the same book; it is to be weighed
     *     again once that one is kept
     */
    public record Weighed(
            Verdict verdict,
            BookCard becomes,
            @Nullable BookFacts known,
            @Nullable Refusal why,
            String likeness,
            boolean follows) {
        /** A row of which no card can be made. */
        public static Weighed refused(Refusal why) {
            return new Weighed(Verdict.ERROR, BookCard.blank(), null, why, "", false);
        }
    }

    /**
     * A book that was kept, and the version it has since.
     *
     * @param byHand whether content/ left it alone before
     */
    public record Taken(BookId book, int version, boolean byHand) {}
}
