package org.scholarlycppcc.catalogue.web;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Draws covers; one asked for by its current look never has to be asked for again. */
@RestController
class Covers {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml;charset=UTF-8");

    private final Catalogue catalogue;

    Covers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/covers/{book}.svg")
    ResponseEntity<String> cover(@PathVariable UUID book, @RequestParam(required = false) @Nullable String v) {
        return catalogue
                .find(new BookId(book))
                .map(it -> answer(it, v))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> answer(BookRow book, @Nullable String look) {
        var lasting = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(book.look().equals(look) ? lasting : CacheControl.noCache())
                .body(Cover.of(book));
    }
}
