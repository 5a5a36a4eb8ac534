package org.scholarlycppcc.catalogue;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The categories by their slugs. */
@Component
class Categories {
    private final JdbcClient sql;

    Categories(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them by their slugs. */
    Map<String, UUID> all() {
        return sql
                .sql("select slug, id from category")
                .query((row, number) -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The category of a slug; a book without one is refused. */
    UUID idOf(String slug) {
        return sql.sql("select id from category where slug = :slug")
                .param("slug", Text.soughtFor(slug))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal("catalogue.categoryMissing"));
    }
}
