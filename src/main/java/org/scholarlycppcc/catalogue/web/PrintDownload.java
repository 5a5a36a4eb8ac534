package org.scholarlycppcc.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Lists;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what is meant for paper, as PDF: a published list with covers, and a book's poster. */
@RestController
class PrintDownload {
    private final Lists lists;
    private final Catalogue catalogue;
    private final ListFiles files;
    private final String house;

    PrintDownload(Lists lists, Catalogue catalogue, ListFiles files, @Value("${scholarly.address}") String house) {
        this.lists = lists;
        this.catalogue = catalogue;
        this.files = files;
        this.house = house;
    }

    /** A list as it was last published; of a draft there is nothing. */
    @GetMapping("/exports/lists/{slug}.pdf")
    ResponseEntity<byte[]> list(@PathVariable String slug, HttpServletRequest request) throws IOException {
        var found = lists.edition(slug);
        if (found.isEmpty()) return ResponseEntity.notFound().build();
        var edition = found.get();
        return files.print(
                edition.contents(), edition.list().edition(), edition.list().publishedAt(), request);
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
        return files.pdf(facts.printed(), Poster.of(facts, cover, address, Languages.of(request)));
    }
}
