package org.scholarlycppcc.readinglog;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/** How notes are read from their table. */
class NoteRows {
    static final RowMapper<NoteRow> ROW = new SimplePropertyRowMapper<>(NoteRow.class);
    static final String SELECT = """
            select id, number, book, writer, page, quote, text, visibility, circle, written, changed, version
            from reading_note
            """;

    private NoteRows() {}
}
