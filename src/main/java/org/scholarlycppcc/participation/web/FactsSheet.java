package org.scholarlycppcc.participation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.participation.Line;
import org.scholarlycppcc.participation.Period;
import org.scholarlycppcc.participation.Register;
import org.scholarlycppcc.participation.What;

/** The sheet of facts: one row per person and sector, 1 for yes, 0 for no, empty for weeks out of term. */
class FactsSheet {
    private static final List<What> WHOLE = List.of(What.IN_TERM, What.JOINED, What.ANSWERED, What.FINISHED);
    private static final int WHOLE_AT = 3;
    private static final int WEEKS_AT = WHOLE_AT + 4;

    private final Register register;
    private final List<SectorRow> sectors;
    private final Locale language;
    private final int last;

    FactsSheet(Register register, List<SectorRow> sectors, Locale language) {
        this.register = register;
        this.sectors = sectors;
        this.language = language;
        this.last = 2
                + sectors.stream()
                        .mapToInt(it -> register.lines(it.id()).size())
                        .sum();
    }

    void write(SXSSFWorkbook book, Styles styles) {
        var sheet = book.createSheet(name());
        head(sheet, styles);
        int at = 1;
        for (int i = 0; i < sectors.size(); i++) {
            for (var line : register.lines(sectors.get(i).id())) {
                row(sheet.createRow(at++), styles, i + 1, sectors.get(i).name(), line);
            }
        }
        sheet.createFreezePane(WHOLE_AT, 1);
        sheet.setColumnWidth(1, 34 * 256);
    }

    /** How many people of the row's sector something holds for in the period. */
    String sum(What what, Row row) {
        return sum(WHOLE_AT + WHOLE.indexOf(what), row);
    }

    /** How many people of the row's sector something holds for in a week. */
    String sum(What what, LocalDate week, Row row) {
        return sum(column(week) + (what == What.OFFLINE ? 1 : 0), row);
    }

    /** How many people of the row's sector are in term in a week. */
    String count(LocalDate week, Row row) {
        return "COUNTIFS(%s,$A%d,%s,\">=0\")".formatted(range(0), row.getRowNum() + 1, range(column(week)));
    }

    private String sum(int column, Row row) {
        return "SUMIFS(%s,%s,$A%d)".formatted(range(column), range(0), row.getRowNum() + 1);
    }

    private String range(int column) {
        var letter = letter(column);
        return "'%s'!$%s$2:$%s$%d".formatted(name().replace("'", "''"), letter, letter, last);
    }

    static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }

    private int column(LocalDate week) {
        return WEEKS_AT + 2 * register.period().weeks().indexOf(week);
    }

    private void head(SXSSFSheet sheet, Styles styles) {
        var head = sheet.createRow(0);
        styles.text(head, 0, Words.in(language, "participation.number"));
        styles.text(head, 1, Words.in(language, "participation.sector"));
        styles.text(head, 2, Words.in(language, "participation.member"));
        for (int i = 0; i < WHOLE.size(); i++) styles.text(head, WHOLE_AT + i, label(WHOLE.get(i)));
        for (var week : register.period().weeks()) {
            var span = week + "—" + Period.sunday(week) + " ";
            styles.text(head, column(week), span + label(What.TOOK_PART));
            styles.text(head, column(week) + 1, span + label(What.OFFLINE));
        }
    }

    private void row(Row row, Styles styles, int number, String sector, Line line) {
        row.createCell(0).setCellValue(number);
        styles.text(row, 1, sector);
        styles.text(row, 2, line.name());
        for (int i = 0; i < WHOLE.size(); i++) {
            row.createCell(WHOLE_AT + i).setCellValue(line.has(WHOLE.get(i), null) ? 1 : 0);
        }
        for (var week : register.period().weeks()) {
            if (!line.has(What.IN_TERM, week)) continue;
            row.createCell(column(week)).setCellValue(line.has(What.TOOK_PART, week) ? 1 : 0);
            row.createCell(column(week) + 1).setCellValue(line.has(What.OFFLINE, week) ? 1 : 0);
        }
    }

    private String name() {
        return Words.in(language, "participation.facts");
    }

    private String label(What what) {
        return Words.in(language, "participation.what." + what.slug());
    }
}
