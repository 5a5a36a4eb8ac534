package org.scholarlycppcc.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.search.Audience;
import org.scholarlycppcc.search.Document;
import org.scholarlycppcc.search.Facet;
import org.scholarlycppcc.search.Findable;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published lists and what they say of each book, as search finds them; drafts and archived ones are found by nobody. */
@Component
class FoundLists implements Findable {
    private static final RowMapper<Whole> WHOLE = new SimplePropertyRowMapper<>(Whole.class);
    private static final RowMapper<Noted> NOTED = new SimplePropertyRowMapper<>(Noted.class);

    private final JdbcClient sql;
    private final Sectors sectors;

    FoundLists(JdbcClient sql, Sectors sectors) {
        this.sql = sql;
        this.sectors = sectors;
    }

    @Override
    public Kind kind() {
        return Kind.LIST;
    }

    @Override
    public List<Document> current(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var all = sectors.all().stream().collect(Collectors.toMap(it -> it.id().value(), it -> it));
        return Stream.concat(
                        lists(ids).stream().map(it -> in(all.get(it.sector), it.document())),
                        entries(ids).stream().map(it -> in(all.get(it.sector), it.document())))
                .toList();
    }

    private static Document in(@Nullable SectorRow sector, Document found) {
        return sector == null ? found : found.in(Facet.SECTOR, sector.slug(), sector.name());
    }

    private List<Whole> lists(Collection<UUID> ids) {
        return sql.sql("""
                        select l.id, l.slug, l.sector, e.title, e.introduction, e.published_at, string_agg(s.title, ' ' order by s.place) as sections
                        from book_list l join list_edition e on e.book_list = l.id and e.edition = l.published_edition
                        join edition_section s on s.book_list = e.book_list and s.edition = e.edition
                        where l.id in (:ids) and l.archived is null group by l.id, l.slug, l.sector, e.title, e.introduction, e.published_at
                        """).param("ids", ids).query(WHOLE).list();
    }

    private List<Noted> entries(Collection<UUID> ids) {
        return sql.sql("""
                        select e.id, l.slug, l.sector, n.title as list, s.title as section, %s as book, e.note, n.published_at
                        from edition_entry e join book_list l on l.id = e.book_list and l.published_edition = e.edition
                        join list_edition n on n.book_list = e.book_list and n.edition = e.edition
                        join edition_section s on s.book_list = e.book_list and s.edition = e.edition and s.id = e.section
                        join book b on b.id = e.book
                        where e.id in (:ids) and e.note <> '' and l.archived is null
                        """.formatted(BookRow.TITLE))
                .param("ids", ids)
                .query(NOTED)
                .list();
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return sql.sql("""
                        select id from (
                            select id from book_list where published_edition is not null and archived is null
                            union all
                            select e.id from edition_entry e join book_list l on l.id = e.book_list and l.published_edition = e.edition
                            where e.note <> '' and l.archived is null
                        ) findable where id > :last or :first order by id limit :limit
                        """)
                .param("last", last == null ? new UUID(0, 0) : last)
                .param("first", last == null)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    record Whole(
            UUID id,
            String slug,
            @Nullable UUID sector,
            String title,
            String introduction,
            Instant publishedAt,
            String sections) {
        Document document() {
            var body = Markdown.plain(introduction) + "\n" + sections;
            return FoundLists.document(id, title, body, "", "lists/" + slug, publishedAt);
        }
    }

    record Noted(
            UUID id,
            String slug,
            @Nullable UUID sector,
            String list,
            String section,
            String book,
            String note,
            Instant publishedAt) {
        Document document() {
            var place = list + " · " + section;
            return FoundLists.document(
                    id, "《" + book + "》", note, place, "lists/" + slug + "?entry=" + id, publishedAt);
        }
    }

    private static Document document(UUID id, String title, String body, String place, String path, Instant at) {
        return new Document(Kind.LIST, id, title, List.of(), body, place, path, at, Set.of(Audience.SIGNED_IN));
    }
}
