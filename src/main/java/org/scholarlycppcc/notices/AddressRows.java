package org.scholarlycppcc.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Tokens;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The addresses of members and those that wait to be confirmed, as they are kept. */
@Component
@Transactional
class AddressRows {
    private static final Duration VALID = Duration.ofDays(2);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final Clock clock;

    AddressRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<String> confirmed(MemberId member) {
        return text("select address from mail_address where member = :member", member);
    }

    @Transactional(readOnly = true)
    Optional<String> waiting(MemberId member) {
        return text("select address from address_request where member = :member", member);
    }

    private Optional<String> text(String statement, MemberId member) {
        return sql.sql(statement)
                .param("member", member.value())
                .query(String.class)
                .optional();
    }

    /** The token for the address's owner; empty when the last one was asked for less than a minute ago. */
    Optional<String> ask(MemberId member, String address, String language) {
        sql.sql("delete from address_request where member = :member and asked < :before")
                .param("member", member.value())
                .param("before", at(clock.instant().minus(PAUSE)))
                .update();
        if (waiting(member).isPresent()) return Optional.empty();
        var token = Tokens.random();
        sql.sql(
                        "insert into address_request (member, address, language, token, asked) values (:member, :address, :language, :token, :now)")
                .param("member", member.value())
                .param("address", address)
                .param("language", language)
                .param("token", Tokens.hash(token))
                .param("now", at(clock.instant()))
                .update();
        return Optional.of(token);
    }

    void stopAsking(MemberId member) {
        sql.sql("delete from address_request where member = :member")
                .param("member", member.value())
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Request> request(String token) {
        return sql.sql("select member, address, language from address_request where token = :token and asked > :since")
                .param("token", Tokens.hash(token))
                .param("since", at(clock.instant().minus(VALID)))
                .query(new SimplePropertyRowMapper<>(Request.class))
                .optional();
    }

    /** Takes the address into use, for the first who follows its link. */
    Optional<Request> confirm(String token) {
        var request = request(token);
        int gone = sql.sql("delete from address_request where token = :token")
                .param("token", Tokens.hash(token))
                .update();
        if (request.isEmpty() || gone == 0) return Optional.empty();
        remove(request.get().reader());
        sql.sql(
                        "insert into mail_address (member, address, language, secret) values (:member, :address, :language, :secret)")
                .param("member", request.get().member())
                .param("address", request.get().address())
                .param("language", request.get().language())
                .param("secret", Tokens.random())
                .update();
        return request;
    }

    void remove(MemberId member) {
        sql.sql("delete from mail_address where member = :member")
                .param("member", member.value())
                .update();
    }

    @Transactional(readOnly = true)
    Optional<String> secret(MemberId member) {
        return text("select secret from mail_address where member = :member", member);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** An address that waits for its owner. */
    record Request(UUID member, String address, String language) {
        MemberId reader() {
            return new MemberId(member);
        }
    }
}
