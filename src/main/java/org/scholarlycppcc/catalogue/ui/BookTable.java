package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.scholarlycppcc.catalogue.DirectoryRow;

/** A page of the directory: a line for each book. */
@Tag("book-table")
class BookTable extends Told {
    private static final List<String> HEADS = List.of(
            "catalogue.title",
            "catalogue.creators",
            "catalogue.publisher",
            "catalogue.year",
            "catalogue.category",
            "catalogue.importance");

    /** @param first whether its headings are seen, and not only told to those who hear the page */
    BookTable(List<DirectoryRow> books, boolean first) {
        tell(new Table(
                getTranslation("catalogue.books"),
                HEADS.stream().map(it -> getTranslation(it)).toList(),
                books.stream().map(this::line).toList(),
                first));
    }

    private Line line(DirectoryRow book) {
        var weight = book.importance();
        return new Line(
                BookLink.href(book.id()),
                book.title(),
                book.creators(),
                book.publisher(),
                Objects.toString(book.published(), ""),
                book.categoryName(),
                weight == null ? "" : weight.name().toLowerCase(Locale.ROOT),
                weight == null ? "" : getTranslation("catalogue.importance." + weight));
    }

    record Table(String caption, List<String> heads, List<Line> lines, boolean first) {}

    record Line(
            String href,
            String title,
            String creators,
            String publisher,
            String year,
            String category,
            String weight,
            String importance) {}
}
