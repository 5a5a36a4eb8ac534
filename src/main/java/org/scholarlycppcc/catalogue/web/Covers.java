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

/** Shows covers, drawn or uploaded; one asked for by its current look never has to be asked for again. */
@RestController
class Covers {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml;charset=UTF-8");

    private static final CacheControl LASTING =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    // Whatever a browser takes it for, it does nothing.
    private static final String POLICY = "default-src 'none'; sandbox";

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
        var books = lists.first(new ListId(list), ON_A_BOARD);
        var pictures = catalogue.smallCovers(
                books.stream().filter(it -> it.cover() != null).map(BookRow::id).toList());
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .body(Cover.board(books, pictures));
    }

    @GetMapping("/covers/{book}.svg")
    ResponseEntity<String> cover(@PathVariable UUID book, @RequestParam(required = false) @Nullable String v) {
        return catalogue
                .find(new BookId(book))
                .map(it -> answer(it, v))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The cover that was uploaded; another one has another address. */
    @GetMapping("/covers/{book}/{cover}.jpg")
    ResponseEntity<byte[]> photographed(@PathVariable UUID book, @PathVariable UUID cover) {
        return catalogue
                .cover(new BookId(book), cover)
                .map(it -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(LASTING)
                        .header("Content-Security-Policy", POLICY)
                        .header("X-Content-Type-Options", "nosniff")
                        .body(it.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> answer(BookRow book, @Nullable String look) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(book.look().equals(look) ? LASTING : CacheControl.noCache())
                .body(Cover.of(book));
    }
}
