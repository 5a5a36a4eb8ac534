package org.scholarlycppcc.moderation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The word list as stored: what stands, and the editions in which it came to that. */
@Component
class ListedWords {
    private static final RowMapper<ListedWord> WORD = new SimplePropertyRowMapper<>(ListedWord.class);

    private final JdbcClient sql;
    private final Clock clock;

    ListedWords(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The gravest first, then by writing. */
    List<ListedWord> standing() {
        return sql.sql("""
                        select id, writing, action, note from listed_word where standing = true
                        order by case action when 'BLOCK' then 0 when 'HOLD' then 1 when 'REMIND' then 2 else 3 end, writing, id
                        """).query(WORD).list();
    }

    /** Names the edition that stands; a name and not a number, since a number that was rolled back comes again. */
    UUID edition() {
        return sql.sql("select id from word_edition order by number desc limit 1")
                .query(UUID.class)
                .single();
    }

    /** Begins an edition; another one that is begun meanwhile waits until this one is kept. */
    int begin(@Nullable MemberId by) {
        sql.sql("select number from word_edition where number = 0 for update")
                .query(Integer.class)
                .single();
        int number = 1
                + sql.sql("select max(number) from word_edition")
                        .query(Integer.class)
                        .single();
        sql.sql("insert into word_edition (number, id, made_by, made) values (:number, :id, :by, :made)")
                .param("number", number)
                .param("id", UUID.randomUUID())
                .param("by", by == null ? null : by.value())
                .param("made", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    /** Lists a word; one that stands already, in whatever writing, is refused. */
    void add(int edition, WordEntry word) {
        var spelled = spelled(word.writing());
        if (standingAs(spelled).isPresent()) throw new Refusal("moderation.words.listed", word.writing());
        sql.sql("""
                        insert into listed_word (id, spelled, writing, action, note, since, standing)
                        values (:id, :spelled, :writing, :action, :note, :since, true)
                        """)
                .param("id", UUID.randomUUID())
                .param("spelled", spelled)
                .param("writing", word.writing())
                .param("action", word.action().name())
                .param("note", word.note())
                .param("since", edition)
                .update();
    }

    /** Takes a wording out; says whether it stood. */
    boolean remove(int edition, UUID word) {
        return sql.sql("update listed_word set until = :edition, standing = null where id = :id and standing = true")
                        .param("edition", edition)
                        .param("id", word)
                        .update()
                > 0;
    }

    Optional<ListedWord> standingAs(String spelled) {
        return sql.sql("select id, writing, action, note from listed_word where spelled = :spelled and standing = true")
                .param("spelled", spelled)
                .query(WORD)
                .optional();
    }

    static String spelled(String writing) {
        return PersonalNumber.written(writing).isPresent() ? writing : Folding.key(writing);
    }
}
