package org.scholarlycppcc.members;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Drafting;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where drafts are continued, for the house, which moves what they are about; it shows nobody's, and asks nobody's permission. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DraftPlaces {
    private static final RowMapper<Found> FOUND = new SimplePropertyRowMapper<>(Found.class);
    private static final String UNDER = "(d.place = :path or d.place like :queries escape '!')";
    private static final String MOVED = "cast(:to as varchar) || substring(d.place, cast(:length as int) + 1)";
    private static final String THERE = "from draft t where t.member = d.member and t.place = " + MOVED;

    private final JdbcClient sql;

    DraftPlaces(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Lets whatever anybody writes at a path and its queries be found at another one, since what it is about stands there now; where
     * somebody writes at both, one text follows the other. Says which only moved.
     */
    public List<UUID> move(String from, String to) {
        var found = moved(
                        "select d.id, (select length(t.text) + length(d.text) " + THERE
                                + ") as together from draft d where " + UNDER,
                        from,
                        to)
                .query(FOUND)
                .list();
        var joined = found.stream()
                .filter(it -> it.together != null && it.together < Drafting.LONGEST)
                .map(Found::id)
                .toList();
        if (!joined.isEmpty()) join(joined, from, to);
        var alone =
                found.stream().filter(it -> it.together == null).map(Found::id).toList();
        moveBack(alone, from, to);
        return alone;
    }

    private void join(List<UUID> ids, String from, String to) {
        var own = "from draft d where d.id in (:ids) and d.member = t.member and t.place = " + MOVED;
        moved("""
                        update draft t set version = t.version + 1, text = (select case when t.text = '' then d.text when d.text = '' then t.text
                            else t.text || cast(:gap as varchar) || d.text end %1$s)
                        where exists (select 1 %1$s)
                        """.formatted(own), from, to)
                .param("gap", "\n\n")
                .param("ids", ids)
                .update();
        sql.sql("delete from draft where id in (:ids)").param("ids", ids).update();
    }

    /** Lets some of what was moved be found elsewhere again, as far as it is still at a path or at one of its queries. */
    public void moveBack(List<UUID> drafts, String from, String to) {
        if (drafts.isEmpty()) return;
        moved(
                        "update draft d set place = " + MOVED + " where d.id in (:ids) and " + UNDER
                                + " and not exists (select 1 " + THERE + ")",
                        from,
                        to)
                .param("ids", drafts)
                .update();
    }

    private StatementSpec moved(String statement, String from, String to) {
        return sql.sql(statement)
                .param("path", from)
                .param("queries", from.replaceAll("[!%_]", "!$0") + "?%")
                .param("to", to)
                .param("length", from.length());
    }

    /** A draft, and how long it would be with the one that is at its new place already. */
    record Found(UUID id, @Nullable Integer together) {}
}
