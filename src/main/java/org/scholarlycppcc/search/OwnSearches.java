package org.scholarlycppcc.search;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever is signed in has looked for and found, to ask it again; for nobody else, and gone when they like. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class OwnSearches {
    /** How many are kept of each person; older ones go. */
    public static final int KEPT = 50;

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    OwnSearches(JdbcClient sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /** All that are kept, the latest first. */
    @Transactional(readOnly = true)
    public List<String> all() {
        return sql.sql("select words from own_search where member = :me order by asked desc, words")
                .param("me", member.id().value())
                .query((row, number) -> requireNonNull(row.getString("words")))
                .list();
    }

    /** The latest that begin like what is typed so far, in characters of either script, pinyin or first letters. */
    @Transactional(readOnly = true)
    public List<String> beginningLike(String typed, int most) {
        return all().stream()
                .filter(it -> Sound.fit(typed, it).orElse(Integer.MAX_VALUE) < Sound.LATER)
                .limit(most)
                .toList();
    }

    /** Forgets one; nothing happens when it is not kept. */
    public void forget(String words) {
        sql.sql("delete from own_search where member = :me and words = :words")
                .param("me", member.id().value())
                .param("words", Text.soughtFor(words))
                .update();
    }

    /** Forgets all of them. */
    public void forgetAll() {
        sql.sql("delete from own_search where member = :me")
                .param("me", member.id().value())
                .update();
    }

    /** Keeps what was looked for, as the latest. */
    void keep(String words) {
        sql.sql("""
                        merge into own_search o using (select cast(:me as uuid) as member, cast(:words as varchar(200)) as words,
                            cast(:now as timestamp(6) with time zone) as asked) n
                        on (o.member = n.member and o.words = n.words)
                        when matched then update set asked = n.asked
                        when not matched then insert (member, words, asked) values (n.member, n.words, n.asked)
                        """)
                .param("me", member.id().value())
                .param("words", words)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("""
                        delete from own_search where member = :me and words not in (
                            select o.words from own_search o where o.member = :me order by o.asked desc, o.words fetch first :kept rows only)
                        """).param("me", member.id().value()).param("kept", KEPT).update();
    }
}
