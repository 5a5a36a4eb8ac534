package org.scholarlycppcc.rooms.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.scholarlycppcc.base.Press;
import org.scholarlycppcc.base.QrCode;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.rooms.copies.CopyRow;

/** Labels to stick on copies, 24 on a sheet of A4: the code opens the copy's page, where it is borrowed and returned. */
record Labels(String house, Map<BookId, BookRow> books, Locale language) {
    // What two lines of a label hold.
    private static final int TITLE = 24;
    private static final int COLUMNS = 3;

    Document of(String room, List<CopyRow> copies) throws IOException {
        var title = Words.in(language, "copies.labelsOf", room);
        var page = Press.page(title, title, language);
        var table = page.body().addClass("labels").appendElement("table").appendElement("tbody");
        var row = new Element("tr");
        for (int place = 0; place < copies.size(); place++) {
            if (place % COLUMNS == 0) row = table.appendElement("tr");
            label(row.appendElement("td"), copies.get(place), room);
        }
        return page;
    }

    private void label(Element cell, CopyRow copy, String room) throws IOException {
        var address = house + "/copies/" + copy.id().value();
        cell.appendElement("p")
                .addClass("code")
                .appendChild(Press.picture(QrCode.of(address), Words.in(language, "copies.labelCode", copy.label())));
        cell.appendElement("p").addClass("number").text(copy.label());
        cell.appendElement("p").addClass("title").text(title(copy.book()));
        cell.appendElement("p").addClass("soft").text(room);
        cell.appendElement("p").addClass("soft").text(Words.in(language, "copies.labelHow"));
    }

    private String title(BookId book) {
        var row = books.get(book);
        var title = row == null ? "" : row.title();
        var letters = title.codePointCount(0, title.length());
        return letters <= TITLE ? title : title.substring(0, title.offsetByCodePoints(0, TITLE - 1)) + "…";
    }
}
