package org.scholarlycppcc.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books that the demo's catalogue holds twice, one of which its librarian proposes to merge. */
@Component
@ConditionalOnBooleanProperty("scholarly.demo")
@Order(Beginnings.LISTS + 1)
class DemoDuplicates implements ApplicationRunner {
    private final Books books;
    private final Categories categories;
    private final Recording recording;
    private final Merges merges;
    private final Roster roster;

    DemoDuplicates(Books books, Categories categories, Recording recording, Merges merges, Roster roster) {
        this.books = books;
        this.categories = categories;
        this.recording = recording;
        this.merges = merges;
        this.roster = roster;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        AsHouse.get(() -> roster.byAccount("librarian"))
                .ifPresent(it -> Content.rows("demo/duplicates.csv").forEach(row -> take(row, it)));
    }

    private void take(CSVRecord row, MemberId librarian) {
        var id = new BookId(UUID.nameUUIDFromBytes(("twice " + row.get("of")).getBytes(UTF_8)));
        if (books.findById(id.value()).isPresent()) return;
        var card = BookCard.of(it -> row.isMapped(it.word()) ? row.get(it.word()) : "");
        recording.save(Book.added(id, categories.idOf(card.category()), card), Cause.HAND, librarian);
        if (!row.get("proposed").isEmpty())
            merges.add(
                    new MergeId(UUID.nameUUIDFromBytes(("merge " + row.get("of")).getBytes(UTF_8))),
                    Book.idOf(row.get("of")),
                    List.of(id),
                    row.get("proposed"),
                    librarian);
    }
}
