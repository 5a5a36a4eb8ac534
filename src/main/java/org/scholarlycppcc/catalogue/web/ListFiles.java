package org.scholarlycppcc.catalogue.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.base.Picture;
import org.scholarlycppcc.base.Press;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ListContents;
import org.scholarlycppcc.catalogue.exchange.BookLine;
import org.scholarlycppcc.catalogue.exchange.BookWriter;
import org.scholarlycppcc.catalogue.exchange.Format;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes files of a published list, whoever keeps it: for tables, for reference managers, and for paper. */
@Component
public class ListFiles {
    private final Catalogue catalogue;
    private final Press press;
    private final Clock clock;

    ListFiles(Catalogue catalogue, Press press, Clock clock) {
        this.catalogue = catalogue;
        this.press = press;
        this.clock = clock;
    }

    /** Writes a list as a file of a format. */
    public void write(ListContents list, Format format, HttpServletResponse response) throws IOException {
        begin(response, format, list.title());
        try (var file = format.open(response.getOutputStream(), true)) {
            write(list, file);
            file.finish();
        }
    }

    private void write(ListContents list, BookWriter file) throws IOException {
        var facts = facts(list);
        for (var section : list.sections()) {
            for (var entry : section.entries()) {
                var book = facts.get(entry.book().id());
                if (book != null) file.add(new BookLine(book, section.title(), entry.importance(), entry.note()));
            }
        }
    }

    /** Prints an edition of a list with covers, in the language in which it is asked for. */
    public ResponseEntity<byte[]> print(ListContents list, int edition, Instant published, HttpServletRequest request)
            throws IOException {
        var facts = facts(list);
        var printed = new PrintedList(facts, covers(facts.values()), Languages.of(request));
        var day = published.atZone(clock.getZone()).toLocalDate();
        return pdf(list.title(), printed.of(list, edition, day));
    }

    private Map<BookId, BookFacts> facts(ListContents list) {
        return catalogue.facts(list.entries().map(it -> it.book().id()).toList());
    }

    private Map<BookId, Picture> covers(Collection<BookFacts> books) {
        var photographed = books.stream()
                .filter(it -> it.cover() != null)
                .map(BookFacts::id)
                .toList();
        return catalogue.smallCovers(photographed);
    }

    ResponseEntity<byte[]> pdf(String name, Document page) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached(name + ".pdf"))
                .body(press.print(page));
    }

    static void begin(HttpServletResponse response, Format format, String name) {
        response.setContentType(format.type());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attached(name + "." + format.ending()));
    }

    private static String attached(String name) {
        return ContentDisposition.attachment().filename(name, UTF_8).build().toString();
    }
}
