package org.scholarlycppcc.groups;

import static org.scholarlycppcc.groups.DemoCast.known;

import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the demo's members have proposed to read; a reason says that the host has declined. */
@Component
class DemoProposals {
    private final JdbcClient sql;
    private final Catalogue catalogue;

    DemoProposals(JdbcClient sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    void make(Map<String, GroupId> groups, DemoCast cast) {
        for (var row : Content.rows("demo/proposals.csv")) make(row, known(groups, row.get("group")), cast);
    }

    private void make(CSVRecord row, GroupId group, DemoCast cast) {
        var declined = !row.get("reason").isEmpty();
        sql.sql("""
                        insert into proposal (id, reading_group, proposed_by, proposed, due, book, title, reading, question,
                            why, adopted, reason, decided_by, decided)
                        select cast(:id as uuid), m.reading_group, cast(:by as uuid),
                            cast(:proposed as timestamp(6) with time zone), cast(:due as date), cast(:book as uuid),
                            cast(:title as varchar), cast(:reading as varchar), cast(:question as varchar),
                            cast(:why as varchar), cast(:adopted as boolean), cast(:reason as varchar),
                            case when cast(:adopted as boolean) = false then m.member end,
                            cast(:decided as timestamp(6) with time zone)
                        from membership m where m.reading_group = :group and m.role = 'HOST'
                        """)
                .param("id", UUID.randomUUID())
                .param("group", group.value())
                .param("by", cast.who(row.get("account")).value())
                .param("proposed", cast.moment(row.get("day"), "20:15"))
                .param("due", cast.day(row.get("day")).plusDays(Proposing.DAYS))
                .param(
                        "book",
                        AsHouse.get(() -> catalogue.byKey(row.get("book")))
                                .map(BookId::value)
                                .orElse(null))
                .param("title", row.get("title"))
                .param("reading", row.get("reading"))
                .param("question", row.get("question"))
                .param("why", row.get("why"))
                .param("adopted", declined ? false : null)
                .param("reason", declined ? row.get("reason") : null)
                .param("decided", declined ? cast.moment(row.get("day"), "21:40") : null)
                .update();
    }
}
