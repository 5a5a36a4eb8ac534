package org.scholarlycppcc.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.BookId;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one to three books that a group reads, as they are written down; asks nobody's permission. */
@Component
class BooksRead {
    private static final int MOST = 3;

    private final JdbcClient sql;
    private final Memberships memberships;
    private final GroupIndex index;

    BooksRead(JdbcClient sql, Memberships memberships, GroupIndex index) {
        this.sql = sql;
        this.memberships = memberships;
        this.index = index;
    }

    /** Adds a book at the end; one that the group reads already changes nothing. */
    void add(GroupId group, BookId book) {
        memberships.lock(group);
        var books = of(group);
        if (books.contains(book)) return;
        if (books.size() >= MOST) throw new Refusal("groups.booksFull", MOST);
        books.add(book);
        keep(group, books);
    }

    /** Takes a book away that a group reads besides its first. */
    void remove(GroupId group, BookId book) {
        memberships.lock(group);
        var books = of(group);
        if (books.lastIndexOf(book) < 1) return;
        books.remove(book);
        keep(group, books);
    }

    private List<BookId> of(GroupId group) {
        return new ArrayList<>(sql.sql("select book, second_book, third_book from reading_group where id = :group")
                .param("group", group.value())
                .query(new SimplePropertyRowMapper<>(Three.class))
                .single()
                .there());
    }

    // Whoever has the form of the group open would else write the books over.
    private void keep(GroupId group, List<BookId> books) {
        sql.sql("""
                        update reading_group set version = version + 1, book = :book, second_book = :second, third_book = :third
                        where id = :group
                        """)
                .param("book", at(books, 0))
                .param("second", at(books, 1))
                .param("third", at(books, 2))
                .param("group", group.value())
                .update();
        index.changed(group);
    }

    private static @Nullable UUID at(List<BookId> books, int place) {
        return place < books.size() ? books.get(place).value() : null;
    }

    private record Three(
            @Nullable BookId book,
            @Nullable BookId secondBook,
            @Nullable BookId thirdBook) {
        List<BookId> there() {
            return Stream.of(book, secondBook, thirdBook)
                    .flatMap(Stream::ofNullable)
                    .toList();
        }
    }
}
