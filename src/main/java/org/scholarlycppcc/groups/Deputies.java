package org.scholarlycppcc.groups;

import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a host has named to lead the group as well; only the host names and withdraws them, and no deputy does. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Deputies {
    private final JdbcClient sql;
    private final CurrentMember member;
    private final Memberships memberships;

    Deputies(JdbcClient sql, CurrentMember member, Memberships memberships) {
        this.sql = sql;
        this.member = member;
        this.memberships = memberships;
    }

    /** Makes somebody of the group a deputy; refused for one who is not in it, and for the host. */
    public void name(GroupId group, MemberId person) {
        memberships.demandHosting(group, member.id());
        var named = on(group, person, """
                        update membership set role = 'DEPUTY', leads = true
                        where reading_group = :group and member = :person and lasting = true and role <> 'HOST'
                        """).update();
        if (named == 0) throw new Refusal("groups.deputyInside");
    }

    /** Lets a deputy be again what one is without: a guide where one guides a week, else a member. */
    public void withdraw(GroupId group, MemberId person) {
        memberships.demandHosting(group, member.id());
        on(group, person, """
                        update membership set leads = false, role = case when exists (select 1 from plan_week w
                            where w.reading_group = :group and w.guide = :person) then 'GUIDE' else 'MEMBER' end
                        where reading_group = :group and member = :person and lasting = true and role = 'DEPUTY'
                        """).update();
    }

    private StatementSpec on(GroupId group, MemberId person, String statement) {
        return sql.sql(statement).param("group", group.value()).param("person", person.value());
    }
}
