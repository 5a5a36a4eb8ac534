package org.scholarlycppcc.groups;

import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a group looks at what its members write before it is shown. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class LookingFirst {
    private final JdbcClient sql;
    private final CurrentMember member;
    private final Memberships memberships;

    LookingFirst(JdbcClient sql, CurrentMember member, Memberships memberships) {
        this.sql = sql;
        this.member = member;
        this.memberships = memberships;
    }

    /** From now on posts of members wait for a host, or no longer; those that wait go on waiting. */
    public void moderate(GroupId group, boolean held) {
        memberships.demandLeading(group, member.id());
        sql.sql("update reading_group set moderated = :held where id = :group")
                .param("held", held)
                .param("group", group.value())
                .update();
    }

    @Transactional(readOnly = true)
    public boolean moderated(GroupId group) {
        memberships.demandLeading(group, member.id());
        return sql.sql("select moderated from reading_group where id = :group")
                .param("group", group.value())
                .query(Boolean.class)
                .single();
    }
}
