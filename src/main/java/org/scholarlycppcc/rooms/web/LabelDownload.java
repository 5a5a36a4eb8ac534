package org.scholarlycppcc.rooms.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.base.Press;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.rooms.copies.CopyId;
import org.scholarlycppcc.rooms.copies.CopyRow;
import org.scholarlycppcc.rooms.copies.Holdings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the labels of a room's copies, as PDF, to those who look after them. */
@RestController
class LabelDownload {
    private final Sectors sectors;
    private final Holdings holdings;
    private final Catalogue catalogue;
    private final Press press;
    private final String house;

    LabelDownload(
            Sectors sectors,
            Holdings holdings,
            Catalogue catalogue,
            Press press,
            @Value("${scholarly.address}") String house) {
        this.sectors = sectors;
        this.holdings = holdings;
        this.catalogue = catalogue;
        this.press = press;
        this.house = house.replaceAll("/+$", "");
    }

    /** The labels of some copies of a room, of those from a number on, or of all that it holds; of more than are printed at once it must be said which. */
    @GetMapping("/exports/rooms/{slug}/labels.pdf")
    ResponseEntity<byte[]> labels(
            @PathVariable String slug,
            @RequestParam Optional<List<UUID>> copy,
            @RequestParam Optional<Integer> from,
            HttpServletRequest request)
            throws IOException {
        var room = sectors.find(slug).filter(it -> holdings.keeps(it.id()));
        if (room.isEmpty()) return ResponseEntity.notFound().build();
        var asked = copy.orElse(List.of()).stream().map(CopyId::new).toList();
        // Each printing holds up the next one.
        var copies = from.map(it -> holdings.numbered(room.get().id(), it))
                .orElseGet(() -> holdings.several(room.get().id(), asked, Holdings.LABELS + 1));
        if (asked.size() > Holdings.LABELS || copies.size() > Holdings.LABELS)
            return ResponseEntity.badRequest().build();
        if (copies.isEmpty()) return ResponseEntity.notFound().build();
        var books = catalogue.rows(copies.stream().map(CopyRow::book).toList());
        var language = Languages.of(request);
        var name = Words.in(language, "rooms.of", room.get().name());
        var page = new Labels(house, books, language).of(name, copies);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + from.map(it -> " " + it).orElse("") + ".pdf", UTF_8)
                                .build()
                                .toString())
                .body(press.print(page));
    }
}
