package org.scholarlycppcc.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.scholarlycppcc.catalogue.BookHolder.Move;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of lists that name two books which become one: one entry stays, with both notes and the greater weight, and the other can come back. */
@Component
class TwiceListed {
    private static final String DROPPED = "dropped";
    private static final String KEPT = "kept";
    private static final int NOTE = 2000;

    private final JdbcClient sql;
    private final DraftTables drafts;

    TwiceListed(JdbcClient sql, DraftTables drafts) {
        this.sql = sql;
        this.drafts = drafts;
    }

    List<Move> move(BookId from, BookId to) {
        var moves = new ArrayList<Move>();
        for (var both : both(from, to)) {
            var dropped = new Dropped(
                    both.bookList, both.section, both.place, both.importance, both.note, both.kept, nominations(both));
            var said = new Said(
                    both.keptImportance,
                    both.keptNote,
                    both.keptRemark,
                    stronger(both),
                    together(both.keptNote, both.note),
                    together(both.keptRemark, both.remark));
            drafts.changed(new ListId(both.bookList));
            say(both.kept, said);
            remark(both, said);
            point(dropped.nominations, both.id, both.kept);
            sql.sql("delete from list_entry where id = :id")
                    .param("id", both.id)
                    .update();
            moves.add(new Move(DROPPED, both.id, text(dropped)));
            moves.add(new Move(KEPT, both.kept, text(said)));
        }
        return moves;
    }

    private static String text(Object said) {
        return requireNonNull(JsonMapper.shared().writeValueAsString(said));
    }

    private List<Both> both(BookId from, BookId to) {
        return sql.sql("""
                        select e.id, e.book_list, e.section, e.place, e.importance, e.note, k.id as kept, k.importance as kept_importance, k.note as kept_note,
                            coalesce(r.words, '') as remark, coalesce(s.words, '') as kept_remark
                        from list_entry e join list_entry k on k.book_list = e.book_list and k.book = :to
                        left join entry_remark r on r.entry = e.id left join entry_remark s on s.entry = k.id where e.book = :from
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .query(new SimplePropertyRowMapper<>(Both.class))
                .list();
    }

    private List<UUID> nominations(Both both) {
        return sql.sql("select id from nomination where entry = :entry")
                .param("entry", both.id)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Importance stronger(Both both) {
        return both.importance.compareTo(both.keptImportance) < 0 ? both.importance : both.keptImportance;
    }

    private static String together(String kept, String other) {
        if (kept.contains(other)) return kept;
        var both = kept.isEmpty() ? other : kept + "\n\n" + other;
        return both.length() > NOTE ? kept : both;
    }

    private void say(UUID entry, Said said) {
        sql.sql("update list_entry set importance = :importance, note = :note where id = :id")
                .param("importance", said.nowImportance.name())
                .param("note", said.nowNote)
                .param("id", entry)
                .update();
    }

    // That of the dropped entry stays under its id and comes back with it.
    private void remark(Both both, Said said) {
        if (said.remark.equals(said.nowRemark)) return;
        int there = sql.sql("update entry_remark set words = :words where entry = :kept")
                .param("words", said.nowRemark)
                .param("kept", both.kept)
                .update();
        if (there == 0)
            sql.sql("""
                            insert into entry_remark (entry, book_list, words, written, written_by)
                            select cast(:kept as uuid), r.book_list, r.words, r.written, r.written_by from entry_remark r where r.entry = :dropped
                            """).param("kept", both.kept).param("dropped", both.id).update();
    }

    private void point(List<UUID> nominations, UUID from, UUID to) {
        if (nominations.isEmpty()) return;
        sql.sql("update nomination set entry = :to where id in (:nominations) and entry = :from")
                .param("to", to)
                .param("from", from)
                .param("nominations", nominations)
                .update();
    }

    void moveBack(List<Move> moves, BookId from) {
        for (var move : moves) {
            if (move.what().equals(DROPPED))
                putBack(move.thing(), from, JsonMapper.shared().readValue(move.was(), Dropped.class));
            if (move.what().equals(KEPT))
                sayAgain(move.thing(), JsonMapper.shared().readValue(move.was(), Said.class));
        }
    }

    // Where its section is gone, at the end of the first one that there is.
    private void putBack(UUID entry, BookId book, Dropped dropped) {
        drafts.changed(new ListId(dropped.list));
        int back = sql.sql("""
                        insert into list_entry (id, book_list, section, place, book, importance, note)
                        select cast(:id as uuid), s.book_list, s.id, cast(:place as int), cast(:book as uuid), cast(:importance as varchar), cast(:note as varchar)
                        from list_section s where s.book_list = :list
                        order by case when s.id = :section then 0 else 1 end, s.place limit 1
                        """)
                .param("id", entry)
                .param("place", dropped.place)
                .param("book", book.value())
                .param("importance", dropped.importance.name())
                .param("note", dropped.note)
                .param("list", dropped.list)
                .param("section", dropped.section)
                .update();
        if (back == 1) point(dropped.nominations, dropped.kept, entry);
    }

    // What somebody wrote there since stays.
    private void sayAgain(UUID entry, Said said) {
        sql.sql("""
                        update list_entry set importance = :importance, note = :note
                        where id = :id and importance = :nowImportance and note = :nowNote
                        """)
                .param("importance", said.importance.name())
                .param("note", said.note)
                .param("nowImportance", said.nowImportance.name())
                .param("nowNote", said.nowNote)
                .param("id", entry)
                .update();
        if (said.remark.equals(said.nowRemark)) return;
        sql.sql("update entry_remark set words = :words where entry = :id and words = :nowWords")
                .param("words", said.remark)
                .param("id", entry)
                .param("nowWords", said.nowRemark)
                .update();
    }

    record Both(
            UUID id,
            UUID bookList,
            UUID section,
            int place,
            Importance importance,
            String note,
            UUID kept,
            Importance keptImportance,
            String keptNote,
            String remark,
            String keptRemark) {}

    record Dropped(
            UUID list,
            UUID section,
            int place,
            Importance importance,
            String note,
            UUID kept,
            List<UUID> nominations) {}

    record Said(
            Importance importance,
            String note,
            String remark,
            Importance nowImportance,
            String nowNote,
            String nowRemark) {}
}
