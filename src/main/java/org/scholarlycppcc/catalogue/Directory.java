package org.scholarlycppcc.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Text;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as a directory: narrowed by words and category, put in order, read page by page. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Directory {
    private static final RowMapper<DirectoryRow> ROW = new SimplePropertyRowMapper<>(DirectoryRow.class);
    private static final RowMapper<CategoryCount> COUNT = new SimplePropertyRowMapper<>(CategoryCount.class);
    private static final int MOST_WORDS = 6;

    private final JdbcClient sql;

    Directory(JdbcClient sql) {
        this.sql = sql;
    }

    /** In which order books come; the year counts from the newest, books without one come last. */
    public enum Order {
        TITLE("0"),
        CATEGORY("c.position"),
        YEAR("-coalesce(b.published, 0)");

        private final String rank;

        Order(String rank) {
            this.rank = rank;
        }

        /** How addresses say it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a reader narrowed the directory to.
     *
     * @param words of titles or creators, all of which must be there; blank for any
     * @param category a slug; blank for any
     */
    public record Wish(String words, String category, Order order) {
        private static final int MOST = 100;

        /** As an address says it: only so many words are taken, and an order that there is none becomes that of titles. */
        public static Wish of(String words, String category, String order) {
            return new Wish(
                    words.substring(0, Math.min(MOST, words.length())),
                    category,
                    Stream.of(Order.values())
                            .filter(it -> it.word().equals(order))
                            .findAny()
                            .orElse(Order.TITLE));
        }
    }

    /** The next books after the last one of the page before, or the first ones. */
    public List<DirectoryRow> page(Wish wish, @Nullable DirectoryRow last, int limit) {
        var rank = wish.order.rank;
        var conditions = conditions(wish);
        if (!wish.category.isBlank())
            conditions.put("c.slug = :category", Map.of("category", Text.soughtFor(wish.category)));
        if (last != null)
            conditions.put(
                    "(" + rank + ", b.sort_text, b.id) > (:rank, :sortText, :id)",
                    Map.of(
                            "rank",
                            last.ordinal(),
                            "sortText",
                            last.sortText(),
                            "id",
                            last.id().value()));
        return asked("""
                        select b.id, %3$s as title, b.creators, c.position as category, b.cover, c.name as category_name, %1$s as ordinal, b.sort_text
                        from book b join category c on c.id = b.category %2$s order by ordinal, b.sort_text, b.id limit :limit
                        """.formatted(rank, where(conditions), BookRow.TITLE), conditions)
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    /** How many books of each category hold the words, whichever category is chosen. */
    public List<CategoryCount> counts(String words) {
        var conditions = conditions(new Wish(words, "", Order.TITLE));
        var narrowed = " and " + String.join(" and ", conditions.keySet());
        return asked("""
                        select c.slug, c.name, count(b.id) as books from category c left join book b on b.category = c.id %s
                        group by c.slug, c.name, c.position order by c.position
                        """.formatted(narrowed), conditions).query(COUNT).list();
    }

    private static Map<String, Map<String, Object>> conditions(Wish wish) {
        var conditions = new HashMap<String, Map<String, Object>>();
        conditions.put("b.merged_into is null", Map.of());
        var words = new ArrayList<>(List.of(wish.words.strip().split("\\s+")));
        for (int place = 0; place < Math.min(MOST_WORDS, words.size()); place++) {
            var word = Folded.match(words.get(place));
            if (!word.isEmpty())
                conditions.put("b.match_text like :word" + place, Map.of("word" + place, "%" + word + "%"));
        }
        return conditions;
    }

    private static String where(Map<String, ?> conditions) {
        return "where " + String.join(" and ", conditions.keySet());
    }

    private JdbcClient.StatementSpec asked(String statement, Map<String, Map<String, Object>> conditions) {
        var asked = sql.sql(statement);
        for (var values : conditions.values()) asked = asked.params(values);
        return asked;
    }
}
