package org.scholarlycppcc.catalogue.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.Acquiring.Verdict;
import org.scholarlycppcc.catalogue.BookId;

/**
 * A row of a file of books.
 *
 * @param place as the file counts, from 1
 * @param verdict null until it is known
 * @param why it cannot be kept; null when it can
 * @param book what it was kept as; null until it is
 * @param was what stood there before; null for a new book
 * @param blocked the translation key of why it cannot be taken back; empty when it can
 */
public record ImportRow(
        int place,
        List<String> cells,
        @Nullable Verdict verdict,
        @Nullable Refusal why,
        @Nullable BookId book,
        @Nullable Integer bookVersion,
        @Nullable String was,
        String blocked) {
    /** The cell of a column, counted from 0; empty when the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
