package org.scholarlycppcc.catalogue;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists as members read them: what was published, never a draft. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Lists {
    private static final RowMapper<ListRow> ROW = new SimplePropertyRowMapper<>(ListRow.class);
    private static final RowMapper<BookRow> BOOK = new SimplePropertyRowMapper<>(BookRow.class);
    private static final String SELECT = """
            select l.id, l.slug, e.title, l.kind, l.sector, e.introduction, e.edition, e.published_at, l.archived, l.proposed_by,
                (select count(*) from edition_entry x where x.book_list = e.book_list and x.edition = e.edition) as books
            from book_list l join list_edition e on e.book_list = l.id
            """;
    private static final String PUBLISHED = "e.edition = l.published_edition";
    private static final String LISTED = PUBLISHED + " and l.archived is null";
    private static final String FROM = """
            from book_list l join edition_entry e on e.book_list = l.id and e.edition = l.published_edition
            join edition_section s on s.book_list = e.book_list and s.edition = e.edition and s.id = e.section
            join book b on b.id = e.book join category c on c.id = b.category
            """;
    private static final String BOOKS = "select " + BookRow.COLUMNS + FROM;
    private static final String SHELVES = """
            select sector, id, title, creators, category, cover from (
                select n.*, row_number() over (partition by sector order by rank) as place from (
                    select l.sector, b.id, %s as title, b.creators, c.position as category, b.cover,
                        row_number() over (partition by l.sector order by l.title, l.id, s.place, e.place) as rank,
                        row_number() over (partition by l.sector, b.id order by l.title, l.id, s.place, e.place) as turn
            """.formatted(BookRow.TITLE) + FROM + """
                    where %s and l.archived is null) n
                where turn = 1) standing
            where place <= :each order by sector, place
            """;

    private final JdbcClient sql;
    private final ListPages pages;
    private final List<ListKeeper> keepers;

    Lists(JdbcClient sql, ListPages pages, List<ListKeeper> keepers) {
        this.sql = sql;
        this.pages = pages;
        this.keepers = keepers;
    }

    /** All published lists that are not archived, the committee's first, by title. */
    public List<ListRow> published() {
        return sql.sql(SELECT + "where " + LISTED + " order by l.kind, e.title, l.id")
                .query(ROW)
                .list();
    }

    /** A list as it was last published, archived or not. */
    public Optional<Edition> edition(String slug) {
        return sql.sql(SELECT + "where l.slug = :slug and " + PUBLISHED)
                .param("slug", Text.soughtFor(slug))
                .query(ROW)
                .optional()
                .map(it -> new Edition(it, pages.edition(it.id(), it.edition())));
    }

    /** What changed from an earlier edition to the latest one; nothing when there was no such edition. */
    public List<Change> changes(Edition latest, int since) {
        if (since < 1 || since >= latest.list().edition()) return List.of();
        return Changes.between(pages.edition(latest.list().id(), since), latest.contents());
    }

    /** The published lists of the years before and after a list; the latter only when it is not archived. */
    public Years years(ListId list) {
        record Found(String slug, String title, boolean later) {}
        var found =
                sql
                        .sql("""
                        select o.slug, e.title, case when o.follows = l.id then true else false end as later
                        from book_list l join book_list o on o.id = l.follows or (o.follows = l.id and o.archived is null)
                        join list_edition e on e.book_list = o.id and e.edition = o.published_edition
                        where l.id = :list
                        """)
                        .param("list", list.value())
                        .query(new SimplePropertyRowMapper<>(Found.class))
                        .list()
                        .stream()
                        .collect(
                                partitioningBy(Found::later, mapping(it -> new ListName(it.slug, it.title), toList())));
        return new Years(first(found.get(false)), first(found.get(true)));
    }

    private static @Nullable ListName first(@Nullable List<ListName> some) {
        return some == null || some.isEmpty() ? null : some.getFirst();
    }

    /** Which published lists that I may read name a book, and who nominated it for them; not those in the archive. */
    public List<Mention> naming(BookId book) {
        record Found(
                String slug,
                String list,
                UUID entry,
                String section,
                Importance importance,
                String note,
                @Nullable MemberId nominatedBy) {}
        var mentions = new LinkedHashMap<UUID, Mention>();
        for (var it : sql.sql("""
                        select l.slug, n.title as list, e.id as entry, s.title as section, e.importance, e.note, w.nominated_by
                        from edition_entry e
                        join book_list l on l.id = e.book_list and l.published_edition = e.edition
                        join list_edition n on n.book_list = e.book_list and n.edition = e.edition
                        join edition_section s on s.book_list = e.book_list and s.edition = e.edition and s.id = e.section
                        left join nomination w on w.entry = e.id
                        where e.book = :book and l.archived is null order by l.kind, n.title, l.id, e.id, w.nominated, w.id
                        """)
                .param("book", book.value())
                .query(new SimplePropertyRowMapper<>(Found.class))
                .list()) {
            var mention = mentions.computeIfAbsent(
                    it.entry,
                    entry -> new Mention(
                            "lists/" + it.slug + "?entry=" + entry,
                            it.list,
                            it.section,
                            it.importance,
                            it.note,
                            new ArrayList<>()));
            if (it.nominatedBy != null) mention.nominators().add(it.nominatedBy);
        }
        return Stream.concat(mentions.values().stream(), keepers.stream().flatMap(it -> it.naming(book).stream()))
                .toList();
    }

    /** Who nominated what stands on a list, by its entry. */
    public Map<UUID, MemberId> nominators(Edition edition) {
        var nominators = new HashMap<UUID, MemberId>();
        sql.sql("""
                        select n.entry, n.nominated_by from nomination n
                        join edition_entry e on e.id = n.entry and e.book_list = :list and e.edition = :edition
                        """)
                .param("list", edition.list().id().value())
                .param("edition", edition.list().edition())
                .query(row -> {
                    nominators.put(
                            row.getObject("entry", UUID.class),
                            new MemberId(row.getObject("nominated_by", UUID.class)));
                });
        return nominators;
    }

    /** The published lists of a sector. */
    public List<ListRow> ofSector(SectorId sector) {
        return sql.sql(SELECT + "where l.sector = :sector and " + LISTED + " order by e.title, l.id")
                .param("sector", sector.value())
                .query(ROW)
                .list();
    }

    /** The first books of a sector's lists, in the order of the lists, each once. */
    public List<BookRow> shelf(SectorId sector, int limit) {
        return sql.sql(SHELVES.formatted("l.sector = :sector"))
                .param("sector", sector.value())
                .param("each", limit)
                .query(BOOK)
                .list();
    }

    /** The same of every sector that has some, by one statement. */
    public Map<SectorId, List<BookRow>> shelves(int each) {
        return sql
                .sql(SHELVES.formatted("l.sector is not null"))
                .param("each", each)
                .query((row, number) -> Map.entry(
                        new SectorId(row.getObject("sector", UUID.class)), requireNonNull(BOOK.mapRow(row, number))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The first books of a published list. */
    public List<BookRow> first(ListId list, int limit) {
        return sql.sql(BOOKS + "where l.id = :list order by s.place, e.place limit :limit")
                .param("list", list.value())
                .param("limit", limit)
                .query(BOOK)
                .list();
    }
}
