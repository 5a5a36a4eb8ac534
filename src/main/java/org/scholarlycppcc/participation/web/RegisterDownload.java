package org.scholarlycppcc.participation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Languages;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.participation.Period;
import org.scholarlycppcc.participation.Reviewing;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands staff the register of a period as a workbook; for anybody else there is nothing at this address. */
@RestController
class RegisterDownload {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Reviewing reviewing;
    private final Sectors sectors;
    private final CurrentMember current;
    private final Clock clock;

    RegisterDownload(Reviewing reviewing, Sectors sectors, CurrentMember current, Clock clock) {
        this.reviewing = reviewing;
        this.sectors = sectors;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/exports/participation.xlsx")
    ResponseEntity<byte[]> export(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to)
            throws IOException {
        if (!current.is(Roles.STAFF)) return ResponseEntity.notFound().build();
        var language = Languages.of(request);
        var today = LocalDate.now(clock);
        try {
            var period = Period.read(from, to, today);
            var file = new ByteArrayOutputStream();
            new RegisterWorkbook(reviewing.register(period), sectors.all(), language).write(today, file);
            var name = Words.in(language, "participation.heading") + " " + period.from() + "—" + period.to() + ".xlsx";
            return ResponseEntity.ok()
                    .contentType(XLSX)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(name, StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .body(file.toByteArray());
        } catch (Refusal refusal) {
            var words = MessageFormat.format(Words.in(language, refusal.reason()), refusal.details());
            return ResponseEntity.badRequest()
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body(words.getBytes(StandardCharsets.UTF_8));
        }
    }
}
