package org.scholarlycppcc.groups;

import java.time.LocalDate;
import java.util.UUID;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in which group, as it is written down; asks nobody's permission. */
@Component
class Memberships {
    private final JdbcClient sql;

    Memberships(JdbcClient sql) {
        this.sql = sql;
    }

    /** Begins a stay; nothing happens when one lasts already. */
    void enter(GroupId group, MemberId member, Role role, LocalDate since) {
        sql.sql("""
                        insert into membership (id, reading_group, member, role, since, lasting)
                        select cast(:id as uuid), g.id, cast(:member as uuid), cast(:role as varchar), cast(:since as date), true
                        from reading_group g where g.id = :group and not exists (
                            select 1 from membership m where m.reading_group = :group and m.member = :member and m.lasting = true)
                        """)
                .param("id", UUID.randomUUID())
                .param("group", group.value())
                .param("member", member.value())
                .param("role", role.name())
                .param("since", since)
                .update();
    }
}
