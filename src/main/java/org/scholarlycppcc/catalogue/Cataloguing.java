package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the catalogue: adding books and putting their facts right. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional(readOnly = true)
public class Cataloguing {
    private static final RowMapper<BookRow> ROW = new SimplePropertyRowMapper<>(BookRow.class);
    private static final int SHORTEST = 2;

    private final Books books;
    private final Categories categories;
    private final Catalogue catalogue;
    private final Index index;
    private final JdbcClient sql;

    Cataloguing(Books books, Categories categories, Catalogue catalogue, Index index, JdbcClient sql) {
        this.books = books;
        this.categories = categories;
        this.catalogue = catalogue;
        this.index = index;
        this.sql = sql;
    }

    /** The books that a new one may repeat: the same number, a title that holds the other, or a creator in common. */
    public List<BookRow> alike(String title, String creators, String isbn, int limit) {
        var typed = Folded.match(title);
        var names = names(creators);
        var forms = forms(isbn);
        return sql.sql("""
                        select b.id, b.title, b.creators, c.position as category from book b join category c on c.id = b.category
                        where b.isbn in (:forms)
                            or :known and (b.match_text like :anywhere or :typed like '%' || lower(b.title) || '%')
                            or exists (select 1 from creator k where k.book = b.id and k.name in (:names))
                        order by case when b.isbn in (:forms) or b.match_text like :first then 0
                            when :known and b.match_text like :anywhere then 1 else 2 end, b.sort_text, b.id
                        limit :limit
                        """)
                .param("forms", forms)
                .param("names", names)
                .param("known", typed.length() >= SHORTEST)
                .param("typed", typed)
                .param("anywhere", Folded.anywhere(title))
                .param("first", typed.length() >= SHORTEST ? typed + "%" : "-")
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    // While typing, what cannot be read yet is simply not compared.
    private static List<String> names(String creators) {
        try {
            var names = Creator.parse(Text.soughtFor(creators)).stream()
                    .map(Creator::name)
                    .toList();
            return names.isEmpty() ? List.of("-") : names;
        } catch (Refusal unfinished) {
            return List.of("-");
        }
    }

    private static List<String> forms(String isbn) {
        try {
            var forms = Isbn.forms(Isbn.normal(isbn));
            return forms.isEmpty() ? List.of("-") : forms;
        } catch (Refusal unfinished) {
            return List.of("-");
        }
    }

    /** Adds a book and says which one it became; a title and a category are enough. */
    @Transactional
    public BookId add(BookCard card) {
        var book = Book.added(BookId.random(), categories.idOf(card.category()), card);
        books.save(book);
        index.changed(Kind.BOOK, book.id());
        return new BookId(book.id());
    }

    /** Puts a book right that was seen in some version; from now on {@code content/} leaves it alone. */
    @Transactional
    public Filing edit(BookId id, int seen, BookCard card) {
        var book = books.findById(id.value()).orElseThrow(() -> new Refusal("catalogue.bookGone"));
        if (book.version() != seen) return elsewhere(id);
        try {
            books.save(book.edited(seen, categories.idOf(card.category()), card));
        } catch (OptimisticLockingFailureException overtaken) {
            return elsewhere(id);
        }
        index.changed(Kind.BOOK, id.value());
        // Notes on lists are found under the title of their book.
        index.changed(Kind.LIST, entriesOf(id));
        return new Filing.Kept();
    }

    private Filing elsewhere(BookId id) {
        return new Filing.Elsewhere(catalogue.facts(id).orElseThrow());
    }

    private List<UUID> entriesOf(BookId book) {
        return sql.sql("""
                        select e.id from edition_entry e join book_list l on l.id = e.book_list and l.published_edition = e.edition
                        where e.book = :book
                        """)
                .param("book", book.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
