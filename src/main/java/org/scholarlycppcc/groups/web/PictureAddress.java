package org.scholarlycppcc.groups.web;

import java.time.Duration;
import java.util.UUID;
import org.scholarlycppcc.groups.Pictures;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the pictures of groups; one never changes, so that a browser asks for it once. */
@RestController
class PictureAddress {
    // Whatever a browser takes it for, it does nothing.
    private static final String POLICY = "default-src 'none'; sandbox";

    private final Pictures pictures;

    PictureAddress(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/groups/{slug}/pictures/{picture:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
    ResponseEntity<byte[]> show(@PathVariable String slug, @PathVariable UUID picture) {
        return pictures.find(slug, picture)
                .map(it -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(it.mediaType()))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePrivate()
                                .immutable())
                        .header("Content-Security-Policy", POLICY)
                        .header("X-Content-Type-Options", "nosniff")
                        .header(
                                "Content-Disposition",
                                ContentDisposition.inline().build().toString())
                        .body(it.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
