package org.scholarlycppcc.catalogue.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Picture;
import org.scholarlycppcc.base.Press;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.catalogue.BookFacts;

/** A book on one sheet for the wall of a reading room, with a QR code that opens its page. */
final class Poster {
    // Pixels of a side; its squares stay whole and sharp in print.
    private static final int SIDE = 600;
    private static final int LONG_TITLE = 50;
    private static final int LONG_WORDS = 350;
    private static final int BLACK = 0x221c17;
    private static final int WHITE = 0xffffff;

    private Poster() {}

    static Document of(BookFacts book, @Nullable Picture cover, String address, Locale language) throws IOException {
        var page = Press.page(book.printed(), PrintedList.imprint(book), language);
        var body = page.body().addClass("poster").addClass(isWordy(book) ? "wordy" : "brief");
        body.appendChild(PrintedCover.of(book, cover));
        body.appendElement("h1").text(book.printed());
        Stream.of(book.subtitle(), PrintedList.imprint(book))
                .filter(it -> !it.isEmpty())
                .forEach(it -> body.appendElement("p").addClass("by").text(it));
        Stream.of(book.about(), book.why())
                .flatMap(String::lines)
                .filter(it -> !it.isBlank())
                .forEach(it -> body.appendElement("p").addClass("about").text(it));
        var way = body.appendElement("div").addClass("way");
        way.appendElement("p")
                .appendChild(PrintedCover.picture(code(address), Words.in(language, "catalogue.posterCode", address)));
        way.appendElement("p").addClass("soft").text(Words.in(language, "catalogue.posterHow"));
        return page;
    }

    private static boolean isWordy(BookFacts book) {
        return book.title().length() + book.subtitle().length() > LONG_TITLE
                || book.about().length() + book.why().length() > LONG_WORDS;
    }

    // ISO/IEC 18004; level M reads on although 15 % of it are lost.
    private static Picture code(String address) throws IOException {
        try {
            var squares = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            SIDE,
                            SIDE,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < SIDE; x++)
                for (int y = 0; y < SIDE; y++) picture.setRGB(x, y, squares.get(x, y) ? BLACK : WHITE);
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return new Picture("image/png", out.toByteArray());
        } catch (WriterException tooLong) {
            throw new IOException(tooLong);
        }
    }
}
