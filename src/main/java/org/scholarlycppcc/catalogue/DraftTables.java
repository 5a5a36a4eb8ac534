package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of drafts: one act on a draft is a few statements, however long the list is. */
@Component
class DraftTables {
    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;
    private final AtDesk desk;
    private final CurrentMember member;
    private final Clock clock;

    DraftTables(JdbcClient sql, NamedParameterJdbcOperations batches, AtDesk desk, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.batches = batches;
        this.desk = desk;
        this.member = member;
        this.clock = clock;
    }

    /** Begins a list; one for a sector without a sector is refused. */
    void insert(
            ListId id,
            ListKind kind,
            @Nullable SectorId sector,
            String title,
            String introduction,
            @Nullable MemberId proposedBy) {
        if (kind == ListKind.SECTOR && sector == null) throw new Refusal("catalogue.sectorMissing");
        sql.sql("""
                        insert into book_list (id, version, slug, kind, sector, title, introduction, edited_by_hand, touched, touched_by, owner, proposed_by)
                        values (:id, 1, :slug, :kind, cast(:sector as uuid), :title, :introduction, true, :now, :member, :member, cast(:proposer as uuid))
                        """)
                .param("id", id.value())
                .param("slug", id.slug())
                .param("kind", kind.name())
                .param("sector", kind != ListKind.SECTOR || sector == null ? null : sector.value())
                .param("title", title)
                .param("introduction", introduction)
                .param("proposer", proposedBy == null ? null : proposedBy.value())
                .param("now", now())
                .param("member", member.id().value())
                .update();
    }

    /** A list of the same kind and introduction as an old one, which it follows; false where one that is in use does already. */
    boolean insertLike(ListId old, ListId id, String title) {
        int followed = sql.sql("""
                        insert into book_list (id, version, slug, kind, sector, title, introduction, edited_by_hand, touched, touched_by, owner, follows)
                        select cast(:id as uuid), 1, cast(:slug as varchar), o.kind, o.sector, cast(:title as varchar), o.introduction, true,
                            cast(:now as timestamp(6) with time zone), cast(:member as uuid), cast(:member as uuid), o.id
                        from book_list o where o.id = :old
                            and not exists (select 1 from book_list f where f.follows = o.id and f.archived is null)
                        """)
                .param("id", id.value())
                .param("slug", id.slug())
                .param("title", title)
                .param("now", now())
                .param("member", member.id().value())
                .param("old", old.value())
                .update();
        return followed > 0;
    }

    void insertSections(ListId list, List<NewSection> sections) {
        batches.batchUpdate(
                "insert into list_section (id, book_list, place, title) values (:id, :list, :place, :title)",
                sections.stream()
                        .map(it -> new MapSqlParameterSource("id", it.id)
                                .addValue("list", list.value())
                                .addValue("place", it.place)
                                .addValue("title", it.title))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Puts entries in and says how many came: a book that became another one comes as that one, and none comes twice. */
    int insertEntries(ListId list, List<NewEntry> entries) {
        var came = batches.batchUpdate(
                """
                insert into list_entry (id, book_list, section, place, book, importance, note)
                select cast(:id as uuid), cast(:list as uuid), cast(:section as uuid), cast(:place as int), coalesce(b.merged_into, b.id),
                    cast(:importance as varchar), cast(:note as varchar)
                from book b where b.id = :book and not exists (
                    select 1 from list_entry e where e.book_list = :list and e.book = coalesce(b.merged_into, b.id))
                """,
                entries.stream()
                        .map(it -> new MapSqlParameterSource("id", UUID.randomUUID())
                                .addValue("list", list.value())
                                .addValue("section", it.section)
                                .addValue("place", it.place)
                                .addValue("book", it.book.value())
                                .addValue("importance", it.importance.name())
                                .addValue("note", it.note))
                        .toArray(SqlParameterSource[]::new));
        return IntStream.of(came).sum();
    }

    /** Marks a draft as worked on, and makes others wait until this act is done; what lies with a reviewer or in the archive is refused. */
    void touch(ListId list) {
        int found = sql.sql("""
                        update book_list set version = version + 1, edited_by_hand = true, touched = :now, touched_by = :member
                        where id = :list and submitted = false and archived is null
                        """)
                .param("now", now())
                .param("member", member.id().value())
                .param("list", list.value())
                .update();
        if (found == 0) throw new Refusal(whyNot(list));
        desk.changed(list);
    }

    /** Marks a draft as changed from elsewhere, wherever it lies. */
    void changed(ListId list) {
        sql.sql("update book_list set version = version + 1, edited_by_hand = true where id = :list")
                .param("list", list.value())
                .update();
        desk.changed(list);
    }

    private String whyNot(ListId list) {
        return sql.sql("select archived is not null from book_list where id = :list")
                .param("list", list.value())
                .query(Boolean.class)
                .optional()
                .map(archived -> archived ? "catalogue.listArchived" : "catalogue.listInReview")
                .orElse("catalogue.listGone");
    }

    /** Puts new words where the seen ones still stand; table and column come from this package only. */
    Edit replace(ListId list, String table, String column, UUID id, String seen, String typed) {
        if (seen.equals(typed)) return new Edit.Kept();
        touch(list);
        var owner = table.equals("book_list") ? "id" : "book_list";
        int replaced = sql.sql("update %1$s set %2$s = :typed where id = :id and %3$s = :list and %2$s = :seen"
                        .formatted(table, column, owner))
                .param("typed", typed)
                .param("id", id)
                .param("list", list.value())
                .param("seen", seen)
                .update();
        return replaced == 1 ? new Edit.Kept() : elsewhere(list, table, column, owner, id, typed);
    }

    private Edit elsewhere(ListId list, String table, String column, String owner, UUID id, String typed) {
        var theirs = sql.sql("select %2$s from %1$s where id = :id and %3$s = :list".formatted(table, column, owner))
                .param("id", id)
                .param("list", list.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal("catalogue.entryGone"));
        return theirs.equals(typed) ? new Edit.Kept() : new Edit.Elsewhere(theirs);
    }

    int sections(ListId list) {
        return sql.sql("select coalesce(max(place) + 1, 0) from list_section where book_list = :list")
                .param("list", list.value())
                .query(Integer.class)
                .single();
    }

    void swapSections(ListId list, UUID one, UUID other) {
        sql.sql("""
                        update list_section set place = (select sum(s.place) from list_section s
                            where s.book_list = :list and s.id in (:one, :other)) - place
                        where book_list = :list and id in (:one, :other)
                        """)
                .param("list", list.value())
                .param("one", one)
                .param("other", other)
                .update();
    }

    int deleteSection(ListId list, UUID section) {
        return sql.sql("""
                        delete from list_section where id = :section and book_list = :list
                        and not exists (select 1 from list_entry e where e.section = :section)
                        and exists (select 1 from list_section s where s.book_list = :list and s.id <> :section)
                        """)
                .param("section", section)
                .param("list", list.value())
                .update();
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }

    record NewSection(UUID id, int place, String title) {}

    record NewEntry(UUID section, int place, BookId book, Importance importance, String note) {}
}
