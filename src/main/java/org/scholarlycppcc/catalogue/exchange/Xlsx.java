package org.scholarlycppcc.catalogue.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table as a workbook of one sheet (ECMA-376), of which only the last rows are held in memory; all but a year alone is text. */
final class Xlsx implements BookWriter {
    private static final int CHARACTER = 256;

    private final List<Column> columns;
    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook();
    private final SXSSFSheet sheet = workbook.createSheet("书目");
    private final CellStyle text = style(false);
    private final CellStyle quoted = style(true);
    private int rows;

    Xlsx(OutputStream out, boolean listed) {
        this.out = out;
        columns = Column.all(listed);
        sheet.createFreezePane(1, 1);
        var head = sheet.createRow(rows++);
        for (var column : columns) {
            sheet.setColumnWidth(column.ordinal(), width(column) * CHARACTER);
            head.createCell(column.ordinal()).setCellValue(column.header());
        }
    }

    // As text it stays text also when somebody edits the cell.
    private CellStyle style(boolean quoted) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(quoted);
        return style;
    }

    private static int width(Column column) {
        return switch (column) {
            case TITLE, SUBTITLE, CREATORS, CATEGORY, PUBLISHER, SECTION, WHERE_TO_READ -> 24;
            case VOLUME, PLACE, PUBLISHED, IMPORTANCE -> 10;
            case ISBN, UNIFIED, CLC, RIGHTS -> 16;
            case ABOUT, WHY, CHECKED_AGAINST, NOTE -> 60;
        };
    }

    @Override
    public void add(BookLine line) {
        var row = sheet.createRow(rows++);
        for (var column : columns) {
            var words = column.of(line);
            if (!words.isEmpty()) fill(row.createCell(column.ordinal()), column, words);
        }
    }

    private void fill(Cell cell, Column column, String words) {
        if (column == Column.PUBLISHED && words.length() <= 4) {
            cell.setCellValue(Integer.parseInt(words));
        } else {
            cell.setCellValue(escaped(words));
            cell.setCellStyle(Column.looksLikeFormula(words) ? quoted : text);
        }
    }

    // ECMA-376, 22.9.2.19: what looks like an escaped character is escaped itself.
    static String escaped(String words) {
        return words.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }

    @Override
    public void finish() throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
