package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions of lists: rows copied from the draft, so that an edition stays what it was. */
@Component
class Editions {
    private static final ListContents NOTHING = new ListContents("", "", List.of());

    private final JdbcClient sql;
    private final ListPages pages;
    private final Index index;
    private final Clock clock;

    Editions(JdbcClient sql, ListPages pages, Index index, Clock clock) {
        this.sql = sql;
        this.pages = pages;
        this.index = index;
        this.clock = clock;
    }

    /** What an edition says; nothing when there is none yet. */
    ListContents latest(ListId list, @Nullable Integer edition) {
        return edition == null ? NOTHING : pages.edition(list, edition);
    }

    /** Publishes the draft of the seen version, on nobody's behalf for what the house is born with. */
    int publish(ListId list, int seenVersion, @Nullable MemberId by) {
        int raised = at("""
                        update book_list set published_edition = coalesce(published_edition, 0) + 1, published_version = version
                        where id = :list and version = :edition and archived is null and (published_version is null or published_version <> version)
                        """, list, seenVersion).update();
        if (raised == 0) throw new Refusal("catalogue.draftMoved");
        int edition = sql.sql("select published_edition from book_list where id = :list")
                .param("list", list.value())
                .query(Integer.class)
                .single();
        copy(list, edition, by);
        tell(list, edition);
        return edition;
    }

    private void copy(ListId list, int edition, @Nullable MemberId by) {
        at("""
                        insert into list_edition (book_list, edition, title, introduction, published_at, published_by)
                        select id, cast(:edition as int), title, introduction, cast(:now as timestamp(6) with time zone), cast(:by as uuid)
                        from book_list where id = :list
                        """, list, edition)
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
        at("""
                        insert into edition_section (book_list, edition, id, place, title)
                        select book_list, cast(:edition as int), id, place, title from list_section where book_list = :list
                        """, list, edition).update();
        at("""
                        insert into edition_entry (book_list, edition, id, section, place, book, importance, note)
                        select book_list, cast(:edition as int), id, section, place, book, importance, note from list_entry where book_list = :list
                        """, list, edition).update();
    }

    private void tell(ListId list, int edition) {
        var before = edition == 1 ? NOTHING : pages.edition(list, edition - 1);
        var after = pages.edition(list, edition);
        index.changed(Kind.LIST, list.value());
        index.changed(Kind.LIST, found(before, after).distinct().toList());
    }

    // An entry is found by the titles around it too, so a new title changes them all.
    private static Stream<UUID> found(ListContents before, ListContents after) {
        return titles(before).equals(titles(after))
                ? Changes.between(before, after).stream().map(Change::entry)
                : Stream.concat(before.entries(), after.entries()).map(ListContents.Entry::id);
    }

    private static List<String> titles(ListContents contents) {
        return Stream.concat(
                        Stream.of(contents.title()),
                        contents.sections().stream().map(ListContents.Section::title))
                .toList();
    }

    private JdbcClient.StatementSpec at(String statement, ListId list, int edition) {
        return sql.sql(statement).param("list", list.value()).param("edition", edition);
    }
}
