package org.scholarlycppcc.catalogue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.scholarlycppcc.base.Refusal;

/**
 * Finds the row that names the columns among the first rows of a table; what stands above it is no book. A table whose
 * columns nobody named has them named by letters, as spreadsheets do.
 */
final class Heading {
    private static final int SOUGHT_IN = 5;

    private final Incoming into;
    private final List<Row> first = new ArrayList<>();
    private boolean found;
    private int handed;

    Heading(Incoming into) {
        this.into = into;
    }

    void row(int number, List<String> cells) {
        if (found) {
            hand(new Row(number, cells));
        } else if (names(cells)) {
            begin(cells);
        } else {
            first.add(new Row(number, cells));
            if (first.size() == SOUGHT_IN) begin();
        }
    }

    // One word of a heading may stand in a row of a book, two do not.
    private static boolean names(List<String> cells) {
        var named = Column.named(cells);
        return named.containsValue(Column.TITLE)
                || named.size() > 1
                || FaultyRows.without(cells).size() < cells.size();
    }

    /** Whether nobody named the columns, so that another file with as many may be quite different. */
    static boolean isMissing(List<String> columns) {
        var own = FaultyRows.without(columns);
        return own.equals(letters(own.size()));
    }

    /** To be called after the last row; refuses a table without any. */
    void end() {
        if (!found) begin();
        if (handed == 0) throw new Refusal("file.empty");
    }

    private void begin(List<String> names) {
        found = true;
        into.columns(names);
    }

    private void begin() {
        int columns = first.stream().mapToInt(it -> it.cells.size()).max().orElse(0);
        begin(letters(columns));
        first.forEach(this::hand);
    }

    private static List<String> letters(int columns) {
        return IntStream.range(0, columns).mapToObj(Heading::letter).toList();
    }

    private static String letter(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : (char) ('A' + column / 26 - 1) + last;
    }

    private void hand(Row row) {
        if (handed++ == Source.MOST_ROWS) throw new Refusal("file.rowsMany", Source.MOST_ROWS);
        into.row(row.number, row.cells);
    }

    private record Row(int number, List<String> cells) {}
}
