package org.scholarlycppcc.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The categories by their slugs. */
@Component
class Categories {
    private final JdbcClient sql;

    // They come with the first start and stay as they are, so they are read once.
    private volatile Map<String, UUID> all = Map.of();

    Categories(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them by their slugs. */
    Map<String, UUID> all() {
        if (all.isEmpty())
            all = sql
                    .sql("select slug, id from category")
                    .query((row, number) -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
                    .list()
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return all;
    }

    /** The category of a slug; a book without one is refused. */
    UUID idOf(String slug) {
        return Optional.ofNullable(all().get(slug)).orElseThrow(() -> new Refusal("catalogue.categoryMissing"));
    }
}
