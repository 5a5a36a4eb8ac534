package org.scholarlycppcc.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.DraftTables.NewEntry;
import org.scholarlycppcc.catalogue.DraftTables.NewSection;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
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

    private static final int NAMED = 10;

    private static final RowMapper<End> END = new SimplePropertyRowMapper<>(End.class);

    private final JdbcClient sql;
    private final DraftTables drafts;
    private final Namesakes namesakes;
    private final Cards cards;
    private final Catalogue catalogue;

    Gathering(JdbcClient sql, DraftTables drafts, Namesakes namesakes, Cards cards, Catalogue catalogue) {
        this.sql = sql;
        this.drafts = drafts;
        this.namesakes = namesakes;
        this.cards = cards;
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
        var known = known(namesakes.of(all(named, NamedBook::numbers), all(named, NamedBook::titles)));
        return named.stream()
                .map(it -> new PastedLine(it.line(), it.among(known)))
                .toList();
    }

    private static Set<String> all(List<NamedBook> named, Function<NamedBook, Set<String>> keys) {
        return named.stream().flatMap(it -> keys.apply(it).stream()).collect(toSet());
    }

    /** By number and by title; what a merged book was called leads to the one that it became. */
    private Map<String, List<BookFacts>> known(List<BookId> books) {
        var now = catalogue.facts(books);
        return cards.of(books).values().stream()
                .flatMap(it -> Stream.of(it.isbn(), Folded.title(it.title()))
                        .map(key -> Map.entry(key, now.getOrDefault(it.id(), it))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
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
     * Puts books at the end of a section of a draft, in their order; those that are on the list stay as they are. Refuses
     * more than {@link #MOST}.
     *
     * @return how many came
     */
    public int add(ListId list, UUID section, List<BookId> books) {
        if (books.size() > MOST) throw new Refusal("catalogue.tooManyAtOnce", MOST);
        drafts.touch(list);
        var end = ends(list).stream()
                .filter(it -> it.id.equals(section))
                .findAny()
                .orElseThrow(() -> new Refusal("catalogue.sectionGone"));
        var there = listed(list, books);
        var entries = new ArrayList<NewEntry>();
        for (var book : new LinkedHashSet<>(books))
            if (!there.contains(book))
                entries.add(new NewEntry(section, end.behind + entries.size(), book, Importance.RECOMMENDED, ""));
        return drafts.insertEntries(list, entries);
    }

    /**
     * Puts books at the ends of the sections that they name, in their order. Sections that are not there yet are begun;
     * books that are on the list stay as they are. Refuses more books than {@link #MOST}, more sections than a list can
     * have, and what is too long, of which it names the rows.
     *
     * @return how many came
     */
    public int add(ListId list, List<Gathered> books) {
        if (books.size() > MOST) throw new Refusal("catalogue.tooManyAtOnce", MOST);
        refuseTooLong(books);
        drafts.touch(list);
        var sections = sections(list, books);
        var first = sections.values().iterator().next();
        var there =
                new HashSet<>(listed(list, books.stream().map(Gathered::book).toList()));
        var behind = new HashMap<UUID, Integer>();
        var entries = new ArrayList<NewEntry>();
        for (var one : books) {
            if (!there.add(one.book())) continue;
            var section = sections.getOrDefault(key(one.section()), first);
            int place = behind.merge(section.id, section.behind, (last, end) -> last + 1);
            entries.add(new NewEntry(
                    section.id, place, one.book(), one.importance(), Text.lines(one.note(), Listing.NOTE)));
        }
        return drafts.insertEntries(list, entries);
    }

    // All at once, so that a long file is not repaired row by row.
    private static void refuseTooLong(List<Gathered> books) {
        var rows = books.stream().filter(Gathered::tooLong).map(Gathered::row).toList();
        if (rows.isEmpty()) return;
        var named = rows.stream().limit(NAMED).map(String::valueOf).collect(joining("、"));
        throw new Refusal(
                rows.size() > NAMED ? "catalogue.manyRowsTooLong" : "catalogue.rowsTooLong",
                named,
                Listing.NOTE,
                Curating.LINE,
                rows.size());
    }

    /** The sections by their titles, in their order, those that are begun for these books behind the others. */
    private Map<String, End> sections(ListId list, List<Gathered> books) {
        var ends = ends(list);
        var sections = new LinkedHashMap<String, End>();
        for (var one : ends) sections.putIfAbsent(key(one.title), one);
        var begun = new ArrayList<NewSection>();
        int place = ends.getLast().place;
        for (var one : books) {
            var title = Text.line(one.section(), Curating.LINE);
            if (title.isEmpty() || sections.containsKey(key(title))) continue;
            var section = new NewSection(UUID.randomUUID(), ++place, title);
            begun.add(section);
            sections.put(key(title), new End(section.id(), title, place, 0));
        }
        if (ends.size() + begun.size() > Curating.MOST_SECTIONS)
            throw new Refusal("catalogue.tooManySections", Curating.MOST_SECTIONS);
        drafts.insertSections(list, begun);
        return sections;
    }

    private List<End> ends(ListId list) {
        return sql.sql("""
                        select s.id, s.title, s.place, coalesce(max(e.place) + 1, 0) as behind
                        from list_section s left join list_entry e on e.section = s.id
                        where s.book_list = :list group by s.id, s.title, s.place order by s.place, s.id
                        """).param("list", list.value()).query(END).list();
    }

    private static String key(String section) {
        return Folded.title(section);
    }

    /**
     * A book that comes to a list: in which section, the first one where none is said, how strongly and why.
     *
     * @param row where it stands in what it comes from, as that counts
     */
    public record Gathered(int row, BookId book, String section, Importance importance, String note) {
        private boolean tooLong() {
            try {
                Text.lines(note, Listing.NOTE);
                Text.line(section, Curating.LINE);
                return false;
            } catch (Refusal tooLong) {
                return true;
            }
        }
    }

    /** A line that was pasted, and the books it may mean: none, one, or several of which one is to be chosen. */
    public record PastedLine(String line, List<BookRow> books) {}

    /** A section, and the place behind its last entry. */
    record End(UUID id, String title, int place, int behind) {}
}
