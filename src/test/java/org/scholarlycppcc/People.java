package org.scholarlycppcc;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of a test: enrols them and lets them act. */
@TestConfiguration(proxyBeanMethods = false)
public class People {
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    public People(JdbcClient sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /** A person on the roster who sits in no sector. */
    public MemberId named(String name) {
        var id = MemberId.random();
        transaction.executeWithoutResult(it -> sql.sql(
                        "insert into member (id, version, account, name, disabled) values (:id, 1, :account, :name, false)")
                .param("id", id.value())
                .param("account", id.value().toString())
                .param("name", name)
                .update());
        return id;
    }

    /** Gives a person's account a role, as the roster keeps it. */
    public void gets(MemberId member, String role) {
        transaction.executeWithoutResult(it -> sql.sql("insert into member_role (member, role) values (:member, :role)")
                .param("member", member.value())
                .param("role", role)
                .update());
    }

    /** A member of a sector since a day. */
    public MemberId seated(String name, String sector, LocalDate since) {
        var id = named(name);
        transaction.executeWithoutResult(it -> sql.sql(
                        "insert into seat (id, member, sector, begins) select :id, :member, id, :since from sector where slug = :slug")
                .param("id", UUID.randomUUID())
                .param("member", id.value())
                .param("since", since)
                .param("slug", sector)
                .update());
        return id;
    }

    /** Makes a member the convenor of a sector from a day to a day, in place of whomever another test left in office. */
    public void convenes(MemberId member, String sector, LocalDate begins, @Nullable LocalDate ends) {
        transaction.executeWithoutResult(it -> {
            sql.sql("""
                            delete from appointment where kind = 'CONVENOR' and sector = :sector
                            and (ends is null or ends >= :begins) and begins <= :ends""")
                    .param("sector", sector(sector).value())
                    .param("begins", begins)
                    .param("ends", ends == null ? LocalDate.of(9999, 12, 31) : ends)
                    .update();
            sql.sql(
                            "insert into appointment (id, member, kind, sector, begins, ends) values (:id, :member, 'CONVENOR', :sector, :begins, :ends)")
                    .param("id", UUID.randomUUID())
                    .param("member", member.value())
                    .param("sector", sector(sector).value())
                    .param("begins", begins)
                    .param("ends", ends)
                    .update();
        });
    }

    public SectorId sector(String slug) {
        return new SectorId(sql.sql("select id from sector where slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .single());
    }

    /** Signs a person in on this thread until the next one signs in or the test ends. */
    public static void signIn(MemberId member, String... roles) {
        var authorities = java.util.Arrays.stream(roles).map("ROLE_"::concat).toArray(String[]::new);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(member.value().toString(), "", authorities));
        SecurityContextHolder.setContext(context);
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** What a person gets who acts with the given roles; afterwards nobody is signed in. */
    public static <T> T as(MemberId member, Supplier<T> act, String... roles) {
        signIn(member, roles);
        try {
            return act.get();
        } finally {
            signOut();
        }
    }
}
