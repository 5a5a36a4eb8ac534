package org.scholarlycppcc.groups;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.search.Audience;
import org.scholarlycppcc.search.Circles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The private groups a person is in. */
@Component
class PrivateCircles implements Circles {
    private final JdbcClient sql;

    PrivateCircles(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<Audience> of(MemberId member) {
        return sql
                .sql("""
                        select g.id from reading_group g join membership m on m.reading_group = g.id
                        where g.access = 'PRIVATE' and m.member = :member and m.lasting = true
                        """)
                .param("member", member.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .stream()
                .map(Audience::within)
                .collect(Collectors.toSet());
    }
}
