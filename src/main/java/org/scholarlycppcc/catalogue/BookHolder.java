package org.scholarlycppcc.catalogue;

import java.util.Collection;
import java.util.Set;

/** A part of the house that holds books by their ids, so that none is taken away from under it. */
public interface BookHolder {
    /** Those of several books, at least one, that it holds. */
    Set<BookId> held(Collection<BookId> books);

    /** The translation key of what it holds them for. */
    String what();
}
