package org.scholarlycppcc.rooms.copies;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.PaperShelf;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The copies as they are kept, with what keepers did with them. */
@Component
class CopyRows {
    private static final int CODE = 3;
    // Labels that somebody chose by hand are passed over; so many are asked for at once.
    private static final int AHEAD = 100;

    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;
    private final PaperShelf paper;
    private final Clock clock;

    CopyRows(JdbcClient sql, NamedParameterJdbcOperations batches, PaperShelf paper, Clock clock) {
        this.sql = sql;
        this.batches = batches;
        this.paper = paper;
        this.clock = clock;
    }

    /** Adds copies with the next numbers of the room; a label that is taken is refused. */
    void add(List<CopyId> copies, SectorId room, String slug, BookId book, CopyText text, MemberId by) {
        // One after the other, so that no number is given twice.
        sql.sql("select sector from reading_room where sector = :room for update")
                .param("room", room.value())
                .query((row, number) -> number)
                .list();
        if (any(copies)) return;
        var numbers = numbers(room, slug, copies.size());
        var rows = IntStream.range(0, copies.size())
                .mapToObj(it -> new MapSqlParameterSource("id", copies.get(it).value())
                        .addValue("room", room.value())
                        .addValue("book", book.value())
                        .addValue("number", numbers.get(it))
                        .addValue("label", text.label().isEmpty() ? label(slug, numbers.get(it)) : text.label())
                        .addValue("shelf", text.shelf())
                        .addValue("remark", text.remark())
                        .addValue("added", LocalDate.now(clock)))
                .toArray(MapSqlParameterSource[]::new);
        unique(text.label(), () -> batches.batchUpdate("""
                insert into room_copy (id, version, room, book, number, label, shelf, remark, added)
                values (:id, 1, :room, :book, :number, :label, :shelf, :remark, :added)
                """, rows));
        paper.stand(copies.stream().map(CopyId::value).toList(), book);
        record(copies, CopyChange.What.ADDED, "", by);
    }

    private boolean any(List<CopyId> copies) {
        return sql.sql("select count(*) from room_copy where id in (:copies)")
                        .param("copies", copies.stream().map(CopyId::value).toList())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<Integer> numbers(SectorId room, String slug, int many) {
        int last = sql.sql("select coalesce(max(number), 0) from room_copy where room = :room")
                .param("room", room.value())
                .query(Integer.class)
                .single();
        var free = new ArrayList<Integer>();
        for (int next = last + 1; free.size() < many; next += AHEAD) free.addAll(free(slug, next));
        return free.subList(0, many);
    }

    private List<Integer> free(String slug, int first) {
        var next = IntStream.range(first, first + AHEAD).boxed().toList();
        var taken = new HashSet<>(sql.sql("select label from room_copy where label in (:labels)")
                .param("labels", next.stream().map(it -> label(slug, it)).toList())
                .query(String.class)
                .list());
        return next.stream().filter(it -> !taken.contains(label(slug, it))).toList();
    }

    /** Such as EDU-007. */
    static String label(String slug, int number) {
        var code = slug.substring(0, Math.min(CODE, slug.length())).toUpperCase(Locale.ROOT);
        return "%s-%03d".formatted(code, number);
    }

    /** Says something new of a copy, unless somebody else was faster. */
    boolean correct(CopyId copy, int version, CopyText text) {
        var changed = new int[1];
        unique(
                text.label(),
                () -> changed[0] = sql.sql("""
                        update room_copy set label = :label, shelf = :shelf, remark = :remark, version = version + 1
                        where id = :copy and version = :version
                        """)
                        .param("label", text.label())
                        .param("shelf", text.shelf())
                        .param("remark", text.remark())
                        .param("copy", copy.value())
                        .param("version", version)
                        .update());
        return changed[0] > 0;
    }

    /** The room gives a copy up. */
    void gone(CopyId copy, Parting why) {
        mark(copy, why.name());
        paper.leave(copy.value());
    }

    /** The room has a copy again. */
    void back(CopyId copy, BookId book) {
        mark(copy, null);
        paper.stand(List.of(copy.value()), book);
    }

    private void mark(CopyId copy, @Nullable String gone) {
        sql.sql("update room_copy set gone = :gone, version = version + 1 where id = :copy")
                .param("gone", gone)
                .param("copy", copy.value())
                .update();
    }

    void record(List<CopyId> copies, CopyChange.What what, String words, MemberId by) {
        batches.batchUpdate(
                "insert into room_copy_change (copy, what, words, author, done) values (:copy, :what, :words, :author, :done)",
                copies.stream()
                        .map(it -> new MapSqlParameterSource("copy", it.value())
                                .addValue("what", what.name())
                                .addValue("words", words)
                                .addValue("author", by.value())
                                .addValue("done", Instant.now(clock).atOffset(ZoneOffset.UTC)))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static void unique(String label, Runnable act) {
        try {
            act.run();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("copies.labelTaken", label);
        }
    }
}
