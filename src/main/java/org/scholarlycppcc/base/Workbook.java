package org.scholarlycppcc.base;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The first sheet of a workbook (XLSX) as rows of text; read in one pass, within limits that a hostile file cannot pass. */
public final class Workbook {
    private static final int MOST_PARTS = 500;
    private static final long MOST_IN_A_PART = 16L << 20;

    private Workbook() {}

    /**
     * How much of a file is read.
     *
     * @param bytes the largest file
     * @param inflated the most bytes of all its parts together
     * @param rows the most rows that hold anything, the header included
     * @param columns further columns are left out
     * @param characters the rest of a longer cell is left out
     */
    public record Limits(long bytes, long inflated, int rows, int columns, int characters) {}

    /** A row of a sheet, counted from 1; cells left out are empty. */
    public record Row(int number, List<String> cells) {
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Takes one row after the other. */
    public interface Rows {
        void take(Row row);
    }

    /** The rows that hold anything. Refuses what is no workbook, or larger than the limits when unpacked. */
    public static List<Row> rows(byte[] file, Limits limits) {
        var rows = new ArrayList<Row>();
        if (file.length > limits.bytes) throw tooLarge(limits);
        reading(() -> new SeekableInMemoryByteChannel(file), limits, rows::add);
        return rows;
    }

    /** Hands on the rows that hold anything, one by one; refuses like {@link #rows}, after what came before the damage. */
    public static void read(Path file, Limits limits, Rows rows) throws IOException {
        if (Files.size(file) > limits.bytes) throw tooLarge(limits);
        reading(() -> Files.newByteChannel(file), limits, rows);
    }

    private static Refusal tooLarge(Limits limits) {
        return new Refusal("file.large", limits.bytes >> 20);
    }

    /** A workbook of one sheet; every cell is text, so that none is taken for a formula. */
    public static byte[] of(List<List<String>> rows) {
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

    private static void reading(Opening file, Limits limits, Rows rows) {
        try (var zip = ZipFile.builder().setSeekableByteChannel(file.open()).get()) {
            refuseBombs(zip, limits);
            parse(zip, limits, rows);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (NotTaken other) {
            throw other.why;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                // POI meets damage with exceptions of many kinds.
                | RuntimeException damaged) {
            throw new Refusal("file.noWorkbook");
        }
    }

    // Counted while unpacking: what a part says of its own size is not to be believed.
    private static void refuseBombs(ZipFile zip, Limits limits) throws IOException {
        long inflated = 0;
        int parts = 0;
        var buffer = new byte[8192];
        for (var part : Collections.list(zip.getEntries())) {
            if (++parts > MOST_PARTS) throw new Refusal("file.noWorkbook");
            // The parser holds all but the sheets in memory.
            long most = part.getName().contains("/worksheets/")
                    ? limits.inflated
                    : part.getName().endsWith("sharedStrings.xml") ? limits.inflated / 4 : MOST_IN_A_PART;
            long within = 0;
            try (var bytes = zip.getInputStream(part)) {
                for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                    inflated += read;
                    within += read;
                    if (inflated > limits.inflated || within > most) throw new Refusal("file.bomb");
                }
            }
        }
        if (parts == 0) throw new Refusal("file.noWorkbook");
    }

    private static void parse(ZipFile zip, Limits limits, Rows rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (var parts = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
            var reader = new XSSFReader(parts);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) throw new Refusal("file.noWorkbook");
            try (InputStream sheet = sheets.next()) {
                var xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        new ReadOnlySharedStringsTable(parts),
                        new Found(limits, rows),
                        new Plain(),
                        false));
                xml.parse(new InputSource(sheet));
            }
        }
    }

    private interface Opening {
        SeekableByteChannel open() throws IOException;
    }

    /** Numbers as they were typed, and days as ISO 8601 writes them, however a cell shows them: an ISBN is no 9.78E+12. */
    private static class Plain extends DataFormatter {
        @Override
        public String formatRawCellContents(double value, int format, String pattern, boolean since1904) {
            if (DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value))
                return DateUtil.getLocalDateTime(value, since1904).toLocalDate().toString();
            boolean unsaid = pattern == null || pattern.equals("General") || pattern.contains("E+");
            return unsaid
                    ? new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString()
                    : super.formatRawCellContents(value, format, pattern, since1904);
        }
    }

    /** Collects what the parser finds. */
    private static class Found implements SheetContentsHandler {
        private final Limits limits;
        private final Rows rows;
        private List<String> cells = List.of();
        private int found;

        Found(Limits limits, Rows rows) {
            this.limits = limits;
            this.rows = rows;
        }

        @Override
        public void startRow(int number) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String place, @Nullable String text, @Nullable XSSFComment comment) {
            int column = place == null ? cells.size() : new CellReference(place).getCol();
            if (column >= limits.columns || text == null) return;
            while (cells.size() <= column) cells.add("");
            cells.set(column, text.length() > limits.characters ? text.substring(0, limits.characters) : text);
        }

        @Override
        public void endRow(int number) {
            if (cells.stream().allMatch(String::isBlank)) return;
            if (found++ == limits.rows) throw new Refusal("file.rowsMany", limits.rows - 1);
            try {
                rows.take(new Row(number + 1, List.copyOf(cells)));
            } catch (RuntimeException why) {
                throw new NotTaken(why);
            }
        }
    }

    /** Whoever takes the rows failed, and not the file. */
    private static class NotTaken extends RuntimeException {
        private final RuntimeException why;

        NotTaken(RuntimeException why) {
            super(why);
            this.why = why;
        }
    }
}
