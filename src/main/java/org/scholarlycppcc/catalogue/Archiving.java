package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How lists whose time is over leave the shelves, and come back; links to them go on working. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional
public class Archiving {
    private final JdbcClient sql;
    private final Index index;
    private final CurrentMember member;
    private final Clock clock;

    Archiving(JdbcClient sql, Index index, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.index = index;
        this.member = member;
        this.clock = clock;
    }

    /** Lays a list into the archive; one that lies with a reviewer is refused. */
    public void archive(ListId list) {
        int archived = on(list, """
                        update book_list set edited_by_hand = true, archived = coalesce(archived, :now), archived_by = coalesce(archived_by, :me)
                        where id = :list and submitted = false
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("me", member.id().value())
                .update();
        if (archived == 0) throw new Refusal("catalogue.listInReview");
        tell(list);
    }

    /** Brings a list back as it was. */
    public void bringBack(ListId list) {
        on(list, "update book_list set archived = null, archived_by = null where id = :list")
                .update();
        tell(list);
    }

    // What it says of each book is found no longer, or again.
    private void tell(ListId list) {
        index.changed(Kind.LIST, list.value());
        index.changed(
                Kind.LIST,
                on(list, """
                                select e.id from edition_entry e join book_list l on l.id = e.book_list and l.published_edition = e.edition
                                where l.id = :list
                                """)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    private StatementSpec on(ListId list, String statement) {
        return sql.sql(statement).param("list", list.value());
    }
}
