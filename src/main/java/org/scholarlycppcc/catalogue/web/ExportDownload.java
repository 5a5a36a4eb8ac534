package org.scholarlycppcc.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.catalogue.BookWish;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Directory;
import org.scholarlycppcc.catalogue.DirectoryRow;
import org.scholarlycppcc.catalogue.Lists;
import org.scholarlycppcc.catalogue.exchange.BookLine;
import org.scholarlycppcc.catalogue.exchange.BookWriter;
import org.scholarlycppcc.catalogue.exchange.FaultyRows;
import org.scholarlycppcc.catalogue.exchange.Format;
import org.scholarlycppcc.catalogue.exchange.ImportId;
import org.scholarlycppcc.catalogue.exchange.ImportState;
import org.scholarlycppcc.catalogue.exchange.Importing;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out books as a file: a published list, the catalogue page by page, and to librarians the rows of an import that could not be kept. */
@RestController
class ExportDownload {
    private static final int PAGE = 500;

    private final Lists lists;
    private final Directory directory;
    private final Catalogue catalogue;
    private final Sectors sectors;
    private final Importing importing;
    private final ListFiles files;
    private final Clock clock;

    ExportDownload(
            Lists lists,
            Directory directory,
            Catalogue catalogue,
            Sectors sectors,
            Importing importing,
            ListFiles files,
            Clock clock) {
        this.lists = lists;
        this.directory = directory;
        this.catalogue = catalogue;
        this.sectors = sectors;
        this.importing = importing;
        this.files = files;
        this.clock = clock;
    }

    /** A list as it was last published; of a draft there is nothing. */
    @GetMapping("/exports/lists/{slug}.{ending}")
    void list(@PathVariable String slug, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var format = Format.of(ending);
        var edition = lists.edition(slug);
        if (format.isEmpty() || edition.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        files.write(edition.get().contents(), format.get(), response);
    }

    /** The catalogue, narrowed and in order as the same address is on the page of books. */
    @GetMapping("/exports/books.{ending}")
    void books(
            @PathVariable String ending,
            @RequestParam Map<String, String> said,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var format = Format.of(ending);
        if (format.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ListFiles.begin(
                response,
                format.get(),
                Words.in(Languages.of(request), "catalogue.books") + " " + LocalDate.now(clock));
        try (var file = format.get().open(response.getOutputStream(), false)) {
            write(BookWish.of(it -> Optional.ofNullable(said.get(it)), this::sector), file);
            file.finish();
        }
    }

    private Optional<SectorId> sector(String slug) {
        return sectors.find(slug).map(SectorRow::id);
    }

    private void write(BookWish wish, BookWriter file) throws IOException {
        var page = directory.page(wish, null, PAGE);
        while (!page.isEmpty()) {
            var facts = catalogue.facts(page.stream().map(DirectoryRow::id).toList());
            for (var row : page) {
                var book = facts.get(row.id());
                if (book != null) file.add(BookLine.of(book));
            }
            page = page.size() < PAGE ? List.of() : directory.page(wish, page.getLast(), PAGE);
        }
    }

    /** The rows of an import that could not be kept; a reader who may not import is refused by the service. */
    @GetMapping("/exports/imports/{id}.xlsx")
    void faulty(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = importing.find(new ImportId(id)).filter(it -> it.state() != ImportState.CLEARED);
        if (file.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var language = Languages.of(request);
        ListFiles.begin(
                response,
                Format.XLSX,
                Words.in(language, "catalogue.faulty") + " " + file.get().fileName());
        FaultyRows.write(
                file.get(), importing, it -> Words.in(language, it.reason(), it.details()), response.getOutputStream());
    }
}
