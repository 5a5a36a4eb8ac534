package org.scholarlycppcc.members;

import java.util.Optional;
import java.util.Set;
import org.scholarlycppcc.base.Roles;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the house to its first administrator, as long as none can come in. */
@Component
@Transactional
class FirstAdministrator {
    private static final String ACCOUNT = "admin";

    private final JdbcClient sql;
    private final Members members;
    private final OneTimeLinks links;

    FirstAdministrator(JdbcClient sql, Members members, OneTimeLinks links) {
        this.sql = sql;
        this.members = members;
        this.links = links;
    }

    /** The token of a new one-time link for the administrator; empty when one has set a password already. */
    Optional<String> invite() {
        return administrators("and m.password is not null and not m.disabled").isPresent()
                ? Optional.empty()
                : Optional.of(links.issue(administrators("and not m.disabled").orElseGet(this::enrol)));
    }

    private Optional<MemberId> administrators(String such) {
        return sql.sql(
                        "select m.id as \"value\" from member m join member_role r on r.member = m.id where r.role = 'ADMIN' "
                                + such + " order by m.account limit 1")
                .query(new SimplePropertyRowMapper<>(MemberId.class))
                .optional();
    }

    private MemberId enrol() {
        var id = MemberId.random();
        var account = members.existsByAccount(ACCOUNT)
                ? ACCOUNT + "-" + id.value().toString().substring(0, 8)
                : ACCOUNT;
        members.save(Member.enrolled(id, account, "管理员", null, Set.of(Roles.ADMIN)));
        return id;
    }
}
