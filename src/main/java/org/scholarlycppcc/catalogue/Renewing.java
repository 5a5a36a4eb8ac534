package org.scholarlycppcc.catalogue;

import java.util.HashMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the list of a year is begun from that of the year before; each knows the other from then on. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional
public class Renewing {
    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;
    private final DraftTables drafts;
    private final ListPages pages;

    Renewing(JdbcClient sql, NamedParameterJdbcTemplate batches, DraftTables drafts, ListPages pages) {
        this.sql = sql;
        this.batches = batches;
        this.drafts = drafts;
        this.pages = pages;
    }

    /**
     * Begins a draft with the words, sections, entries and notes that the old list's draft has now, and says under which
     * part of the address it is found. An old list that was followed already is refused, unless that one is archived.
     */
    public String again(ListId old, String title) {
        var named = Text.required(title, Curating.LINE, "catalogue.listTitleMissing");
        var id = ListId.random();
        var slug = id.value().toString().substring(0, 8);
        // Of two who begin it at once, the second waits here and is then refused.
        int found = sql.sql("update book_list set touched = touched where id = :old")
                .param("old", old.value())
                .update();
        if (found == 0) throw new Refusal("catalogue.listGone");
        refuseTwice(old);
        drafts.insertLike(old, id, slug, named);
        copy(old, id);
        return slug;
    }

    private void refuseTwice(ListId old) {
        sql
                .sql("select title from book_list where follows = :old and archived is null")
                .param("old", old.value())
                .query(String.class)
                .list()
                .stream()
                .findAny()
                .ifPresent(title -> {
                    throw new Refusal("catalogue.alreadyFollowed", title);
                });
    }

    private void copy(ListId old, ListId id) {
        var sections = pages.draft(old).sections();
        var anew = new HashMap<UUID, UUID>();
        sections.forEach(it -> anew.put(it.id(), UUID.randomUUID()));
        batches.batchUpdate(
                "insert into list_section (id, book_list, place, title) select cast(:id as uuid), cast(:list as uuid), place, title from list_section where id = :old",
                sections.stream()
                        .map(it -> new MapSqlParameterSource("id", anew.get(it.id()))
                                .addValue("list", id.value())
                                .addValue("old", it.id()))
                        .toArray(SqlParameterSource[]::new));
        var entries = sections.stream().flatMap(it -> entries(it, id, anew.get(it.id())));
        batches.batchUpdate("""
                insert into list_entry (id, book_list, section, place, book, importance, note)
                values (:id, :list, :section, :place, :book, :importance, :note)
                """, entries.toArray(SqlParameterSource[]::new));
        sql.sql("""
                        insert into entry_remark (entry, book_list, words, written, written_by)
                        select n.id, n.book_list, r.words, r.written, r.written_by
                        from entry_remark r join list_entry o on o.id = r.entry and o.book_list = :old
                        join list_entry n on n.book_list = :id and n.book = o.book
                        """).param("old", old.value()).param("id", id.value()).update();
    }

    private static Stream<MapSqlParameterSource> entries(
            ListContents.Section section, ListId list, @Nullable UUID anew) {
        return IntStream.range(0, section.entries().size()).mapToObj(place -> {
            var entry = section.entries().get(place);
            return new MapSqlParameterSource("id", UUID.randomUUID())
                    .addValue("list", list.value())
                    .addValue("section", anew)
                    .addValue("place", place)
                    .addValue("book", entry.book().id().value())
                    .addValue("importance", entry.importance().name())
                    .addValue("note", entry.note());
        });
    }
}
