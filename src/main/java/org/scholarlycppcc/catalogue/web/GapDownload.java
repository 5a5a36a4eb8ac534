package org.scholarlycppcc.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Gaps;
import org.scholarlycppcc.catalogue.exchange.Format;
import org.scholarlycppcc.catalogue.exchange.GapWorkbook;
import org.scholarlycppcc.members.Sectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands the gap map of a year to librarians as a workbook; others are refused by the service. */
@RestController
class GapDownload {
    private final Gaps gaps;
    private final Catalogue catalogue;
    private final Sectors sectors;

    GapDownload(Gaps gaps, Catalogue catalogue, Sectors sectors) {
        this.gaps = gaps;
        this.catalogue = catalogue;
        this.sectors = sectors;
    }

    /** A year without a map is the newest one, as on the page. */
    @GetMapping("/exports/gaps.xlsx")
    void map(@RequestParam Optional<String> year, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var years = gaps.years();
        int asked = years.stream()
                .filter(it -> it.toString().equals(year.orElse("")))
                .findAny()
                .orElse(years.getFirst());
        var language = Languages.of(request);
        var workbook = new GapWorkbook(gaps.of(asked), catalogue.categories(), sectors.all(), gaps.uses(), language);
        ListFiles.begin(response, Format.XLSX, Words.in(language, "catalogue.gaps") + " " + asked);
        workbook.write(asked, response.getOutputStream());
    }
}
