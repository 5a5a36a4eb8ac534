package org.scholarlycppcc.catalogue.web;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Picture;
import org.scholarlycppcc.base.Press;
import org.scholarlycppcc.catalogue.BookFacts;

/** The cover of a book on paper: the picture that was uploaded, else a volume in the cloth of its category with the title down its label. */
final class PrintedCover {
    // A column's, in the units of Cover and in letters with what is between them.
    private static final double LENGTH = 116 / 1.09;
    private static final Pattern LETTER = Pattern.compile("\\X");

    private PrintedCover() {}

    static Element of(BookFacts book, @Nullable Picture picture) {
        return picture == null
                ? drawn(book)
                : Press.picture(picture, "《" + book.printed() + "》").addClass("cover");
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
        label.columns().reversed().forEach(it -> paper.appendChild(column(it, label.size())));
        return cover;
    }

    // Letter below letter, so that narrow ones take as much room as others; a number of two digits stands upright.
    private static Element column(String words, double size) {
        var letters = Lettering.runs(words).stream()
                .flatMap(it -> it.matches("\\d{1,2}") ? Stream.of(it) : letters(it))
                .toList();
        var column = new Element("div")
                .addClass("column")
                .attr(
                        "style",
                        String.format(Locale.ROOT, "font-size: %.2fem", Math.min(size, LENGTH / letters.size()) / 10));
        letters.forEach(it -> column.appendElement("p").text(it));
        return column;
    }

    private static Stream<String> letters(String words) {
        return LETTER.matcher(words).results().map(MatchResult::group);
    }
}
