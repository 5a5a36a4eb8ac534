package org.scholarlycppcc.catalogue;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookFacets.Choice;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the books that answer a wish by what else could be chosen; of each facet as if nothing of it were. */
@Component
class Facets {
    private static final RowMapper<Cell> CELL = new SimplePropertyRowMapper<>(Cell.class);
    private static final RowMapper<Listed> LISTED = new SimplePropertyRowMapper<>(Listed.class);

    private final JdbcClient sql;
    private final CurrentMember member;

    Facets(JdbcClient sql, CurrentMember member) {
        this.sql = sql;
        this.member = member;
    }

    /** The books of a category that can be read in such a way, some also on paper (none of one without books), and how many of them came since the member last looked. */
    record Cell(String slug, String name, @Nullable Availability reading, int books, int fresh) {
        boolean is(BookWish wish) {
            var chosen = wish.of(BookFacet.READING);
            // A book on paper is also a book of which it is said, or not, where else it can be read.
            return reading != null
                    && (chosen.isEmpty()
                            ? reading != Availability.PAPER
                            : BookFacet.word(reading).equals(chosen));
        }
    }

    /** The books that are recommended so strongly, by the lists of a sector, by the committee's (no sector), or by any list. */
    record Listed(boolean byAny, @Nullable UUID sector, Importance importance, int books) {}

    BookFacets of(BookWish wish) {
        var narrowed = new Narrowed(wish, member.id());
        var cells = cells(wish, narrowed);
        var listed = listed(narrowed);
        var choices = new EnumMap<BookFacet, List<Choice>>(BookFacet.class);
        choices.put(BookFacet.CATEGORY, byCategory(wish, cells));
        choices.put(BookFacet.IMPORTANCE, byImportance(wish, listed));
        choices.put(BookFacet.READING, byReading(wish, cells));
        var chosen = cells.stream()
                .filter(it -> it.is(wish) && wish.admits(BookFacet.CATEGORY, it.slug))
                .toList();
        int fresh = chosen.stream().mapToInt(Cell::fresh).sum();
        choices.put(BookFacet.FRESH, List.of(new Choice(BookWish.YES, "", fresh)));
        var recommended = listed.stream()
                .filter(it -> !it.byAny && wish.admits(BookFacet.IMPORTANCE, BookFacet.word(it.importance)))
                .collect(partitioningBy(it -> it.sector == null));
        return new BookFacets(
                chosen.stream().mapToInt(Cell::books).sum(),
                choices,
                requireNonNull(recommended.get(true)).stream()
                        .mapToInt(Listed::books)
                        .sum(),
                bySector(requireNonNull(recommended.get(false)).stream()));
    }

    private List<Cell> cells(BookWish wish, Narrowed narrowed) {
        var fresh = "count(case when b.added > v.since then 1 end)";
        var numbers = (wish.chosen().containsKey(BookFacet.FRESH) ? fresh : "count(*)") + " as books, " + fresh
                + " as fresh from (select max(since) as since from catalogue_visit where member = :me) v ";
        var where = narrowed.where(BookFacet.CATEGORY, BookFacet.READING, BookFacet.FRESH);
        return sql.sql("""
                        select c.slug, c.name, n.reading, coalesce(n.books, 0) as books, coalesce(n.fresh, 0) as fresh from category c left join (
                            select b.category, b.reading, %s cross join book b where %s group by b.category, b.reading
                            union all
                            select b.category, 'PAPER', %s cross join (select distinct book from paper_copy) p join book b on b.id = p.book
                            where %s group by b.category) n on n.category = c.id
                        order by c.position
                        """.formatted(numbers, where, numbers, where))
                .params(narrowed.values())
                .query(CELL)
                .list();
    }

    private List<Listed> listed(Narrowed narrowed) {
        var where = narrowed.where(BookFacet.LIST, BookFacet.IMPORTANCE);
        // No list names a book that was merged: it names the one that stands.
        var books = where.equals(Narrowed.LIVE) ? "" : " join book b on b.id = e.book where " + where;
        var each = "select e.book, %s as sector, " + Narrowed.STRONGEST + " as importance from " + Narrowed.LISTED
                + books + " group by e.book";
        return sql.sql("""
                        select false as by_any, x.sector, x.importance, count(*) as books from (%s, l.sector) x group by x.sector, x.importance
                        union all
                        select true, x.sector, x.importance, count(*) from (%s) x group by x.sector, x.importance
                        """.formatted(each.formatted("l.sector"), each.formatted("cast(null as uuid)")))
                .params(narrowed.values())
                .query(LISTED)
                .list();
    }

    private static List<Choice> byCategory(BookWish wish, List<Cell> cells) {
        var sums = new LinkedHashMap<String, Choice>();
        for (var cell : cells) {
            int before = sums.containsKey(cell.slug) ? sums.get(cell.slug).books() : 0;
            sums.put(cell.slug, new Choice(cell.slug, cell.name, before + (cell.is(wish) ? cell.books : 0)));
        }
        return List.copyOf(sums.values());
    }

    private static List<Choice> byReading(BookWish wish, List<Cell> cells) {
        return choices(
                Availability.values(),
                value -> cells.stream()
                        .filter(it -> it.reading == value && wish.admits(BookFacet.CATEGORY, it.slug))
                        .mapToInt(Cell::books));
    }

    private static List<Choice> byImportance(BookWish wish, List<Listed> listed) {
        var any = !wish.chosen().containsKey(BookFacet.LIST);
        var sector = wish.sector() == null ? null : wish.sector().value();
        return choices(
                Importance.values(),
                value -> listed.stream()
                        .filter(it -> it.importance == value && it.byAny == any)
                        .filter(it -> any || Objects.equals(it.sector, sector))
                        .mapToInt(Listed::books));
    }

    private static <T extends Enum<T>> List<Choice> choices(T[] values, Function<T, IntStream> books) {
        return Stream.of(values)
                .map(it -> new Choice(BookFacet.word(it), "", books.apply(it).sum()))
                .toList();
    }

    private static Map<SectorId, Integer> bySector(Stream<Listed> recommended) {
        return recommended.collect(toMap(it -> new SectorId(requireNonNull(it.sector)), Listed::books, Integer::sum));
    }

    Map<BookFacet, Integer> without(BookWish wish) {
        if (wish.chosen().isEmpty()) return Map.of();
        var narrowed = new Narrowed(wish, member.id());
        var counts = new EnumMap<BookFacet, Integer>(BookFacet.class);
        sql.sql(wish.chosen().keySet().stream()
                        .map(it -> "select '%s' as facet, count(*) as books from book b where %s"
                                .formatted(it, narrowed.where(it)))
                        .collect(joining(" union all ")))
                .params(narrowed.values())
                .query(row -> {
                    counts.put(BookFacet.valueOf(row.getString("facet")), row.getInt("books"));
                });
        return counts;
    }
}
