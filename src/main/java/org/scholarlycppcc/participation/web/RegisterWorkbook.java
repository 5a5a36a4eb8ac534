package org.scholarlycppcc.participation.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.participation.Register;
import org.scholarlycppcc.participation.What;

/**
 * The register as a workbook: a sheet of figures, each a formula, over a sheet of facts with one row per
 * person and sector. Sectors are matched by their number, since names could be read as conditions.
 */
class RegisterWorkbook {
    private static final List<What> WHOLE = List.of(What.IN_TERM, What.JOINED, What.ANSWERED, What.FINISHED);
    private static final int FIRST = 5;
    private static final int WHOLE_AT = 2;
    private static final int WEEKS_AT = WHOLE_AT + 4;

    private final Register register;
    private final List<SectorRow> sectors;
    private final Locale language;
    private final FactsSheet facts;

    RegisterWorkbook(Register register, List<SectorRow> sectors, Locale language) {
        this.register = register;
        this.sectors = sectors;
        this.language = language;
        this.facts = new FactsSheet(register, sectors, language);
    }

    void write(LocalDate today, OutputStream out) throws IOException {
        // Streamed: a year of a large committee would not fit the heap as one tree.
        try (var book = new SXSSFWorkbook()) {
            var styles = new Styles(book);
            var sheet = book.createSheet(Words.in(language, "participation.heading"));
            head(sheet, styles, today);
            int at = FIRST;
            for (int i = 0; i < sectors.size(); i++) {
                row(
                        sheet.createRow(at++),
                        styles,
                        i + 1,
                        sectors.get(i).name(),
                        sectors.get(i).id());
            }
            row(sheet.createRow(at), styles, 0, Words.in(language, "participation.all"), null);
            layOut(sheet);
            facts.write(book, styles);
            book.setForceFormulaRecalculation(true);
            book.write(out);
        }
    }

    private void head(SXSSFSheet sheet, Styles styles, LocalDate today) {
        styles.text(sheet.createRow(0), 0, Words.in(language, "participation.heading"));
        var period = register.period();
        styles.text(sheet.createRow(1), 0, period.from() + " — " + period.to());
        styles.text(sheet.createRow(2), 0, Words.in(language, "participation.exported") + " " + today);
        var weeks = sheet.createRow(FIRST - 2);
        var kinds = sheet.createRow(FIRST - 1);
        styles.text(kinds, 0, Words.in(language, "participation.number"));
        styles.text(kinds, 1, Words.in(language, "participation.sector"));
        for (int i = 0; i < WHOLE.size(); i++) styles.text(kinds, WHOLE_AT + i, label(WHOLE.get(i)));
        int at = WEEKS_AT;
        for (var week : period.weeks()) {
            styles.day(weeks, at, week);
            sheet.addMergedRegion(new CellRangeAddress(weeks.getRowNum(), weeks.getRowNum(), at, at + 3));
            styles.text(kinds, at++, label(What.TOOK_PART));
            styles.text(kinds, at++, label(What.IN_TERM));
            styles.text(kinds, at++, Words.in(language, "participation.ratio"));
            styles.text(kinds, at++, label(What.OFFLINE));
        }
    }

    private void row(Row row, Styles styles, int number, String name, @Nullable SectorId sector) {
        if (number > 0) row.createCell(0).setCellValue(number);
        styles.text(row, 1, name);
        for (int i = 0; i < WHOLE.size(); i++) {
            var figure = register.figure(sector, WHOLE.get(i), null);
            styles.formula(row, WHOLE_AT + i, figure, number == 0 ? total(WHOLE_AT + i) : facts.sum(WHOLE.get(i), row));
        }
        int at = WEEKS_AT;
        for (var week : register.period().weeks()) {
            var some = register.figure(sector, What.TOOK_PART, week);
            var all = register.figure(sector, What.IN_TERM, week);
            var offline = register.figure(sector, What.OFFLINE, week);
            styles.formula(row, at, some, number == 0 ? total(at) : facts.sum(What.TOOK_PART, week, row));
            styles.formula(row, at + 1, all, number == 0 ? total(at + 1) : facts.count(week, row));
            styles.ratio(row, at + 2, some, all);
            styles.formula(row, at + 3, offline, number == 0 ? total(at + 3) : facts.sum(What.OFFLINE, week, row));
            at += 4;
        }
    }

    private String total(int column) {
        var letter = FactsSheet.letter(column);
        return "SUM(%s%d:%s%d)".formatted(letter, FIRST + 1, letter, FIRST + sectors.size());
    }

    private void layOut(SXSSFSheet sheet) {
        sheet.createFreezePane(2, FIRST);
        sheet.setColumnWidth(1, 34 * 256);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    private String label(What what) {
        return Words.in(language, "participation.what." + what.slug());
    }
}
