package org.scholarlycppcc.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting many books on the draft of a list at a time, by a number of statements that does not depend on how many. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional
public class Gathering {
    /** The most books at a time. */
    public static final int MOST = 1000;

    private static final RowMapper<SectionEnd> SECTION = new SimplePropertyRowMapper<>(SectionEnd.class);

    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;
    private final DraftTables drafts;
    private final Catalogue catalogue;

    Gathering(JdbcClient sql, NamedParameterJdbcOperations batches, DraftTables drafts, Catalogue catalogue) {
        this.sql = sql;
        this.batches = batches;
        this.drafts = drafts;
        this.catalogue = catalogue;
    }

    /**
     * Which books of the catalogue the lines of a text name, each by an ISBN or by a title with or without its creators;
     * lines that are empty are left out. Refuses more lines than {@link #MOST}.
     */
    @Transactional(readOnly = true)
    public List<PastedLine> read(String pasted) {
        var lines = Text.soughtFor(pasted)
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        if (lines.size() > MOST) throw new Refusal("catalogue.tooManyAtOnce", MOST);
        var named = lines.stream().map(NamedBook::of).toList();
        var numbers = keys(named.stream().map(NamedBook::numbers));
        var titles = keys(named.stream().map(NamedBook::titles));
        var ids = sql.sql(
                        "select id from book where isbn in (:numbers) union select id from book where title_key in (:titles)")
                .param("numbers", numbers)
                .param("titles", titles)
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list();
        var known = catalogue.facts(ids).values();
        return named.stream()
                .map(it -> new PastedLine(it.line(), it.among(known)))
                .toList();
    }

    // Of an empty list SQL knows nothing.
    private static Set<String> keys(Stream<? extends Collection<String>> each) {
        var keys = new HashSet<>(Set.of("-"));
        each.forEach(keys::addAll);
        return keys;
    }

    /** Which of several books are on the draft of a list already. */
    @Transactional(readOnly = true)
    public Set<BookId> listed(ListId list, Collection<BookId> books) {
        if (books.isEmpty()) return Set.of();
        return Set.copyOf(sql.sql("select book from list_entry where book_list = :list and book in (:books)")
                .param("list", list.value())
                .param("books", books.stream().map(BookId::value).toList())
                .query((row, number) -> new BookId(row.getObject(1, UUID.class)))
                .list());
    }

    /**
     * Puts books at the ends of the sections of a draft, in their order. Sections that are not there yet are begun; books
     * that are on the list stay as they are. Refuses more books than {@link #MOST} and more sections than a list can have.
     *
     * @return how many came
     */
    public int add(ListId list, List<Gathered> books) {
        if (books.size() > MOST) throw new Refusal("catalogue.tooManyAtOnce", MOST);
        drafts.touch(list);
        var there = new HashSet<>(
                listed(list, books.stream().map(Gathered::book).distinct().toList()));
        var places = places(list, books);
        var entries = new ArrayList<SqlParameterSource>();
        for (var one : books) {
            if (!there.add(one.book())) continue;
            var section = places.getOrDefault(
                    key(one.section()), places.values().iterator().next());
            entries.add(new MapSqlParameterSource("id", UUID.randomUUID())
                    .addValue("list", list.value())
                    .addValue("section", section.id)
                    .addValue("place", section.next++)
                    .addValue("book", one.book().value())
                    .addValue("importance", one.importance().name())
                    .addValue("note", Text.lines(one.note(), Listing.NOTE)));
        }
        batches.batchUpdate("""
                insert into list_entry (id, book_list, section, place, book, importance, note)
                values (:id, :list, :section, :place, :book, :importance, :note)
                """, entries.toArray(SqlParameterSource[]::new));
        return entries.size();
    }

    /** The sections by their titles, in their order, those that are begun for these books behind the others. */
    private Map<String, Place> places(ListId list, List<Gathered> books) {
        var sections = sql.sql("""
                        select s.id, s.title, s.place, coalesce(max(e.place) + 1, 0) as behind
                        from list_section s left join list_entry e on e.section = s.id
                        where s.book_list = :list group by s.id, s.title, s.place order by s.place, s.id
                        """).param("list", list.value()).query(SECTION).list();
        var places = new LinkedHashMap<String, Place>();
        for (var one : sections) places.putIfAbsent(key(one.title), new Place(one.id, one.behind));
        var missing = new LinkedHashMap<String, String>();
        for (var one : books) missing.putIfAbsent(key(one.section()), Text.line(one.section(), Curating.LINE));
        missing.keySet().removeAll(places.keySet());
        missing.remove("");
        if (sections.size() + missing.size() > Curating.MOST_SECTIONS)
            throw new Refusal("catalogue.tooManySections", Curating.MOST_SECTIONS);
        int place = sections.getLast().place;
        var begun = new ArrayList<SqlParameterSource>();
        for (var one : missing.entrySet()) {
            var section = new Place(UUID.randomUUID(), 0);
            places.put(one.getKey(), section);
            begun.add(new MapSqlParameterSource("id", section.id)
                    .addValue("list", list.value())
                    .addValue("place", ++place)
                    .addValue("title", one.getValue()));
        }
        batches.batchUpdate(
                "insert into list_section (id, book_list, place, title) values (:id, :list, :place, :title)",
                begun.toArray(SqlParameterSource[]::new));
        return places;
    }

    private static String key(String section) {
        return Folded.title(section);
    }

    /** A book that comes to a list: in which section, the first one where none is said, how strongly and why. */
    public record Gathered(BookId book, String section, Importance importance, String note) {}

    /** A line that was pasted, and the books it may mean: none, one, or several of which one is to be chosen. */
    public record PastedLine(String line, List<BookRow> books) {}

    record SectionEnd(UUID id, String title, int place, int behind) {}

    private static final class Place {
        final UUID id;
        int next;

        Place(UUID id, int next) {
            this.id = id;
            this.next = next;
        }
    }
}
