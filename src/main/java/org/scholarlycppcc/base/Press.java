package org.scholarlycppcc.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Sets pages of HTML as a PDF that says how it is built (PDF/UA), in a font of the house's own. */
@Component
public class Press {
    private static final ClassPathResource FONT = new ClassPathResource("fonts/NotoSerifSC-Regular.ttf");

    // Each printing holds the whole font, so that there is one at a time.
    private final Semaphore press = new Semaphore(1, true);

    /** An empty page in a language, which looks as {@code print/print.css} says. */
    public static Document page(String title, String description, Locale language) {
        var page = Document.createShell("");
        page.body().parents().attr("lang", Languages.tag(language));
        page.title(title);
        page.head().appendElement("meta").attr("name", "description").attr("content", description);
        page.head().appendElement("meta").attr("name", "subject").attr("content", title);
        page.head().appendElement("style").appendText(style());
        return page;
    }

    /** A picture with its bytes. */
    public static Element picture(Picture picture, String alternative) {
        return new Element("img")
                .attr("alt", alternative)
                .attr(
                        "src",
                        "data:" + picture.mediaType() + ";base64,"
                                + Base64.getEncoder().encodeToString(picture.content()));
    }

    private static String style() {
        try {
            return new ClassPathResource("print/print.css").getContentAsString(UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The PDF; nothing is fetched for it: pictures are there with their bytes, as data, or not at all. */
    public byte[] print(Document page) throws IOException {
        var out = new ByteArrayOutputStream();
        press.acquireUninterruptibly();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(Press::font, "house")
                    .useExternalResourceAccessControl(
                            (address, kind) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withW3cDocument(new W3CDom().fromJsoup(page), "")
                    .toStream(out)
                    .run();
        } finally {
            press.release();
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        try {
            return FONT.getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
