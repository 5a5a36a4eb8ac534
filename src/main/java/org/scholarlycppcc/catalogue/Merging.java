package org.scholarlycppcc.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How librarians make one book of several: one proposes it, the same or another one looks at both and decides, and either takes it back. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional
public class Merging {
    /** The most characters of a note and of a reason. */
    public static final int NOTE = 300;

    private final Merges merges;
    private final Uniting uniting;
    private final Cards cards;
    private final List<BookHolder> holders;
    private final CurrentMember member;

    Merging(Merges merges, Uniting uniting, Cards cards, List<BookHolder> holders, CurrentMember member) {
        this.merges = merges;
        this.uniting = uniting;
        this.cards = cards;
        this.holders = holders;
        this.member = member;
    }

    /**
     * Proposes that other books become one that stays, once however often it is sent; at most {@link Merge#MOST} books in all.
     *
     * @param note why, on one line; may be empty
     */
    public void propose(MergeId id, BookId survivor, List<BookId> others, String note) {
        var why = Text.line(note, NOTE);
        var all = others.stream().filter(it -> !it.equals(survivor)).distinct().toList();
        if (all.isEmpty()) throw new Refusal("catalogue.mergeNeedsTwo");
        if (all.size() >= Merge.MOST) throw new Refusal("catalogue.mergeTooMany", Merge.MOST);
        var into = cards.hold(Stream.concat(Stream.of(survivor), all.stream()).toList());
        if (into.size() <= all.size()) throw new Refusal("catalogue.bookGone");
        for (var book : into.entrySet())
            if (book.getValue() != null)
                throw new Refusal(
                        "catalogue.bookMerged", cards.of(book.getKey()).printed());
        merges.add(id, survivor, all, why, member.id());
    }

    @Transactional(readOnly = true)
    public Optional<Merge> find(MergeId id) {
        return merges.find(id);
    }

    /** What waits for a decision, the longest waiting first, at most a hundred. */
    @Transactional(readOnly = true)
    public List<Merge> waiting() {
        return merges.waiting();
    }

    /** How many wait for a decision. */
    @Transactional(readOnly = true)
    public int waitingCount() {
        return merges.waitingCount();
    }

    /** What was decided, the latest first; by key. */
    @Transactional(readOnly = true)
    public List<Merge> decided(@Nullable Merge last, int limit) {
        return merges.decided(last, limit);
    }

    /** What the books of several merges are called, also those that became others. */
    @Transactional(readOnly = true)
    public Map<BookId, String> titles(Collection<Merge> several) {
        var titles = new HashMap<BookId, String>();
        cards.of(several.stream().flatMap(it -> it.books().stream()).toList())
                .forEach((id, facts) -> titles.put(id, facts.printed()));
        return titles;
    }

    /** The books of a merge beside each other, and how much would move, or has moved. */
    @Transactional(readOnly = true)
    public SideBySide sideBySide(Merge merge) {
        return sideBySide(merge.books(), merge.state() == Merge.State.PROPOSED);
    }

    private SideBySide sideBySide(List<BookId> books, boolean counted) {
        var said = cards.of(books);
        var all = books.stream().map(said::get).filter(Objects::nonNull).toList();
        var signs = new LinkedHashMap<BookId, Set<Sign>>();
        all.stream()
                .skip(1)
                .forEach(it ->
                        signs.put(it.id(), Resemblance.of(all.getFirst(), it).signs()));
        var moves = new TreeMap<String, Integer>();
        if (counted)
            for (var holder : holders)
                holder.counts(books.stream().skip(1).toList()).forEach((what, count) -> {
                    if (count > 0) moves.merge(what, count, Integer::sum);
                });
        return new SideBySide(all, signs, moves);
    }

    /** Declines a proposal and says why. */
    public void decline(MergeId id, String why) {
        var reason = Text.required(why, NOTE, "catalogue.noMergeReason");
        merges.declined(taken(id, Merge.State.PROPOSED).id(), member.id(), reason);
    }

    /** Makes one book of several; refused when one of them was changed since it was looked at. */
    public void accept(MergeId id, MergeChoice choice) {
        uniting.unite(taken(id, Merge.State.PROPOSED), choice, member.id());
    }

    /** Takes a merge back: what moved moves back, what came to the surviving book since stays there, and so do facts that were changed since. */
    public void undo(MergeId id) {
        uniting.part(taken(id, Merge.State.MERGED), member.id());
    }

    private Merge taken(MergeId id, Merge.State state) {
        return merges.taken(id)
                .filter(it -> it.state() == state)
                .orElseThrow(() -> new Refusal("catalogue.mergeMoved"));
    }
}
