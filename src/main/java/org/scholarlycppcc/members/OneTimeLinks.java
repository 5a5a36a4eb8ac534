package org.scholarlycppcc.members;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The links that are out; a person has at most one. */
@Component
@Transactional
class OneTimeLinks {
    static final Duration VALID = Duration.ofDays(7);

    private final JdbcClient sql;
    private final Clock clock;

    OneTimeLinks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A new token for a person; the one before is dead. */
    String issue(MemberId member) {
        withdraw(member);
        var token = Tokens.random();
        sql.sql("insert into invitation (token, member, expires) values (:token, :member, :expires)")
                .param("token", Tokens.hash(token))
                .param("member", member.value())
                .param("expires", clock.instant().plus(VALID).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    @Transactional(readOnly = true)
    Optional<MemberId> memberOf(String token) {
        return sql.sql("select member as \"value\" from invitation where token = :token and expires > :now")
                .param("token", Tokens.hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(new SimplePropertyRowMapper<>(MemberId.class))
                .optional();
    }

    /** Whose link it was, to the first who uses it. */
    Optional<MemberId> use(String token) {
        var member = memberOf(token);
        int gone = sql.sql("delete from invitation where token = :token")
                .param("token", Tokens.hash(token))
                .update();
        return gone == 1 ? member : Optional.empty();
    }

    void withdraw(MemberId member) {
        sql.sql("delete from invitation where member = :member")
                .param("member", member.value())
                .update();
    }
}
