package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.base.Content;

class BookContentTests {
    private final List<CSVRecord> rows = Content.rows("books.csv");

    @Test
    void thereAre182TitlesInSevenCategories() {
        assertThat(rows).hasSize(182);
        assertThat(Content.rows("categories.csv"))
                .extracting(it -> titlesIn(it.get("slug")))
                .containsExactly(34L, 22L, 30L, 28L, 26L, 24L, 18L);
    }

    private long titlesIn(String category) {
        return rows.stream().filter(it -> it.get("category").equals(category)).count();
    }

    @Test
    void everyRowHasAKeyOfItsOwnAndCanBeRead() {
        assertThat(rows)
                .extracting(it -> it.get("key"))
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[a-z0-9-]+"));
        // Reading a row checks the ISBN, the year and the creators.
        assertThat(rows).allSatisfy(row -> {
            var book = Book.born(row.get("key"), BookFile.mark(row), UUID.randomUUID(), BookFile.card(row));
            assertThat(book.creators()).isNotEmpty();
            assertThat(book.about()).isNotEmpty();
            assertThat(book.why()).isNotEmpty();
        });
    }
}
