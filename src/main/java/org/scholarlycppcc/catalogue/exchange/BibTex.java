package org.scholarlycppcc.catalogue.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.catalogue.Creator;

/**
 * References for LaTeX, as BibTeX (O. Patashnik, BibTeXing, 1988) with the fields that biblatex added: translator,
 * isbn, abstract, keywords, annotation. A book has the same key in every file.
 */
final class BibTex implements BookWriter {
    private final Writer out;

    BibTex(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }

    @Override
    public void add(BookLine line) throws IOException {
        var book = line.book();
        var credits = Credits.of(book);
        out.write("@book{book-" + book.id().value());
        field("author", names(credits.authors()));
        field("editor", names(credits.editors()));
        field("translator", names(credits.translators()));
        // In braces of its own, so that no style writes its capitals small.
        field("title", "{" + escaped(line.titles()) + "}");
        field("volume", escaped(book.volume()));
        field("address", escaped(book.place()));
        field("publisher", escaped(book.publisher()));
        field("year", line.year());
        if (book.publishedMonth() != null) field("month", String.valueOf(book.publishedMonth()));
        field("isbn", book.isbn());
        if (!book.unified().isEmpty()) field("note", "统一书号 " + book.unified());
        if (book.isOnTheWeb()) field("url", escaped(book.whereToRead()));
        field("abstract", escaped(book.about()));
        field("keywords", escaped(book.categoryName()));
        field(
                "annotation",
                escaped(Stream.of(book.why(), line.note())
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("\n"))));
        out.write("\n}\n\n");
    }

    private void field(String name, String value) throws IOException {
        if (!value.isEmpty()) out.write(",\n  " + name + " = {" + value + "}");
    }

    // A name in braces is one name, whatever stands in it.
    private static String names(List<Creator> creators) {
        var names = creators.stream().map(it -> "{" + escaped(Credits.name(it)) + "}");
        var others = creators.stream().anyMatch(Credits::andOthers) ? Stream.of("others") : Stream.<String>empty();
        return Stream.concat(names, others).collect(Collectors.joining(" and "));
    }

    // Braces become words: BibTeX counts them even behind a backslash.
    private static String escaped(String text) {
        return text.codePoints().mapToObj(BibTex::escaped).collect(Collectors.joining());
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '%', '&', '$', '#', '_' -> "\\" + Character.toString(character);
            default -> Character.toString(character);
        };
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
