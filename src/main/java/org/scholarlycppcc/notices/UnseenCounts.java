package org.scholarlycppcc.notices;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many lines of members are new; by one statement, on nobody's behalf. */
@Component
@Transactional(readOnly = true)
class UnseenCounts {
    private final JdbcClient sql;

    UnseenCounts(JdbcClient sql) {
        this.sql = sql;
    }

    Map<MemberId, Integer> of(Collection<MemberId> members) {
        var counts = new HashMap<MemberId, Integer>();
        members.forEach(it -> counts.put(it, 0));
        sql.sql("""
                select member, count(*) as amount
                from (select distinct member, kind, about from notice where member in (:members) and seen is null) line
                group by member
                """)
                .param("members", members.stream().map(MemberId::value).toList())
                .query((row, number) ->
                        counts.put(new MemberId(row.getObject("member", UUID.class)), row.getInt("amount")))
                .list();
        return counts;
    }
}
