package org.scholarlycppcc.catalogue.web;

import java.util.Base64;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Picture;
import org.scholarlycppcc.catalogue.BookFacts;

/** The cover of a book on paper: the picture that was uploaded, else a volume in the cloth of its category with the title on its label. */
final class PrintedCover {
    private PrintedCover() {}

    static Element of(BookFacts book, @Nullable Picture picture) {
        return picture == null
                ? drawn(book)
                : picture(picture, "《" + book.printed() + "》").addClass("cover");
    }

    private static Element drawn(BookFacts book) {
        var cover = new Element("div").addClass("cover").addClass("cloth-" + book.category() % Cover.CLOTHS.size());
        cover.appendElement("p").addClass("label").text(book.printed());
        return cover;
    }

    /** A picture with its bytes. */
    static Element picture(Picture picture, String alternative) {
        return new Element("img")
                .attr("alt", alternative)
                .attr(
                        "src",
                        "data:" + picture.mediaType() + ";base64,"
                                + Base64.getEncoder().encodeToString(picture.content()));
    }
}
