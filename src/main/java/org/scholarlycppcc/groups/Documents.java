package org.scholarlycppcc.groups;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.search.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the four kinds of findable things of groups have in common. */
@Component
class Documents {
    private final JdbcClient sql;

    Documents(JdbcClient sql) {
        this.sql = sql;
    }

    <T> List<T> rows(String statement, Collection<UUID> ids, org.springframework.jdbc.core.RowMapper<T> mapper) {
        return ids.isEmpty()
                ? List.of()
                : sql.sql(statement).param("ids", ids).query(mapper).list();
    }

    List<UUID> idsAfter(String table, @Nullable UUID last, int limit) {
        var after = last == null ? "" : " where id > :last";
        return sql.sql("select id as id from " + table + after + " order by id limit :limit")
                .param("last", last)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** A private group's things are found by those inside, everyone else's by everyone. */
    static Set<Audience> audiences(Access access, UUID group) {
        return Set.of(access == Access.PRIVATE ? Audience.within(group) : Audience.SIGNED_IN);
    }

    static String place(String group, @Nullable Integer week) {
        return week == null ? group : MessageFormat.format(Words.in(Locale.CHINESE, "groups.placeOfWeek"), group, week);
    }
}
