package org.scholarlycppcc.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.base.Press;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Cataloguing;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.catalogue.Fact;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.Listing;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What is meant for paper, opened again as a PDF. */
@SpringBootTest
@Import({SqlCount.class, People.class})
class PrintDownloadTests {
    private final String mark = "纸" + System.nanoTime();
    private final MockMvc http;
    private final ApplicationContext house;
    private MemberId li;

    PrintDownloadTests(@Autowired WebApplicationContext context) {
        house = context;
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void aLibrarianWorks(@Autowired People people) {
        li = people.named("李");
        librarian();
    }

    // Each request leaves signed out.
    private void librarian() {
        People.signIn(li, Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void aListIsPrintedWithAllItSays(@Autowired Listing listing, @Autowired Cataloguing cataloguing) throws Exception {
        var desk = new Desk(house);
        var first = cataloguing.add(Desk.card("龘" + mark + "書閱", "[唐]甲 著")
                .with(Fact.PUBLISHER, "某社")
                .with(Fact.PUBLISHED, "1999")
                .with(Fact.WHY, "为什么读它"));
        var draft = desk.list(mark, first, desk.book("<b>&" + mark));
        listing.weigh(draft.id(), Desk.entry(draft, 1).id(), Importance.RECOMMENDED, Importance.REQUIRED);
        listing.annotate(draft.id(), Desk.entry(draft, 1).id(), "", "先读\n第三章");
        assertThat(status("lists/" + draft.slug() + ".pdf")).isEqualTo(404);
        librarian();
        desk.published(draft);
        try (var pdf = pdf("lists/" + draft.slug() + ".pdf")) {
            assertThat(words(pdf))
                    .contains(mark, "1. 龘" + mark + "書閱", "[唐]甲 著 · 某社 · 1999", "为什么读它")
                    .contains("2. <b>&" + mark, "必读", "先读", "第三章", "起步")
                    .doesNotContain("深读");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(mark);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-Hans");
        }
    }

    @Test
    void aPosterLeadsToItsBook() throws Exception {
        var book = new Desk(house).book("海报" + mark);
        People.signIn(li, Roles.MEMBER);
        try (var pdf = pdf("books/" + book.value() + ".pdf")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(words(pdf)).contains("海报" + mark, "佚名 著", "扫一扫");
            assertThat(scanned(new PDFRenderer(pdf))).startsWith("http://").endsWith("/books/" + book.value());
        }
    }

    // As a camera does, from nearer and nearer: the code of every book is another, and not each is read at first sight.
    private static String scanned(PDFRenderer page) throws IOException {
        for (int dpi : List.of(150, 200, 300)) {
            var code = new BinaryBitmap(new HybridBinarizer(seen(page.renderImageWithDPI(0, dpi))));
            try {
                return new QRCodeReader()
                        .decode(code, Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText();
            } catch (ReaderException blurred) {
                continue;
            }
        }
        return "";
    }

    private static LuminanceSource seen(BufferedImage page) {
        return new RGBLuminanceSource(
                page.getWidth(),
                page.getHeight(),
                page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()));
    }

    @Test
    void theLongestBookStaysOnItsPoster(@Autowired Cataloguing cataloguing) throws Exception {
        var long200 = "长".repeat(200);
        var book = cataloguing.add(Desk.card(long200, "甲 著")
                .with(Fact.SUBTITLE, long200)
                .with(Fact.ABOUT, "长".repeat(1000))
                .with(Fact.WHY, "长".repeat(1000)));
        try (var pdf = pdf("books/" + book.value() + ".pdf")) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void nothingIsFetchedForAPage(@Autowired Press press) throws Exception {
        var page = Press.page("取", "取", Locale.CHINESE);
        page.body().appendElement("img").attr("alt", "外").attr("src", "file:///etc/hostname");
        page.body().appendElement("img").attr("alt", "外").attr("src", "http://127.0.0.1:9/x.png");
        page.body().appendElement("p").text("还在");
        try (var pdf = Loader.loadPDF(press.print(page))) {
            assertThat(words(pdf)).contains("还在");
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void whatThereIsNotIsNotFound() throws Exception {
        assertThat(status("lists/no-such-list.pdf")).isEqualTo(404);
        assertThat(status("books/" + UUID.randomUUID() + ".pdf")).isEqualTo(404);
        assertThat(status("books/none.pdf")).isBetween(400, 404);
    }

    @Test
    void strangersAreLedToTheDoor() throws Exception {
        var book = new Desk(house).book("门外" + mark);
        People.signOut();
        for (var path : List.of("lists/education.pdf", "books/" + book.value() + ".pdf")) {
            var answer = answer(path);
            assertThat(answer.getStatus()).isBetween(300, 404);
            assertThat(answer.getContentAsByteArray()).isEmpty();
        }
    }

    private PDDocument pdf(String path) throws Exception {
        var answer = answer(path);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .endsWith(".pdf");
        return Loader.loadPDF(answer.getContentAsByteArray());
    }

    private static String words(PDDocument pdf) throws Exception {
        return new PDFTextStripper().getText(pdf);
    }

    private int status(String path) throws Exception {
        librarian();
        return answer(path).getStatus();
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return http.perform(get("/exports/" + path)).andReturn().getResponse();
    }
}
