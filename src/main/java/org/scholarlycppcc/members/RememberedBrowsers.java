package org.scholarlycppcc.members;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The browsers that sign their member in again for a while. */
@Component
@Transactional
class RememberedBrowsers {
    static final Duration WHILE = Duration.ofDays(30);

    private final JdbcClient sql;
    private final Clock clock;

    RememberedBrowsers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The secret that the browser is to carry. */
    String remember(MemberId member) {
        var now = clock.instant();
        sql.sql("delete from remembered_browser where expires < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        var token = Tokens.random();
        sql.sql("insert into remembered_browser (token, member, expires) values (:token, :member, :expires)")
                .param("token", Tokens.hash(token))
                .param("member", member.value())
                .param("expires", now.plus(WHILE).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    @Transactional(readOnly = true)
    Optional<MemberId> memberOf(String token) {
        return sql.sql("select member as \"value\" from remembered_browser where token = :token and expires > :now")
                .param("token", Tokens.hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(new SimplePropertyRowMapper<>(MemberId.class))
                .optional();
    }

    void forget(String token) {
        sql.sql("delete from remembered_browser where token = :token")
                .param("token", Tokens.hash(token))
                .update();
    }

    void forgetAllOf(MemberId member) {
        sql.sql("delete from remembered_browser where member = :member")
                .param("member", member.value())
                .update();
    }
}
