package org.scholarlycppcc.catalogue.exchange;

import java.io.IOException;
import java.nio.file.Path;
import org.scholarlycppcc.base.Workbook;

/** Books from the first sheet of a workbook. */
final class XlsxSource {
    // Rows that stand above the heading are counted too.
    private static final Workbook.Limits LIMITS = new Workbook.Limits(
            Source.MOST_BYTES, 512L << 20, Source.MOST_ROWS + 10, Source.MOST_COLUMNS, Source.MOST_CHARACTERS);

    private XlsxSource() {}

    static void read(Path file, Incoming into) throws IOException {
        var heading = new Heading(into);
        Workbook.read(file, LIMITS, row -> heading.row(row.number(), row.cells()));
        heading.end();
    }
}
