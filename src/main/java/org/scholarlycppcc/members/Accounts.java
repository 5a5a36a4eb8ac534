package org.scholarlycppcc.members;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The roster as sign-in sees it: found by account, known from then on by id. */
@Component
@Transactional(readOnly = true)
class Accounts {
    /** The longest account there is, in UTF-16 units. */
    static final int LONGEST = 100;

    private static final RowMapper<Held> HELD = new SimplePropertyRowMapper<>(Held.class);

    private final JdbcClient sql;

    Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** How an account is spelled in the tables, whatever is typed; never longer than one that cannot exist. */
    static String spelled(String typed) {
        var plain = typed.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST + 1) : plain;
    }

    /** By one statement whether it exists or not, so that the answer takes the same time. */
    Optional<UserDetails> byAccount(String account) {
        return one(sql.sql(
                        "select m.id, m.password, m.disabled, r.role from member m left join member_role r on r.member = m.id where m.account = :account")
                .param("account", account)
                .query(HELD)
                .list());
    }

    Optional<UserDetails> byId(MemberId member) {
        return one(sql.sql(
                        "select m.id, m.password, m.disabled, r.role from member m left join member_role r on r.member = m.id where m.id = :member")
                .param("member", member.value())
                .query(HELD)
                .list());
    }

    private static Optional<UserDetails> one(List<Held> rows) {
        return rows.stream()
                .findFirst()
                .map(it -> User.withUsername(it.id().toString())
                        .password(Objects.requireNonNullElse(it.password(), ""))
                        .disabled(it.disabled())
                        .roles(rows.stream()
                                .map(Held::role)
                                .filter(Objects::nonNull)
                                .toArray(String[]::new))
                        .build());
    }

    record Held(
            UUID id,
            @Nullable String password,
            boolean disabled,
            @Nullable String role) {}
}
