package org.scholarlycppcc.catalogue.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.scholarlycppcc.base.Picture;
import org.scholarlycppcc.base.Press;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.ListContents;

/** A published list as it is printed: its parts, and each book with cover, imprint, importance and why it is there. */
final class PrintedList {
    private final Map<BookId, BookFacts> facts;
    private final Map<BookId, Picture> covers;
    private final Locale language;
    private int number;

    PrintedList(Map<BookId, BookFacts> facts, Map<BookId, Picture> covers, Locale language) {
        this.facts = facts;
        this.covers = covers;
        this.language = language;
    }

    /** @param published on which day */
    Document of(ListContents list, int edition, LocalDate published) {
        var told = Words.in(
                language,
                "catalogue.edition",
                edition,
                published,
                list.entries().count());
        var page = Press.page(list.title(), told, language);
        var body = page.body();
        body.appendElement("h1").text(list.title());
        body.appendElement("p").addClass("soft").text(told);
        list.introduction()
                .lines()
                .filter(it -> !it.isBlank())
                .forEach(it -> body.appendElement("p").addClass("introduction").text(it));
        for (var section : list.sections()) {
            if (section.entries().isEmpty()) continue;
            if (!section.title().isEmpty()) body.appendElement("h2").text(section.title());
            section.entries().forEach(it -> add(it, body));
        }
        return page;
    }

    private void add(ListContents.Entry entry, Element body) {
        var book = facts.get(entry.book().id());
        if (book == null) return;
        var element = body.appendElement("div").addClass("entry");
        element.appendChild(PrintedCover.of(book, covers.get(book.id())));
        element.appendElement("h3").text(++number + ". " + book.printed());
        var told = element.appendElement("p").addClass("soft");
        told.appendElement("span")
                .addClass("importance")
                .text(Words.in(language, "catalogue.importance." + entry.importance()));
        told.appendText(" · " + imprint(book));
        var why = entry.note().isEmpty() ? book.why() : entry.note();
        why.lines()
                .filter(it -> !it.isBlank())
                .forEach(it -> element.appendElement("p").text(it));
    }

    /** Who made a book, and where and when it came out. */
    static String imprint(BookFacts book) {
        return Stream.of(book.creators(), book.publisher(), book.imprint().typed())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
