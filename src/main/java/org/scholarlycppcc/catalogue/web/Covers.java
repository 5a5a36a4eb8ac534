package org.scholarlycppcc.catalogue.web;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ListId;
import org.scholarlycppcc.catalogue.Lists;
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

    private static final int ON_A_BOARD = 12;

    private final Catalogue catalogue;
    private final Lists lists;

    Covers(Catalogue catalogue, Lists lists) {
        this.catalogue = catalogue;
        this.lists = lists;
    }

    /** The first books of a list on a board, as one picture. */
    @GetMapping("/covers/lists/{list}.svg")
    ResponseEntity<String> board(@PathVariable UUID list) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .body(Cover.board(lists.first(new ListId(list), ON_A_BOARD)));
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
