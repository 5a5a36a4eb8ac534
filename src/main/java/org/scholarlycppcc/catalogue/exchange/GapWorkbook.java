package org.scholarlycppcc.catalogue.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookUse;
import org.scholarlycppcc.catalogue.CategoryRow;
import org.scholarlycppcc.catalogue.GapMap;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;

/** The gap map of a year as a workbook: the table as it is shown, and a sheet of the books behind its numbers. */
public final class GapWorkbook {
    private static final int CHARACTER = 256;
    private static final int FIRST = 3;

    private final GapMap map;
    private final List<CategoryRow> categories;
    private final List<SectorRow> sectors;
    private final List<String> uses;
    private final Locale language;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook();
    private final CellStyle quoted = workbook.createCellStyle();

    public GapWorkbook(
            GapMap map, List<CategoryRow> categories, List<SectorRow> sectors, List<String> uses, Locale language) {
        this.map = map;
        this.categories = categories;
        this.sectors = sectors;
        this.uses = uses;
        this.language = language;
        quoted.setQuotePrefixed(true);
    }

    /** Writes it once. */
    public void write(int year, OutputStream out) throws IOException {
        try (workbook) {
            table(year);
            books();
            workbook.write(out);
        }
    }

    private void table(int year) {
        var sheet = sheet("catalogue.gaps", 1, FIRST);
        text(sheet.createRow(0), 0, Words.in(language, "catalogue.gapsCaption", String.valueOf(year)));
        text(sheet.createRow(1), 0, Words.in(language, "catalogue.gapsSince", BookUse.FEWEST));
        head(sheet.createRow(2));
        int at = FIRST;
        lists(sheet.createRow(at++), Words.in(language, "catalogue.kind.COMMITTEE"), map.of(null));
        for (var sector : sectors) lists(sheet.createRow(at++), sector.name(), map.of(sector.id()));
        lists(sheet.createRow(at++), Words.in(language, "catalogue.gapsSum"), map);
        below(sheet.createRow(at++), "catalogue.gapsAdded", it -> it.added().books());
        for (var use : uses) used(sheet.createRow(at++), use);
        below(sheet.createRow(at), "catalogue.gapsWithout", this::without);
    }

    private void head(Row row) {
        int at = 0;
        text(row, at++, Words.in(language, "catalogue.gapsLists"));
        for (var category : categories) text(row, at++, category.name());
        text(row, at++, Words.in(language, "catalogue.gapsSum"));
        text(row, at++, Words.in(language, "catalogue.gapsAdded"));
        for (var use : uses) text(row, at++, Words.in(language, use));
    }

    private void lists(Row row, String name, GapMap part) {
        int at = 0;
        text(row, at++, name);
        for (var category : categories)
            number(row, at++, part.in(category.slug()).books());
        number(row, at++, part.books());
        number(row, at++, part.added().books());
        for (var use : uses) used(row, at++, part, use);
    }

    private void below(Row row, String name, ToIntFunction<GapMap> figure) {
        int at = 0;
        text(row, at++, Words.in(language, name));
        for (var category : categories) number(row, at++, figure.applyAsInt(map.in(category.slug())));
        if (!name.equals("catalogue.gapsWithout")) number(row, at, figure.applyAsInt(map));
    }

    private void used(Row row, String use) {
        int at = 0;
        text(row, at++, Words.in(language, use));
        for (var category : categories) used(row, at++, map.in(category.slug()), use);
        used(row, at, map, use);
    }

    // As on the page: below the fewest members the number is no number.
    private void used(Row row, int at, GapMap part, String use) {
        int books = part.used(use).books();
        if (books > 0) number(row, at, books);
        else text(row, at, part.listed().isEmpty() ? "–" : Words.in(language, "catalogue.gapsFew", BookUse.FEWEST));
    }

    private int without(GapMap part) {
        return (int) sectors.stream()
                .filter(it -> part.of(it.id()).listed().isEmpty())
                .count();
    }

    private void books() {
        var sheet = sheet("catalogue.books", 0, 1);
        var head = sheet.createRow(0);
        var names = Stream.concat(
                Stream.of(
                        "catalogue.title",
                        "catalogue.creators",
                        "catalogue.category",
                        "catalogue.gapsLists",
                        "catalogue.sector",
                        "catalogue.gapsAdded"),
                uses.stream());
        int column = 0;
        for (var name : names.toList()) text(head, column++, Words.in(language, name));
        int at = 1;
        for (var it : map.listed()) {
            var row = sheet.createRow(at++);
            text(row, 0, it.book().title());
            text(row, 1, it.book().creators());
            text(row, 2, category(it.category()));
            text(row, 3, it.list().title());
            text(row, 4, sector(it.sector()));
            text(row, 5, it.added() ? "✓" : "");
            for (int i = 0; i < uses.size(); i++)
                text(row, 6 + i, members(uses.get(i), it.book().id()));
        }
    }

    private String members(String use, BookId book) {
        return map.uses().getOrDefault(use, Set.of()).contains(book) ? "✓" : "";
    }

    private String category(String slug) {
        return categories.stream()
                .filter(it -> it.slug().equals(slug))
                .findAny()
                .map(CategoryRow::name)
                .orElse("");
    }

    private String sector(@Nullable SectorId id) {
        return sectors.stream()
                .filter(it -> it.id().equals(id))
                .findAny()
                .map(SectorRow::name)
                .orElseGet(() -> Words.in(language, "catalogue.kind.COMMITTEE"));
    }

    private SXSSFSheet sheet(String name, int columns, int rows) {
        var sheet = workbook.createSheet(Words.in(language, name));
        sheet.createFreezePane(columns, rows);
        sheet.setColumnWidth(0, 32 * CHARACTER);
        sheet.setDefaultColumnWidth(16);
        return sheet;
    }

    private static void number(Row row, int at, int number) {
        row.createCell(at).setCellValue(number);
    }

    private void text(Row row, int at, String words) {
        var cell = row.createCell(at);
        cell.setCellValue(Xlsx.escaped(words));
        if (Column.looksLikeFormula(words)) cell.setCellStyle(quoted);
    }
}
