package org.scholarlycppcc.groups;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.search.Document;
import org.scholarlycppcc.search.Facet;
import org.scholarlycppcc.search.Findable;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists that groups keep, as they were published, each under the id of its group. */
@Component
class FindableGroupLists implements Findable {
    private final Documents documents;
    private final JdbcClient sql;

    FindableGroupLists(Documents documents, JdbcClient sql) {
        this.documents = documents;
        this.sql = sql;
    }

    @Override
    public Kind kind() {
        return Kind.LIST;
    }

    @Override
    public List<Document> current(Collection<UUID> ids) {
        return documents.rows("""
                        select g.id, g.slug, g.name, g.access, x.title, x.introduction, x.published,
                            coalesce((select string_agg(s.title, ' ' order by s.place) from group_edition_section s
                                where s.reading_group = x.reading_group and s.edition = x.edition), '') as sections,
                            coalesce((select string_agg(e.note, ' ' order by e.place) from group_edition_entry e
                                where e.reading_group = x.reading_group and e.edition = x.edition), '') as notes
                        from group_list l join group_edition x on x.reading_group = l.reading_group and x.edition = l.edition
                        join reading_group g on g.id = l.reading_group where l.reading_group in (:ids)
                        """, ids, new SimplePropertyRowMapper<>(Found.class)).stream()
                .map(FindableGroupLists::document)
                .toList();
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        var after = last == null ? "" : " and reading_group > :last";
        return sql.sql("select reading_group from group_list where edition is not null" + after
                        + " order by reading_group limit :limit")
                .param("last", last)
                .param("limit", limit)
                .query((row, number) -> row.getObject("reading_group", UUID.class))
                .list();
    }

    private static Document document(Found list) {
        return new Document(
                        Kind.LIST,
                        list.id,
                        list.title,
                        List.of(),
                        Markdown.plain(list.introduction) + "\n" + list.sections + "\n" + list.notes,
                        list.name,
                        "groups/" + list.slug + "/list",
                        list.published,
                        Documents.audiences(list.access, list.id))
                .in(Facet.GROUP, list.slug, list.name);
    }

    private record Found(
            UUID id,
            String slug,
            String name,
            Access access,
            String title,
            String introduction,
            Instant published,
            String sections,
            String notes) {}
}
