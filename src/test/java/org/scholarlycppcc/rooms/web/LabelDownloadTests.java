package org.scholarlycppcc.rooms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
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
import org.scholarlycppcc.rooms.copies.Parting;
import org.scholarlycppcc.rooms.copies.Stocking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The labels of copies, opened again as a PDF and read by their codes. */
@SpringBootTest
@Import({SqlCount.class, People.class})
class LabelDownloadTests {
    private static final int DPI = 200;
    private final List<CopyId> copies = Stream.generate(CopyId::random).limit(3).toList();
    private final MockMvc http;
    private MemberId li;

    @Autowired
    Stocking stocking;

    LabelDownloadTests(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void threeCopiesStandInARoom(@Autowired People people, @Autowired ApplicationContext house) {
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
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, DPI);
            for (int place = 0; place < copies.size(); place++)
                assertThat(code(page.getSubimage(place * millimetres(70), 0, millimetres(35), millimetres(37))))
                        .endsWith("/copies/" + copies.get(place).value());
        }
    }

    private static String code(BufferedImage label) throws Exception {
        var pixels = label.getRGB(0, 0, label.getWidth(), label.getHeight(), null, 0, label.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(label.getWidth(), label.getHeight(), pixels))))
                .getText();
    }

    private static int millimetres(int many) {
        return Math.round(many * DPI / 25.4f);
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
