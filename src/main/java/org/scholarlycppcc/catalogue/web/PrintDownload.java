package org.scholarlycppcc.catalogue.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.base.Picture;
import org.scholarlycppcc.base.Press;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Lists;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what is meant for paper, as PDF: a published list with covers, and a book's poster. */
@RestController
class PrintDownload {
    private final Lists lists;
    private final Catalogue catalogue;
    private final Press press;
    private final Clock clock;
    private final String house;

    PrintDownload(
            Lists lists, Catalogue catalogue, Press press, Clock clock, @Value("${scholarly.address}") String house) {
        this.lists = lists;
        this.catalogue = catalogue;
        this.press = press;
        this.clock = clock;
        this.house = house;
    }

    /** A list as it was last published; of a draft there is nothing. */
    @GetMapping("/exports/lists/{slug}.pdf")
    ResponseEntity<byte[]> list(@PathVariable String slug, HttpServletRequest request) throws IOException {
        var found = lists.edition(slug);
        if (found.isEmpty()) return ResponseEntity.notFound().build();
        var edition = found.get();
        var facts = catalogue.facts(
                edition.contents().entries().map(it -> it.book().id()).toList());
        var printed = new PrintedList(facts, covers(facts.values()), Languages.of(request));
        var published = edition.list().publishedAt().atZone(clock.getZone()).toLocalDate();
        return pdf(edition.list().title(), printed.of(edition, published));
    }

    /** A book on one sheet with the code that leads to its page. */
    @GetMapping("/exports/books/{book}.pdf")
    ResponseEntity<byte[]> poster(@PathVariable UUID book, HttpServletRequest request) throws IOException {
        var found = catalogue.facts(new BookId(book));
        if (found.isEmpty()) return ResponseEntity.notFound().build();
        var facts = found.get();
        var cover = facts.cover() == null
                ? null
                : catalogue.cover(facts.id(), facts.cover()).orElse(null);
        var address = house + "/books/" + facts.id().value();
        return pdf(facts.printed(), Poster.of(facts, cover, address, Languages.of(request)));
    }

    private Map<BookId, Picture> covers(Collection<BookFacts> books) {
        var photographed = books.stream()
                .filter(it -> it.cover() != null)
                .map(BookFacts::id)
                .toList();
        return catalogue.smallCovers(photographed);
    }

    private ResponseEntity<byte[]> pdf(String name, Document page) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".pdf", UTF_8)
                                .build()
                                .toString())
                .body(press.print(page));
    }
}
