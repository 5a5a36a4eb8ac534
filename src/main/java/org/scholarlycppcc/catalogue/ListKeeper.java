package org.scholarlycppcc.catalogue;

import java.util.List;

/** Keeps published lists of its own beside those of the catalogue, and tells of each only those who may read it. */
public interface ListKeeper {
    /** Which of its lists name a book, or one that became this book, for the one who looks. */
    List<Mention> naming(BookId book);
}
