package org.scholarlycppcc.catalogue;

import java.util.ArrayList;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.DraftTables.NewEntry;
import org.scholarlycppcc.catalogue.DraftTables.NewSection;
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
    private final DraftTables drafts;
    private final ListPages pages;

    Renewing(JdbcClient sql, DraftTables drafts, ListPages pages) {
        this.sql = sql;
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
        // Of two who begin it at once, the second waits here and is then refused.
        int found = sql.sql("update book_list set touched = touched where id = :old")
                .param("old", old.value())
                .update();
        if (found == 0) throw new Refusal("catalogue.listGone");
        if (!drafts.insertLike(old, id, named)) throw new Refusal("catalogue.alreadyFollowed", follower(old));
        copy(old, id);
        return id.slug();
    }

    private String follower(ListId old) {
        return sql.sql("select title from book_list where follows = :old and archived is null")
                .param("old", old.value())
                .query(String.class)
                .single();
    }

    private void copy(ListId old, ListId id) {
        var places = new ArrayList<NewSection>();
        var entries = new ArrayList<NewEntry>();
        for (var section : pages.draft(old)) {
            var anew = new NewSection(UUID.randomUUID(), places.size(), section.title());
            places.add(anew);
            for (var entry : section.entries())
                entries.add(
                        new NewEntry(anew.id(), entries.size(), entry.book().id(), entry.importance(), entry.note()));
        }
        drafts.insertSections(id, places);
        drafts.insertEntries(id, entries);
        sql.sql("""
                        insert into entry_remark (entry, book_list, words, written, written_by)
                        select n.id, n.book_list, r.words, r.written, r.written_by
                        from entry_remark r join list_entry o on o.id = r.entry and o.book_list = :old
                        join list_entry n on n.book_list = :id and n.book = o.book
                        """).param("old", old.value()).param("id", id.value()).update();
    }
}
