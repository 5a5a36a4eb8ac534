package org.scholarlycppcc.members;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The first sheet of a workbook (XLSX) as lines of text; read in one pass, within limits that a hostile file cannot pass. */
final class Workbook {
    /** The largest file, in bytes. */
    static final int MOST_BYTES = 5 << 20;

    /** The most rows, the header included. */
    static final int MOST_ROWS = 5_001;

    private static final long MOST_INFLATED = 64L << 20;
    private static final int MOST_PARTS = 500;
    private static final int MOST_COLUMNS = 50;
    private static final int MOST_CHARACTERS = 300;

    private Workbook() {}

    /** A row of a sheet; cells left out are empty. */
    record Row(int number, List<String> cells) {
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** The rows that hold anything. Refuses what is no workbook, or too large when unpacked. */
    static List<Row> rows(byte[] file) {
        if (file.length > MOST_BYTES) throw new Refusal("members.fileLarge", MOST_BYTES >> 20);
        try {
            refuseBombs(file);
            return parsed(file);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                // POI meets damage with exceptions of many kinds.
                | RuntimeException damaged) {
            throw new Refusal("members.fileOdd");
        }
    }

    /** A workbook of one sheet; every cell is text, so that none is taken for a formula. */
    static byte[] of(List<List<String>> rows) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++)
                    row.createCell(j).setCellValue(rows.get(i).get(j));
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    // Counted while unpacking: what a part says of its own size is not to be believed.
    private static void refuseBombs(byte[] file) throws IOException {
        long inflated = 0;
        int parts = 0;
        var buffer = new byte[8192];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                if (++parts > MOST_PARTS) throw new Refusal("members.fileOdd");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (inflated > MOST_INFLATED) throw new Refusal("members.fileBomb");
                }
            }
        }
        if (parts == 0) throw new Refusal("members.fileOdd");
    }

    private static List<Row> parsed(byte[] file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (var parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            var reader = new XSSFReader(parts);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) throw new Refusal("members.fileOdd");
            var found = new Found();
            try (InputStream sheet = sheets.next()) {
                var xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        new ReadOnlySharedStringsTable(parts),
                        found,
                        new DataFormatter(),
                        false));
                xml.parse(new InputSource(sheet));
            }
            return found.rows;
        }
    }

    /** Collects what the parser finds. */
    private static class Found implements SheetContentsHandler {
        private final List<Row> rows = new ArrayList<>();
        private List<String> cells = List.of();

        @Override
        public void startRow(int number) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String place, @Nullable String text, @Nullable XSSFComment comment) {
            int column = place == null ? cells.size() : new CellReference(place).getCol();
            if (column >= MOST_COLUMNS || text == null) return;
            while (cells.size() <= column) cells.add("");
            cells.set(column, text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
        }

        @Override
        public void endRow(int number) {
            if (cells.stream().allMatch(String::isBlank)) return;
            if (rows.size() == MOST_ROWS) throw new Refusal("members.rowsMany", MOST_ROWS - 1);
            rows.add(new Row(number + 1, List.copyOf(cells)));
        }
    }
}
