package org.scholarlycppcc.catalogue.web;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Picture;
import org.scholarlycppcc.catalogue.BookFacts;

/** The cover of a book on paper: the picture that was uploaded, else a volume in the cloth of its category with the title down its label. */
final class PrintedCover {
    private PrintedCover() {}

    static Element of(BookFacts book, @Nullable Picture picture) {
        return picture == null
                ? drawn(book)
                : picture(picture, "《" + book.printed() + "》").addClass("cover");
    }

    // As Cover draws it, where ten of its units are the letters of the style sheet.
    private static Element drawn(BookFacts book) {
        var cover = new Element("div").addClass("cover").addClass("cloth-" + book.category() % Cover.CLOTHS.size());
        cover.appendElement("div").addClass("spine");
        var label = Label.of(book.printed());
        var paper = cover.appendElement("div")
                .addClass("label")
                .attr("style", String.format(Locale.ROOT, "width: %.2fem", label.width() / 10));
        // From the right to the left.
        for (var column : label.columns().reversed())
            paper.appendChild(column(column, String.format(Locale.ROOT, "font-size: %.2fem", label.size() / 10)));
        return cover;
    }

    // A number of two digits stands upright, as on the screen; longer words that are not Chinese go down letter by
    // letter.
    private static Element column(String words, String size) {
        var column = new Element("div").addClass("column").attr("style", size);
        for (var run : Lettering.runs(words))
            for (var letter : run.matches("\\d{1,2}") ? List.of(run) : List.of(run.split("(?<=\\X)")))
                column.appendElement("p").text(letter);
        return column;
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
