package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What librarians tell each other about entries; no edition, export or search holds a word of it. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional(readOnly = true)
public class Remarking {
    private static final int WORDS = 2000;

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    Remarking(JdbcClient sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /** What was said about the entries of a list, by entry. */
    public Map<UUID, Remark> of(ListId list) {
        var remarks = new HashMap<UUID, Remark>();
        sql.sql("select entry, words, written, written_by from entry_remark where book_list = :list and words <> ''")
                .param("list", list.value())
                .query(row -> {
                    remarks.put(
                            row.getObject("entry", UUID.class),
                            new Remark(
                                    row.getString("words"),
                                    row.getObject("written", OffsetDateTime.class)
                                            .toInstant(),
                                    new MemberId(row.getObject("written_by", UUID.class))));
                });
        return remarks;
    }

    /** Says something about an entry, also while the list is reviewed; what was seen before tells whether somebody else wrote meanwhile. */
    @Transactional
    public Edit remark(ListId list, UUID entry, String seen, String typed) {
        var words = Text.lines(typed, WORDS);
        if (seen.equals(words)) return new Edit.Kept();
        // Others who write wait until this is done.
        on(list, entry, "select id from book_list where id = :list for update")
                .query(UUID.class)
                .optional();
        if (written(list, entry, seen, words)) return new Edit.Kept();
        var theirs = on(list, entry, """
                        select coalesce(r.words, '') from list_entry e left join entry_remark r on r.entry = e.id
                        where e.id = :entry and e.book_list = :list
                        """)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal("catalogue.entryGone"));
        return theirs.equals(words) ? new Edit.Kept() : new Edit.Elsewhere(theirs);
    }

    private boolean written(ListId list, UUID entry, String seen, String words) {
        int changed = write(list, entry, words, """
                        update entry_remark set words = :words, written = :now, written_by = :me
                        where entry = :entry and book_list = :list and words = :seen
                        """).param("seen", seen).update();
        if (changed == 1 || !seen.isEmpty()) return changed == 1;
        return write(list, entry, words, """
                        insert into entry_remark (entry, book_list, words, written, written_by)
                        select e.id, e.book_list, cast(:words as varchar), cast(:now as timestamp(6) with time zone), cast(:me as uuid)
                        from list_entry e where e.id = :entry and e.book_list = :list
                            and not exists (select 1 from entry_remark r where r.entry = e.id)
                        """).update() == 1;
    }

    private StatementSpec write(ListId list, UUID entry, String words, String statement) {
        return on(list, entry, statement)
                .param("words", words)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("me", member.id().value());
    }

    private StatementSpec on(ListId list, UUID entry, String statement) {
        return sql.sql(statement).param("list", list.value()).param("entry", entry);
    }
}
