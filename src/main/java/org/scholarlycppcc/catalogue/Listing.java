package org.scholarlycppcc.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work on the entries of a draft: which books a list names, in which order, how strongly and why. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional
public class Listing {
    static final int NOTE = 2000;

    private final JdbcClient sql;
    private final DraftTables drafts;

    Listing(JdbcClient sql, DraftTables drafts) {
        this.sql = sql;
        this.drafts = drafts;
    }

    /** Puts a book at the end of a section, recommended at first; a book that is already on the list is refused. */
    public UUID add(ListId list, UUID section, BookId book) {
        return add(list, section, book, "");
    }

    /** The same with what is said of it. */
    public UUID add(ListId list, UUID section, BookId book, String note) {
        var entry = UUID.randomUUID();
        insert(list, section, null, entry, book, Importance.RECOMMENDED, Text.lines(note, NOTE));
        return entry;
    }

    /** Puts a removed entry back as it was, before another one or, without one, at the end of its section. */
    public void putBack(ListId list, UUID section, @Nullable UUID before, ListContents.Entry entry) {
        insert(list, section, before, entry.id(), entry.book().id(), entry.importance(), entry.note());
    }

    /** Says how strongly a book is recommended; what was seen before tells whether somebody else changed it. */
    public Edit weigh(ListId list, UUID entry, Importance seen, Importance chosen) {
        return drafts.replace(list, "list_entry", "importance", entry, seen.name(), chosen.name());
    }

    /** Says why a book is on the list. */
    public Edit annotate(ListId list, UUID entry, String seen, String typed) {
        return drafts.replace(list, "list_entry", "note", entry, seen, Text.lines(typed, NOTE));
    }

    /** Moves an entry before another one of a section or, without one, to the section's end. */
    public void move(ListId list, UUID entry, UUID section, @Nullable UUID before) {
        if (entry.equals(before)) return;
        drafts.touch(list);
        int place = openedPlace(list, section, before);
        int moved = sql.sql(
                        "update list_entry set section = :section, place = :place where id = :entry and book_list = :list")
                .param("section", section)
                .param("place", place)
                .param("entry", entry)
                .param("list", list.value())
                .update();
        if (moved == 0) throw new Refusal("catalogue.entryGone");
    }

    /** Takes a book off the list; one that is off already stays off. */
    public void remove(ListId list, UUID entry) {
        drafts.touch(list);
        sql.sql("delete from list_entry where id = :entry and book_list = :list")
                .param("entry", entry)
                .param("list", list.value())
                .update();
    }

    private void insert(
            ListId list,
            UUID section,
            @Nullable UUID before,
            UUID entry,
            BookId book,
            Importance importance,
            String note) {
        drafts.touch(list);
        refuseTwice(list, book);
        sql.sql("""
                        insert into list_entry (id, book_list, section, place, book, importance, note)
                        values (:id, :list, :section, :place, coalesce((select b.merged_into from book b where b.id = :book), :book), :importance, :note)
                        """)
                .param("id", entry)
                .param("list", list.value())
                .param("section", section)
                .param("place", openedPlace(list, section, before))
                .param("book", book.value())
                .param("importance", importance.name())
                .param("note", note)
                .update();
    }

    private void refuseTwice(ListId list, BookId book) {
        sql.sql("""
                        select s.title from list_entry e join list_section s on s.id = e.section
                        where e.book_list = :list and e.book = coalesce((select b.merged_into from book b where b.id = :book), :book)
                        """)
                .param("list", list.value())
                .param("book", book.value())
                .query(String.class)
                .optional()
                .ifPresent(section -> {
                    throw new Refusal("catalogue.alreadyListed", section);
                });
    }

    // Places have gaps and only their order counts, so that a move touches what stands behind it and nothing else.
    private int openedPlace(ListId list, UUID section, @Nullable UUID before) {
        var place = sql.sql("""
                        select coalesce(
                            (select place from list_entry where id = cast(:before as uuid) and section = s.id),
                            (select max(place) + 1 from list_entry where section = s.id), 0)
                        from list_section s where s.id = :section and s.book_list = :list
                        """)
                .param("before", before)
                .param("section", section)
                .param("list", list.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Refusal("catalogue.sectionGone"));
        sql.sql("update list_entry set place = place + 1 where section = :section and place >= :place")
                .param("section", section)
                .param("place", place)
                .update();
        return place;
    }
}
