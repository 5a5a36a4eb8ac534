package org.scholarlycppcc.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How several books become one, with all that holds them, and how they part again. */
@Component
class Uniting {
    private static final String COVER = "cover";
    private static final String OWN = "catalogue.merging";

    private final Cards cards;
    private final Merges merges;
    private final Books books;
    private final Categories categories;
    private final Recording recording;
    private final List<BookHolder> holders;
    private final JdbcClient sql;

    Uniting(
            Cards cards,
            Merges merges,
            Books books,
            Categories categories,
            Recording recording,
            List<BookHolder> holders,
            JdbcClient sql) {
        this.cards = cards;
        this.merges = merges;
        this.books = books;
        this.categories = categories;
        this.recording = recording;
        this.holders = holders;
        this.sql = sql;
    }

    void unite(Merge merge, MergeChoice choice, MemberId by) {
        var all = held(merge);
        all.forEach(it -> refuseChanged(it, choice.seen()));
        var survivor = all.getFirst();
        var card = new SideBySide(all, Map.of(), Map.of()).chosen(choice);
        var moved = new ArrayList<Merges.Moved>();
        for (var from : merge.others()) move(from, merge.survivor(), moved);
        takeCover(all, choice).ifPresent(moved::add);
        lead(merge.others(), merge.survivor());
        merges.accepted(merge.id(), by, survivor.card(), card);
        merges.moved(merge.id(), moved);
        record(merge, card, Cause.MERGE, by);
    }

    /** What stands in the way of taking it back is refused with its reason. */
    void part(Merge merge, MemberId by) {
        var into = cards.hold(merge.books());
        var later = into.get(merge.survivor());
        if (later != null)
            throw new Refusal("catalogue.undoLaterFirst", cards.of(later).printed());
        // In the other order, so that the first move is the last to be undone.
        var moved = merges.moved(merge.id());
        for (var from : merge.others().reversed()) moveBack(from, merge.survivor(), moved);
        moved.stream().filter(it -> it.holder().equals(OWN)).forEach(this::giveCoverBack);
        lead(merge.others(), null);
        var now = cards.of(merge.survivor());
        var then = merges.cards(merge.id());
        merges.undone(merge.id(), by);
        // What somebody wrote since stays.
        var card = BookCard.of(
                fact -> fact.of(now.card()).equals(fact.of(then.became())) ? fact.of(then.was()) : fact.of(now.card()));
        record(merge, card, Cause.UNDO, by);
    }

    private List<BookFacts> held(Merge merge) {
        var into = cards.hold(merge.books());
        var said = cards.of(merge.books());
        for (var book : merge.books()) {
            var facts = said.get(book);
            if (facts == null) throw new Refusal("catalogue.bookGone");
            if (into.get(book) != null) throw new Refusal("catalogue.bookMerged", facts.printed());
        }
        return merge.books().stream().map(said::get).toList();
    }

    private static void refuseChanged(BookFacts book, Map<BookId, Integer> seen) {
        if (!seen.getOrDefault(book.id(), -1).equals(book.version()))
            throw new Refusal("catalogue.mergeStale", book.printed());
    }

    private void lead(List<BookId> others, @Nullable BookId into) {
        int led = sql.sql(
                        "update book set merged_into = cast(:into as uuid), version = version + 1 where id in (:others)")
                .param("into", into == null ? null : into.value())
                .param("others", others.stream().map(BookId::value).toList())
                .update();
        if (led < others.size()) throw new Refusal("catalogue.bookGone");
    }

    private void move(BookId from, BookId to, List<Merges.Moved> moved) {
        for (var holder : holders)
            holder.move(from, to).forEach(it -> moved.add(new Merges.Moved(holder.what(), from, it)));
    }

    private void moveBack(BookId from, BookId to, Collection<Merges.Moved> moved) {
        var byHolder = moved.stream()
                .filter(it -> it.book().equals(from))
                .collect(Collectors.groupingBy(
                        Merges.Moved::holder, Collectors.mapping(Merges.Moved::move, Collectors.toList())));
        for (var holder : holders) {
            var moves = byHolder.get(holder.what());
            if (moves != null) holder.moveBack(moves, from, to);
        }
    }

    // The picture itself stays where it is, so that nothing is lost either way.
    private Optional<Merges.Moved> takeCover(List<BookFacts> all, MergeChoice choice) {
        var survivor = all.getFirst();
        var chosen = all.stream()
                .filter(it -> it.id().equals(choice.cover()))
                .map(BookFacts::cover)
                .findAny();
        if (chosen.equals(Optional.ofNullable(survivor.cover()))) return Optional.empty();
        show(survivor.id().value(), chosen);
        return Optional.of(new Merges.Moved(
                OWN,
                survivor.id(),
                new BookHolder.Move(
                        COVER,
                        survivor.id().value(),
                        Optional.ofNullable(survivor.cover())
                                        .map(UUID::toString)
                                        .orElse("")
                                + "|"
                                + chosen.map(UUID::toString).orElse(""))));
    }

    private void giveCoverBack(Merges.Moved moved) {
        var was = moved.move().was().split("\\|", 2);
        var now = cards.of(moved.book()).cover();
        if (cover(was[1]).equals(Optional.ofNullable(now))) show(moved.book().value(), cover(was[0]));
    }

    private static Optional<UUID> cover(String typed) {
        return Optional.of(typed).filter(it -> !it.isEmpty()).map(UUID::fromString);
    }

    private void show(UUID book, Optional<UUID> cover) {
        sql.sql("""
                        update book set cover = (select k.id from book_cover k where k.id = cast(:cover as uuid)) where id = :book
                        """).param("cover", cover.orElse(null)).param("book", book).update();
    }

    private void record(Merge merge, BookCard card, Cause cause, MemberId by) {
        var survivor = books.findById(merge.survivor().value()).orElseThrow(() -> new Refusal("catalogue.bookGone"));
        recording.save(
                survivor.edited(survivor.version(), categories.idOf(card.category()), card), merge.others(), cause, by);
    }
}
