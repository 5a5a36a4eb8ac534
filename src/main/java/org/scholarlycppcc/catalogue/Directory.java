package org.scholarlycppcc.catalogue;

import static java.util.stream.Collectors.joining;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as a directory: narrowed by words and facets, put in order, read page by page. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Directory {
    private static final RowMapper<DirectoryRow> ROW = new SimplePropertyRowMapper<>(DirectoryRow.class);

    private final JdbcClient sql;
    private final Facets facets;
    private final CurrentMember member;

    Directory(JdbcClient sql, Facets facets, CurrentMember member) {
        this.sql = sql;
        this.facets = facets;
        this.member = member;
    }

    /** In which order books come; years and arrivals count from the newest, books of which they are not known come last. */
    public enum Order {
        TITLE(""),
        CATEGORY(""),
        YEAR("b.published"),
        ADDED("b.added");

        private final String newest;

        Order(String newest) {
            this.newest = newest;
        }

        /** How addresses say it. */
        public String word() {
            return BookFacet.word(this);
        }
    }

    /** The next books after the last one of the page before, or the first ones. */
    public List<DirectoryRow> page(BookWish wish, @Nullable DirectoryRow last, int limit) {
        var narrowed = new Narrowed(wish, member.id());
        var runs = runs(wish, last).stream()
                .map(it -> it.statement(narrowed.where(), limit))
                .collect(joining("\nunion all\n"));
        // The books of the page are chosen first, by indexes alone, and only then is read what else is shown of them.
        return sql.sql("""
                        select b.id, %s as title, b.creators, b.publisher, b.published, c.position as category, b.cover,
                            c.name as category_name, b.added, b.sort_text, (select %s from %s where e.book = b.id) as importance
                        from (%s) b join category c on c.id = b.category order by b.run, %s b.sort_text, b.id limit :limit
                        """.formatted(
                                BookRow.TITLE,
                                Narrowed.STRONGEST,
                                Narrowed.LISTED,
                                runs,
                                wish.order().newest.isEmpty() ? "" : wish.order().newest + " desc,"))
                .params(narrowed.values())
                .params(place(wish.order(), last))
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    private List<Run> runs(BookWish wish, @Nullable DirectoryRow last) {
        return switch (wish.order()) {
            case TITLE -> Run.byTitle(last);
            case CATEGORY ->
                wish.chosen().containsKey(BookFacet.CATEGORY) ? Run.byTitle(last) : Run.byCategory(categories(), last);
            case YEAR, ADDED -> Run.newestFirst(wish.order().newest, last, known(wish.order(), last));
        };
    }

    private List<Integer> categories() {
        return sql.sql("select distinct position from category order by position")
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private static Map<String, @Nullable Object> place(Order order, @Nullable DirectoryRow last) {
        if (last == null) return Map.of();
        var place = new HashMap<String, @Nullable Object>();
        place.put("sortText", last.sortText());
        place.put("id", last.id().value());
        place.put("known", known(order, last));
        return place;
    }

    private static @Nullable Object known(Order order, @Nullable DirectoryRow last) {
        if (last == null) return null;
        return switch (order) {
            case YEAR -> last.published();
            case ADDED -> last.added() == null ? null : last.added().atOffset(ZoneOffset.UTC);
            case TITLE, CATEGORY -> null;
        };
    }

    /** How many books answer a wish, and what else could be chosen; by two statements. */
    public BookFacets facets(BookWish wish) {
        return facets.of(wish);
    }

    /** How many books would answer a wish without one of what is chosen, for each of them; by one statement. */
    public Map<BookFacet, Integer> without(BookWish wish) {
        return facets.without(wish);
    }
}
