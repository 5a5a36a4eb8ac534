package org.scholarlycppcc.catalogue.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A table as CSV (RFC 4180) in UTF-8 with the mark by which spreadsheets know it. What a spreadsheet would take for a
 * formula or a number begins with a tab, which no cell shows and which {@link org.scholarlycppcc.base.Text} takes off
 * again wherever a text comes in.
 */
final class Csv implements BookWriter {
    private static final Pattern COUNTED = Pattern.compile("[\\d.,:/%-]*\\d[\\d.,:/%-]*[Xx]?");

    private final List<Column> columns;
    private final CSVPrinter table;

    Csv(OutputStream out, boolean listed) throws IOException {
        columns = Column.all(listed);
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write('\uFEFF');
        table = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get().print(writer);
        table.printRecord(columns.stream().map(Column::header));
    }

    @Override
    public void add(BookLine line) throws IOException {
        table.printRecord(columns.stream().map(it -> kept(it, it.of(line))));
    }

    private static String kept(Column column, String text) {
        boolean year = column == Column.PUBLISHED && text.length() <= 4;
        if (year) return text;
        return Column.looksLikeFormula(text) || COUNTED.matcher(text).matches() ? '\t' + text : text;
    }

    @Override
    public void finish() throws IOException {
        table.flush();
    }
}
