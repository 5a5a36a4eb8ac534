package org.scholarlycppcc.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Picture;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue, as everyone signed in may read it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Catalogue {
    private static final RowMapper<BookRow> ROW = new SimplePropertyRowMapper<>(BookRow.class);
    private static final RowMapper<BookFacts> FACTS = new SimplePropertyRowMapper<>(BookFacts.class);
    private static final RowMapper<CategoryRow> CATEGORY = new SimplePropertyRowMapper<>(CategoryRow.class);
    private static final RowMapper<BookId> ID = new SimplePropertyRowMapper<>(BookId.class);
    private static final String SELECT =
            "select " + BookRow.COLUMNS + "from book b join category c on c.id = b.category\n";

    private static final String FACTS_SAID = "select b.id, b.locked, b.cover, " + BookFacts.columns("b");
    private static final String STANDING =
            "coalesce((select m.merged_into from book m where m.id = :book), cast(:book as uuid))";
    private static final int SHORTEST = 2;

    private final JdbcClient sql;

    // They come with the first start and stay as they are, so they are read once.
    private volatile List<CategoryRow> categories = List.of();

    Catalogue(JdbcClient sql) {
        this.sql = sql;
    }

    public List<CategoryRow> categories() {
        if (categories.isEmpty())
            categories = List.copyOf(sql.sql("select slug, name, position from category order by position")
                    .query(CATEGORY)
                    .list());
        return categories;
    }

    /** A book; of one that was merged, the one that it became. */
    public Optional<BookRow> find(BookId book) {
        return sql.sql(SELECT + "where b.id = " + STANDING)
                .param("book", book.value())
                .query(ROW)
                .optional();
    }

    /** All that is known of a book; of one that was merged, of the one that it became. */
    public Optional<BookFacts> facts(BookId book) {
        return Optional.ofNullable(facts(List.of(book)).get(book));
    }

    /** All that is known of several books, by one statement; unknown ids are left out, and of a merged one it is what is known of the one that it became. */
    public Map<BookId, BookFacts> facts(Collection<BookId> books) {
        return asked(FACTS_SAID, books, FACTS);
    }

    private <T> Map<BookId, T> asked(String select, Collection<BookId> books, RowMapper<T> mapper) {
        if (books.isEmpty()) return Map.of();
        return sql
                .sql(select + """
                        , a.id as asked from book a join book b on b.id = coalesce(a.merged_into, a.id)
                        join category c on c.id = b.category where a.id in (:books)
                        """)
                .param("books", books.stream().map(BookId::value).distinct().toList())
                .query((row, number) -> Map.entry(
                        new BookId(row.getObject("asked", UUID.class)), requireNonNull(mapper.mapRow(row, number))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The picture of a cover that was uploaded, if it is still that one. */
    public Optional<Picture> cover(BookId book, UUID cover) {
        return sql.sql("""
                        select picture from book_cover where id = :cover and (book = :book
                            or exists (select 1 from book b where b.id = :book and b.cover = :cover))
                        """)
                .param("book", book.value())
                .param("cover", cover)
                .query((row, number) -> new Picture("image/jpeg", row.getBytes(1)))
                .optional();
    }

    /** Of several books the covers that were uploaded, small, by one statement. */
    public Map<BookId, Picture> smallCovers(Collection<BookId> books) {
        if (books.isEmpty()) return Map.of();
        return sql
                .sql("select b.id, k.small from book b join book_cover k on k.id = b.cover where b.id in (:books)")
                .param("books", books.stream().map(BookId::value).distinct().toList())
                .query((row, number) ->
                        Map.entry(new BookId(row.getObject(1, UUID.class)), new Picture("image/jpeg", row.getBytes(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Several books at once, by one statement; unknown ids are left out, and for a merged one it is the one that it became. */
    public Map<BookId, BookRow> rows(Collection<BookId> books) {
        return asked("select " + BookRow.COLUMNS, books, ROW);
    }

    /** A book, for a merged one the one that it became, and behind it the other editions of its work, the oldest first; nothing where there is no such book. */
    public List<BookFacts> editions(BookId book) {
        // Two questions in one, since each alone is answered by an index.
        var from = ", b.sort_text from book b join category c on c.id = b.category\n";
        return sql.sql((FACTS_SAID + ", 0 as ordinal" + from + "where b.id = %1$s\nunion all " + FACTS_SAID
                                + ", 1 as ordinal" + from + """
                        where b.work = (select s.work from book s where s.id = %1$s) and b.id <> %1$s
                        order by ordinal, published, sort_text, id
                        """)
                        .formatted(STANDING))
                .param("book", book.value())
                .query(FACTS)
                .list();
    }

    /** The books whose title or creators hold the typed words, those whose title begins with them first. */
    public List<BookRow> matching(String typed, int limit) {
        return sql.sql(SELECT + """
                        where b.match_text like :anywhere and b.merged_into is null
                        order by case when b.match_text like :first then 0 else 1 end, b.sort_text, b.id
                        limit :limit
                        """)
                .param("anywhere", Folded.anywhere(typed))
                .param("first", Folded.match(typed) + "%")
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    /** The books that a new one may repeat: the same number, a title that holds the other, or a creator in common. */
    public List<BookRow> alike(String title, String creators, String isbn, int limit) {
        var typed = Folded.match(title);
        var names = names(creators);
        var forms = forms(isbn);
        return sql.sql(SELECT + """
                        where b.merged_into is null and (b.isbn in (:forms)
                            or :known and (b.match_text like :anywhere or :typed like '%' || lower(b.title) || '%')
                            or exists (select 1 from creator k where k.book = b.id and k.name in (:names)))
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

    /** The book of a row of {@code content/books.csv}, for other files that name it. */
    public Optional<BookId> byKey(String contentKey) {
        return sql.sql("select coalesce(merged_into, id) as \"value\" from book where content_key = :key")
                .param("key", Text.soughtFor(contentKey))
                .query(ID)
                .optional();
    }
}
