package org.scholarlycppcc.catalogue.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.scholarlycppcc.catalogue.Creator;
import org.scholarlycppcc.catalogue.Published;

/**
 * References in RIS, which reference managers read; tags of a book as the specification of 2011 gives them: A3 for
 * editors, A4 for translators.
 */
final class Ris implements BookWriter {
    private final Writer out;

    Ris(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }

    @Override
    public void add(BookLine line) throws IOException {
        var book = line.book();
        var credits = Credits.of(book);
        tag("TY", "BOOK");
        names("AU", credits.authors());
        names("A3", credits.editors());
        names("A4", credits.translators());
        tag("TI", line.titles());
        tag("VL", book.volume());
        tag("CY", book.place());
        tag("PB", book.publisher());
        tag("PY", line.year());
        tag("DA", month(book.imprint()));
        tag("SN", book.isbn());
        tag("CN", book.clc());
        tag("AB", book.about());
        tag("KW", book.categoryName());
        tag("N1", book.why());
        tag("N1", line.note());
        if (!book.unified().isEmpty()) tag("N1", "统一书号 " + book.unified());
        if (book.isOnTheWeb()) tag("UR", book.whereToRead());
        out.write("ER  - \r\n\r\n");
    }

    // A date of which nothing but the month is known; a year alone stands in PY.
    private static String month(Published imprint) {
        return imprint.month() == null ? "" : "%d/%02d//".formatted(imprint.year(), imprint.month());
    }

    private void names(String tag, List<Creator> creators) throws IOException {
        for (var creator : creators) tag(tag, Credits.name(creator));
    }

    // A value ends with its line.
    private void tag(String tag, String value) throws IOException {
        if (!value.isEmpty()) out.write(tag + "  - " + value.replaceAll("\\R", " ") + "\r\n");
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
