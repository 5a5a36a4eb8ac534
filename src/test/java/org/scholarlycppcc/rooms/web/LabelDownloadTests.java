package org.scholarlycppcc.rooms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.rooms.copies.CopyId;
import org.scholarlycppcc.rooms.copies.CopyText;
import org.scholarlycppcc.rooms.copies.Holdings;
import org.scholarlycppcc.rooms.copies.Parting;
import org.scholarlycppcc.rooms.copies.Stocking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The labels of copies, opened again as a PDF and read by their codes. */
@SpringBootTest
@Import({SqlCount.class, People.class})
class LabelDownloadTests {
    private final List<CopyId> copies = Stream.generate(CopyId::random).limit(3).toList();
    private final MockMvc http;
    private MemberId li;

    @Autowired
    Stocking stocking;

    @Autowired
    Holdings holdings;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    LabelDownloadTests(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void threeCopiesStandInARoom(@Autowired ApplicationContext house) {
        li = people.named("李");
        librarian();
        stocking.add(copies, people.sector("women"), new Desk(house).book("标签".repeat(30)), CopyText.BLANK);
    }

    @AfterEach
    void theyAreGone() {
        librarian();
        copies.forEach(it -> stocking.withdraw(it, Parting.MISTAKE, ""));
        People.signOut();
    }

    @Test
    void eachCodeOpensItsCopy() throws Exception {
        var all = answer("");
        assertThat(all.getContentType()).isEqualTo("application/pdf");
        try (var pdf = Loader.loadPDF(all.getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("WOM-", "标签标签", "…", "妇联界悦读书屋");
            var sheet = new PDFRenderer(pdf);
            for (int place = 0; place < copies.size(); place++)
                assertThat(scanned(sheet, place))
                        .endsWith("/copies/" + copies.get(place).value());
        }
    }

    // As one holds a telephone: nearer where a code is not read at first sight.
    private static String scanned(PDFRenderer sheet, int place) throws IOException {
        for (int dpi : List.of(150, 200, 300)) {
            try {
                return new QRCodeReader().decode(seen(sheet, place, dpi)).getText();
            } catch (ReaderException blurred) {
                // The next one is sharper.
            }
        }
        return "";
    }

    private static BinaryBitmap seen(PDFRenderer sheet, int place, int dpi) throws IOException {
        var page = sheet.renderImageWithDPI(0, dpi);
        var label = page.getSubimage(place * dots(70, dpi), 0, dots(35, dpi), dots(37, dpi));
        var pixels = label.getRGB(0, 0, label.getWidth(), label.getHeight(), null, 0, label.getWidth());
        return new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(label.getWidth(), label.getHeight(), pixels)));
    }

    private static int dots(int millimetres, int dpi) {
        return Math.round(millimetres * dpi / 25.4f);
    }

    @Test
    void someAreChosenAndOthersArePrintedNot() throws Exception {
        try (var pdf =
                Loader.loadPDF(answer("?copy=" + copies.getFirst().value()).getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).split("WOM-")).hasSize(2);
        }
        librarian();
        assertThat(answer("?copy=" + CopyId.random().value()).getStatus()).isEqualTo(404);
        librarian();
        assertThat(answer("?copy=x").getStatus()).isEqualTo(400);
    }

    @Test
    void whatARoomHoldsBeyondOnePrintingIsPrintedInParts() throws Exception {
        change("""
                insert into room_copy (id, version, room, book, number, label, shelf, remark, added)
                select random_uuid(), 1, c.room, c.book, 96000 + n.x, 'MANY-' || n.x, '', '', c.added
                from room_copy c, system_range(1, 500) n where c.id = ?
                """, copies.getFirst().value());
        try {
            assertThat(People.as(li, () -> holdings.labelParts(people.sector("women")), "LIBRARIAN"))
                    .containsEntry(96001, 480)
                    .containsEntry(96481, 20);
            assertThat(People.as(li, () -> holdings.numbered(people.sector("women"), 96001), "LIBRARIAN"))
                    .hasSize(480);
            assertThat(printed("?from=96481")).isEqualTo(20);
            // Of all at once it is not for the printer to say which.
            librarian();
            assertThat(answer("").getStatus()).isEqualTo(400);
            for (var first : List.of("96961", "2147483647", "-1000")) {
                librarian();
                assertThat(answer("?from=" + first).getStatus()).as(first).isEqualTo(404);
            }
        } finally {
            change("delete from room_copy where number > ?", 96000);
        }
    }

    private int printed(String query) throws Exception {
        librarian();
        try (var pdf = Loader.loadPDF(answer(query).getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).split("MANY-", -1).length - 1;
        }
    }

    private void change(String statement, Object value) {
        transaction.executeWithoutResult(it -> sql.sql(statement).param(value).update());
    }

    @Test
    void whoDoesNotLookAfterTheRoomGetsNone() throws Exception {
        for (var role : List.of("MEMBER", "STAFF")) {
            People.signIn(li, role);
            assertThat(answer("").getStatus()).as(role).isEqualTo(404);
        }
    }

    private void librarian() {
        People.signIn(li, "LIBRARIAN");
    }

    // Each request leaves signed out.
    private MockHttpServletResponse answer(String query) throws Exception {
        return http.perform(get("/exports/rooms/women/labels.pdf" + query))
                .andReturn()
                .getResponse();
    }
}
