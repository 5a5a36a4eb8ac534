package org.scholarlycppcc.catalogue.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.Acquiring.Verdict;

/** Rows that could not be kept, as a workbook with their own columns and one that says why; put right, it can be sent as it is. */
public final class FaultyRows {
    private static final int AT_ONCE = 500;
    private static final int IN_MEMORY = 100;

    /** The column that says why; like all columns it is called the same in every language. */
    private static final String WHY = "说明";

    private FaultyRows() {}

    /** The columns of a file without the one that says why, if it came from here. */
    static List<String> without(List<String> columns) {
        return !columns.isEmpty() && columns.getLast().equals(WHY) ? columns.subList(0, columns.size() - 1) : columns;
    }

    /** Writes them; {@code told} says a refusal in the reader's language. */
    public static void write(Import file, Importing importing, Function<Refusal, String> told, OutputStream out)
            throws IOException {
        // Words that every cell has for itself outlive their being changed in some programs.
        try (var workbook = new SXSSFWorkbook(new XSSFWorkbook(), IN_MEMORY, false, true)) {
            var sheet = workbook.createSheet();
            sheet.createFreezePane(0, 1);
            int width = without(file.columns()).size();
            fill(sheet.createRow(0), file.columns(), width, WHY);
            int written = 1;
            var page = importing.rows(file.id(), Verdict.ERROR, 0, AT_ONCE);
            while (!page.isEmpty()) {
                for (var row : page) {
                    var why = row.why() == null ? "" : told.apply(row.why());
                    fill(sheet.createRow(written++), row.cells(), width, why);
                }
                page = importing.rows(file.id(), Verdict.ERROR, page.getLast().place(), AT_ONCE);
            }
            workbook.write(out);
        }
    }

    private static void fill(SXSSFRow row, List<String> cells, int width, String last) {
        for (int i = 0; i < Math.min(width, cells.size()); i++)
            row.createCell(i).setCellValue(Xlsx.escaped(cells.get(i)));
        row.createCell(width).setCellValue(Xlsx.escaped(last));
    }
}
