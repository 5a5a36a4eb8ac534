package org.scholarlycppcc.catalogue.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.scholarlycppcc.base.Refusal;

/** Books from a table in plain text (RFC 4180); which characters, and what divides the cells, is guessed from the file. */
final class CsvSource {
    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|', '，');
    private static final int GUESSED_FROM = 64 << 10;
    private static final int GUESSED_ROWS = 20;
    private static final int LONGEST_LINE = 4 << 20;

    private CsvSource() {}

    static void read(Path file, Incoming into) throws IOException {
        var charset = Encoding.of(file);
        var format = format(delimiter(file, charset));
        var heading = new Heading(into);
        try (var text = new ShortLines(Encoding.text(file, charset));
                var table = format.parse(text)) {
            for (var record : table) {
                var cells = cells(record);
                if (!cells.stream().allMatch(String::isBlank)) heading.row((int) record.getRecordNumber(), cells);
            }
        } catch (UncheckedIOException damaged) {
            throw new Refusal("file.noTable");
        }
        heading.end();
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    private static List<String> cells(CSVRecord record) {
        var cells = new ArrayList<String>();
        for (var cell : record) {
            if (cells.size() == Source.MOST_COLUMNS) break;
            cells.add(cell.length() > Source.MOST_CHARACTERS ? cell.substring(0, Source.MOST_CHARACTERS) : cell);
        }
        return cells;
    }

    private static char delimiter(Path file, Charset charset) throws IOException {
        var beginning = new char[GUESSED_FROM];
        int length = 0;
        try (var text = Encoding.text(file, charset)) {
            for (int read = 0;
                    read >= 0 && length < GUESSED_FROM;
                    read = text.read(beginning, length, GUESSED_FROM - length)) length += read;
        }
        var sample = new String(beginning, 0, length);
        return DELIMITERS.stream()
                .max(Comparator.comparingInt(it -> columns(sample, it)))
                .orElseThrow();
    }

    // The number of columns in which most rows agree.
    private static int columns(String sample, char delimiter) {
        try (var table = format(delimiter).parse(new StringReader(sample))) {
            var widths = table.stream().limit(GUESSED_ROWS).map(CSVRecord::size).toList();
            return widths.stream()
                    .filter(width -> Collections.frequency(widths, width) * 2 >= widths.size())
                    .max(Comparator.naturalOrder())
                    .orElse(1);
        } catch (IOException | UncheckedIOException unreadable) {
            return 0;
        }
    }

    /** Ends where a line is longer than any table has one: it would be taken apart in memory as a whole. */
    private static final class ShortLines extends FilterReader {
        private int length;

        ShortLines(Reader text) {
            super(text);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one);
            return one;
        }

        @Override
        public int read(char[] to, int from, int most) throws IOException {
            int read = super.read(to, from, most);
            for (int i = from; i < from + read; i++) count(to[i]);
            return read;
        }

        private void count(int one) throws IOException {
            length = one == '\n' || one == '\r' ? 0 : length + 1;
            if (length > LONGEST_LINE) throw new IOException("an endless line");
        }
    }
}
