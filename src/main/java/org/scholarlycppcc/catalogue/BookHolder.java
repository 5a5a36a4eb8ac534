package org.scholarlycppcc.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A part of the house that holds books by their ids: none is taken away from under it, and what it holds follows when two become one. */
public interface BookHolder {
    /** Those of several books, at least one, that it holds. */
    Set<BookId> held(Collection<BookId> books);

    /** The translation key of what it holds them for. */
    String what();

    /**
     * How many things of each kind hold one of several books or speak of it, by the translation keys of the kinds; none is named. What is
     * somebody's own, and what a private group has, follows uncounted: where there is one, a number tells of a person.
     */
    Map<String, Integer> counts(Collection<BookId> books);

    /** Lets everything that holds one book hold another one instead, and says what that was; nothing of anybody's is lost. */
    List<Move> move(BookId from, BookId to);

    /** Lets what moved hold its book again, as far as it still holds the other one; what came to that one since stays there. */
    void moveBack(List<Move> moves, BookId from, BookId to);

    /**
     * That one thing holds another book than before.
     *
     * @param what a word of the holder's own
     * @param was what it takes to move it back, of at most 20,000 characters; empty where the id is enough
     */
    record Move(String what, UUID thing, String was) {
        /** Several things of one kind of which the ids are enough. */
        public static List<Move> all(String what, Collection<UUID> things) {
            return things.stream().map(it -> new Move(what, it, "")).toList();
        }

        /** The ids of those of one kind. */
        public static List<UUID> of(String what, Collection<Move> moves) {
            return moves.stream()
                    .filter(it -> it.what.equals(what))
                    .map(Move::thing)
                    .toList();
        }
    }
}
