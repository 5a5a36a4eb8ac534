package org.scholarlycppcc.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.search.Audience;
import org.scholarlycppcc.search.Document;
import org.scholarlycppcc.search.Facet;
import org.scholarlycppcc.search.Findable;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books, as search finds them. */
@Component
class FoundBooks implements Findable {
    private static final RowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    private final JdbcClient sql;

    FoundBooks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind kind() {
        return Kind.BOOK;
    }

    @Override
    public List<Document> current(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return sql.sql("""
                        select b.id, b.title, b.subtitle, b.volume, b.creators, c.slug as category_slug, c.name as category, b.published,
                            b.publisher, b.isbn, b.unified, b.about, b.why,
                            (select string_agg(m.title || ' ' || m.subtitle || ' ' || m.creators || ' ' || m.isbn, ' ') from book m where m.merged_into = b.id) as became
                        from book b join category c on c.id = b.category where b.id in (:ids) and b.merged_into is null
                        """).param("ids", ids).query(ROW).list().stream()
                .map(Row::document)
                .toList();
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return sql.sql(
                        "select id from book where (id > :last or :first) and merged_into is null order by id limit :limit")
                .param("last", last == null ? new UUID(0, 0) : last)
                .param("first", last == null)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    record Row(
            UUID id,
            String title,
            String subtitle,
            String volume,
            String creators,
            String categorySlug,
            String category,
            @Nullable Integer published,
            String publisher,
            String isbn,
            String unified,
            String about,
            String why,
            @Nullable String became) {
        Document document() {
            var printed = volume.isEmpty() ? title : title + " " + volume;
            var full = subtitle.isEmpty() ? printed : printed + "：" + subtitle;
            var body = Stream.concat(
                            Stream.of(about, why, publisher, unified, became == null ? "" : became),
                            Isbn.forms(isbn).stream())
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.joining("\n"));
            var found = new Document(
                            Kind.BOOK,
                            id,
                            full,
                            names(),
                            body,
                            category,
                            "books/" + id,
                            null,
                            Set.of(Audience.SIGNED_IN))
                    .by(names())
                    .in(Facet.CATEGORY, categorySlug, category);
            return published == null ? found : found.in(Facet.YEAR, published.toString(), published.toString());
        }

        private List<String> names() {
            return Arrays.stream(creators.split("；"))
                    .filter(it -> !it.isEmpty())
                    .toList();
        }
    }
}
