package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Tag;
import java.util.List;
import org.scholarlycppcc.catalogue.DirectoryRow;

/** A page of the directory: covers with titles, creators and categories. */
@Tag("book-tiles")
class Tiles extends Told {
    Tiles(List<DirectoryRow> books) {
        tell(books.stream()
                .map(it -> new Tile(
                        BookLink.href(it.id()),
                        BookCover.address(it.row()),
                        it.title(),
                        it.creators(),
                        it.categoryName()))
                .toList());
    }

    record Tile(String href, String cover, String title, String creators, String category) {}
}
