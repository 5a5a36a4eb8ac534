package org.scholarlycppcc.catalogue.web;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Picture;
import org.scholarlycppcc.base.Press;
import org.scholarlycppcc.base.QrCode;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.catalogue.BookFacts;

/** A book on one sheet for the wall of a reading room, with a QR code that opens its page. */
final class Poster {
    private static final int LONG_TITLE = 50;
    private static final int LONG_WORDS = 350;

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
                .appendChild(Press.picture(QrCode.of(address), Words.in(language, "catalogue.posterCode", address)));
        way.appendElement("p").addClass("soft").text(Words.in(language, "catalogue.posterHow"));
        return page;
    }

    private static boolean isWordy(BookFacts book) {
        return book.title().length() + book.subtitle().length() > LONG_TITLE
                || book.about().length() + book.why().length() > LONG_WORDS;
    }
}
