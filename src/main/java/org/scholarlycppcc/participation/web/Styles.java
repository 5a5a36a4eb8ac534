package org.scholarlycppcc.participation.web;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;

/** How cells of a workbook are filled; text stays text, whatever it begins with. */
class Styles {
    private final CellStyle quoted;
    private final CellStyle day;
    private final CellStyle percent;

    Styles(Workbook book) {
        quoted = book.createCellStyle();
        quoted.setQuotePrefixed(true);
        day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        day.setAlignment(HorizontalAlignment.CENTER);
        percent = book.createCellStyle();
        percent.setDataFormat(book.createDataFormat().getFormat("0%"));
    }

    /** A text; what a spreadsheet could take for a formula when somebody edits the cell is marked as quoted. */
    void text(Row row, int column, String words) {
        var cell = row.createCell(column);
        cell.setCellValue(words);
        if (!words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0) cell.setCellStyle(quoted);
    }

    void day(Row row, int column, LocalDate date) {
        var cell = row.createCell(column);
        cell.setCellValue(date);
        cell.setCellStyle(day);
    }

    /** A formula together with its present value, for programs that show without calculating. */
    void formula(Row row, int column, double present, String formula) {
        var cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(present);
    }

    /** The share of the two cells to the left; empty where there is nobody. */
    void ratio(Row row, int column, int some, int all) {
        var cell = row.createCell(column);
        var number = row.getRowNum() + 1;
        var above = CellReference.convertNumToColString(column - 2) + number;
        var below = CellReference.convertNumToColString(column - 1) + number;
        cell.setCellFormula("IF(%s=0,\"\",%s/%s)".formatted(below, above, below));
        if (all == 0) cell.setCellValue("");
        else cell.setCellValue((double) some / all);
        cell.setCellStyle(percent);
    }
}
