package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How librarians call for titles (征集). */
@Service
@PreAuthorize("hasRole('" + Roles.LIBRARIAN + "')")
@Transactional
public class Calling {
    private static final int TITLE = 100;
    private static final int WORDS = 1000;

    private final JdbcClient sql;
    private final Calls calls;
    private final CurrentMember member;
    private final Clock clock;

    Calling(JdbcClient sql, Calls calls, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.calls = calls;
        this.member = member;
        this.clock = clock;
    }

    /**
     * Opens a call, once however often it is sent.
     *
     * @param sector whose members may nominate; everybody when there is none
     * @param list in the draft of which accepted books land
     * @param deadline today or later
     */
    public void open(
            CallId id,
            String title,
            String words,
            @Nullable SectorId sector,
            ListId list,
            @Nullable LocalDate deadline) {
        var named = Text.required(title, TITLE, "catalogue.noCallTitle");
        var said = Text.lines(words, WORDS);
        if (deadline == null || deadline.isBefore(LocalDate.now(clock))) throw new Refusal("catalogue.deadlinePast");
        var known = sql.sql("select count(*) from book_list where id = :list")
                .param("list", list.value())
                .query(Integer.class)
                .single();
        if (known == 0) throw new Refusal("catalogue.listGone");
        sql.sql("""
                        insert into book_call (id, title, words, sector, book_list, opened, opened_by, deadline)
                        select cast(:id as uuid), cast(:title as varchar), cast(:words as varchar), cast(:sector as uuid), l.id,
                            cast(:now as timestamp(6) with time zone), cast(:by as uuid), cast(:deadline as date)
                        from book_list l where l.id = :list and not exists (select 1 from book_call c where c.id = :id)
                        """)
                .param("id", id.value())
                .param("title", named)
                .param("words", said)
                .param("sector", sector == null ? null : sector.value())
                .param("list", list.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", member.id().value())
                .param("deadline", deadline)
                .update();
    }

    /** Ends a call before its deadline; what was nominated is decided all the same. */
    public void end(CallId call) {
        sql.sql("update book_call set closed = :now where id = :call and closed is null")
                .param("call", call.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The calls, the latest to end first. */
    @Transactional(readOnly = true)
    public List<Call> all() {
        return calls.all();
    }
}
