package org.scholarlycppcc.groups;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the index of a group and of what is found under its name. */
@Component
class GroupIndex {
    private final Index index;
    private final JdbcClient sql;

    GroupIndex(Index index, JdbcClient sql) {
        this.index = index;
        this.sql = sql;
    }

    void changed(GroupId group) {
        index.changed(Kind.GROUP, group.value());
    }

    void listChanged(GroupId group) {
        index.changed(Kind.LIST, group.value());
    }

    void weeksChanged(Collection<UUID> weeks) {
        index.changed(Kind.WEEK, weeks);
    }

    /** After another name: whatever says where it stands says it anew. */
    void renamed(GroupId group) {
        var its = List.of(group.value());
        index.changed(Map.of(
                Kind.GROUP,
                its,
                Kind.LIST,
                its,
                Kind.WEEK,
                ids("select id from plan_week where reading_group = :group", group),
                Kind.POST,
                ids(
                        "select p.id from post p join discussion d on d.id = p.discussion where d.reading_group = :group",
                        group),
                Kind.DIGEST,
                ids("select id from digest where reading_group = :group", group)));
    }

    private List<UUID> ids(String statement, GroupId group) {
        return sql.sql(statement)
                .param("group", group.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
