package org.scholarlycppcc.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Text;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was looked for and found nowhere, so that librarians see what is missing; the words alone, never who asked. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional
public class Unfound {
    /** How many rows a page has. */
    public static final int PAGE = 50;

    private static final RowMapper<UnfoundRow> ROW = new SimplePropertyRowMapper<>(UnfoundRow.class);

    private final JdbcClient sql;

    Unfound(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What was asked last first, at most {@link #PAGE} rows.
     *
     * @param after the last row of the page before; none for the first page
     */
    @Transactional(readOnly = true)
    public List<UnfoundRow> rows(@Nullable UnfoundRow after) {
        var from = after == null ? "" : "where last_asked < :day or last_asked = :day and words > :words";
        return sql.sql("select words, times, last_asked from unfound " + from
                        + " order by last_asked desc, words fetch first :most rows only")
                .param("day", after == null ? null : after.lastAsked())
                .param("words", after == null ? null : after.words())
                .param("most", PAGE)
                .query(ROW)
                .list();
    }

    /** What was asked most often, at most so many rows. */
    @Transactional(readOnly = true)
    public List<UnfoundRow> most(int limit) {
        return sql.sql(
                        "select words, times, last_asked from unfound order by times desc, last_asked desc, words fetch first :most rows only")
                .param("most", limit)
                .query(ROW)
                .list();
    }

    /** Takes words from the list, since they were dealt with; nothing happens when they are not on it. */
    public void settle(String words) {
        sql.sql("delete from unfound where words = :words")
                .param("words", Text.soughtFor(words))
                .update();
    }
}
