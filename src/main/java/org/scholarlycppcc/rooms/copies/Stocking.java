package org.scholarlycppcc.rooms.copies;

import java.util.List;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.SectorId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who look after a room's copies put them on its shelves, correct what is said of them, and take them out. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Stocking {
    /** The most copies that are put on the shelves at once. */
    public static final int MOST = 20;

    private static final int WORDS = 300;

    private final CopyRows rows;
    private final Stands stands;
    private final Loans loans;
    private final Queue queue;
    private final Keepers keepers;
    private final Catalogue catalogue;
    private final Holdings holdings;
    private final CurrentMember member;

    Stocking(
            CopyRows rows,
            Stands stands,
            Loans loans,
            Queue queue,
            Keepers keepers,
            Catalogue catalogue,
            Holdings holdings,
            CurrentMember member) {
        this.rows = rows;
        this.stands = stands;
        this.loans = loans;
        this.queue = queue;
        this.keepers = keepers;
        this.catalogue = catalogue;
        this.holdings = holdings;
        this.member = member;
    }

    /**
     * Puts copies of a book on the shelves of a room, once however often it is asked; whoever waits for the book is first.
     *
     * @param copies at most {@link #MOST}
     * @param typed a label only for a single copy; several get the next ones of the room
     */
    public void add(List<CopyId> copies, SectorId room, BookId asked, CopyText typed) {
        var slug = keepers.kept(room);
        if (copies.isEmpty() || copies.size() > MOST) throw new Refusal("copies.howMany", MOST);
        var text = typed.fitting();
        if (copies.size() > 1 && !text.label().isEmpty()) throw new Refusal("copies.oneLabelEach");
        var book = catalogue.find(asked).map(BookRow::id).orElseThrow(() -> new Refusal("copies.unknownBook"));
        rows.add(copies, room, slug, book, text, member.id());
        queue.settle(stands.of(room, book));
    }

    /**
     * Says something new of a copy.
     *
     * @param version the one that the change was made from; when somebody else was faster, it is refused
     */
    public void correct(CopyId copy, int version, CopyText typed) {
        var before = holdings.find(copy).orElseThrow(() -> new Refusal("copies.unknown"));
        if (!before.kept()) throw new Refusal("copies.notYours");
        var text = typed.fitting();
        if (text.label().isEmpty()) throw new Refusal("copies.noLabel");
        if (text.equals(before.text())) return;
        if (!rows.correct(copy, version, text)) throw new Refusal("copies.changedMeanwhile");
        var said = before.text();
        rows.record(
                List.of(copy),
                CopyChange.What.CORRECTED,
                String.join(" · ", said.label(), said.shelf(), said.remark()),
                member.id());
    }

    /** Takes a copy out of the room. Whoever it was kept for waits again; only a lost one may still be with a borrower, and its loan ends with it. */
    public void withdraw(CopyId copy, Parting why, String typed) {
        var stand = kept(copy);
        var words = Text.line(typed, WORDS);
        var place = stand.of(copy).orElseThrow();
        if (place.gone()) throw new Refusal("copies.gone");
        if (place.loan() != null && why != Parting.LOST) throw new Refusal("copies.stillOut");
        rows.gone(copy, why);
        rows.record(List.of(copy), CopyChange.What.valueOf(why.name()), words, member.id());
        if (place.loan() != null) loans.end(place.loan(), place);
        queue.withdrawn(place, stand.without(place));
    }

    /** Puts a copy back that was found, or taken out by mistake; one that is there stays as it is. */
    public void putBack(CopyId copy) {
        var stand = kept(copy);
        if (!stand.of(copy).orElseThrow().gone()) return;
        rows.back(copy, stand.book());
        rows.record(List.of(copy), CopyChange.What.FOUND, "", member.id());
        queue.settle(stand.freed(copy));
    }

    private Stand kept(CopyId copy) {
        var stand = stands.of(copy);
        keepers.mustKeep(stand.room());
        return stand;
    }
}
