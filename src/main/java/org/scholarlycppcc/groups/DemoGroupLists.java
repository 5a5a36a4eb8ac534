package org.scholarlycppcc.groups;

import static org.scholarlycppcc.groups.DemoCast.known;

import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.catalogue.Catalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists that the demo's groups keep, each published once by its host. */
@Component
class DemoGroupLists {
    private final JdbcClient sql;
    private final Catalogue catalogue;
    private final GroupIndex index;

    DemoGroupLists(JdbcClient sql, Catalogue catalogue, GroupIndex index) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.index = index;
    }

    void make(Map<String, GroupId> groups, DemoCast cast) {
        var rows = Content.rows("demo/group-lists.csv");
        for (var row : rows) if (!row.get("title").isEmpty()) begin(row, known(groups, row.get("group")), cast);
        groups.values().forEach(index::listChanged);
        for (int place = 0; place < rows.size(); place++)
            add(rows.get(place), place, known(groups, rows.get(place).get("group")));
    }

    private void begin(CSVRecord row, GroupId group, DemoCast cast) {
        for (var statement : new String[] {"""
                        insert into group_list (reading_group, version, title, introduction, touched, touched_by, edition, published_version)
                        select m.reading_group, 1, cast(:title as varchar), cast(:introduction as varchar),
                            cast(:day as timestamp(6) with time zone), m.member, 1, 1
                        from membership m where m.reading_group = :group and m.role = 'HOST'
                        """, """
                        insert into group_edition (reading_group, edition, title, introduction, published, published_by)
                        select reading_group, 1, title, introduction, touched, touched_by from group_list where reading_group = :group
                        """}) {
            sql.sql(statement)
                    .param("group", group.value())
                    .param("title", row.get("title"))
                    .param("introduction", row.get("introduction"))
                    .param("day", cast.moment(row.get("day"), "20:40"))
                    .update();
        }
    }

    private void add(CSVRecord row, int place, GroupId group) {
        var book = AsHouse.get(() -> catalogue.byKey(row.get("book"))).orElseThrow();
        for (var statement : new String[] {
            "insert into group_list_entry (reading_group, book, place, importance, note) values (:group, :book, :place, :importance, :note)",
            "insert into group_edition_entry (reading_group, edition, book, place, importance, note) values (:group, 1, :book, :place, :importance, :note)"
        }) {
            sql.sql(statement)
                    .param("group", group.value())
                    .param("book", book.value())
                    .param("place", place)
                    .param("importance", row.get("importance"))
                    .param("note", row.get("note"))
                    .update();
        }
    }
}
