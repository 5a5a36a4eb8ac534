package org.scholarlycppcc.catalogue;

import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The books on a member's own list: which, in which order, and what the member says of each. */
@Service
@PreAuthorize("hasRole('" + Roles.MEMBER + "')")
@Transactional
public class OwnListing {
    private static final int NOTE = 2000;
    private static final int MOST = 200;

    private final JdbcClient sql;
    private final OwnListTables tables;
    private final CurrentMember member;

    OwnListing(JdbcClient sql, OwnListTables tables, CurrentMember member) {
        this.sql = sql;
        this.tables = tables;
        this.member = member;
    }

    /** Puts a book at the end, once however often it is told; one that became another one comes as that one. */
    public void add(OwnListId list, BookId book) {
        tables.touch(list, member.id());
        int books = on(list, "select count(*) from own_entry where own_list = :list and book <> :book")
                .param("book", book.value())
                .query(Integer.class)
                .single();
        if (books >= MOST) throw new Refusal("catalogue.tooManyOwnBooks", MOST);
        on(list, """
                        insert into own_entry (own_list, book, place, note)
                        select o.id, coalesce(b.merged_into, b.id), coalesce((select max(e.place) + 1 from own_entry e where e.own_list = o.id), 0), ''
                        from own_list o, book b where o.id = :list and b.id = :book
                            and not exists (select 1 from own_entry e where e.own_list = o.id and e.book = coalesce(b.merged_into, b.id))
                        """).param("book", book.value()).update();
    }

    /** Takes a book off; one that is off already stays off. */
    public void remove(OwnListId list, BookId book) {
        tables.touch(list, member.id());
        on(list, "delete from own_entry where own_list = :list and book = :book")
                .param("book", book.value())
                .update();
    }

    /** Says why a book is on the list. */
    public void annotate(OwnListId list, BookId book, String typed) {
        var note = Text.lines(typed, NOTE);
        tables.touch(list, member.id());
        int found = on(list, "update own_entry set note = :note where own_list = :list and book = :book")
                .param("book", book.value())
                .param("note", note)
                .update();
        if (found == 0) throw new Refusal("catalogue.entryGone");
    }

    /** Moves a book before another one or, without one, to the end. */
    public void move(OwnListId list, BookId book, @Nullable BookId before) {
        if (book.equals(before)) return;
        tables.touch(list, member.id());
        var place = on(list, """
                        select coalesce((select e.place from own_entry e where e.own_list = :list and e.book = cast(:before as uuid)),
                            max(x.place) + 1, 0) from own_entry x where x.own_list = :list
                        """)
                .param("before", before == null ? null : before.value())
                .query(Integer.class)
                .single();
        on(list, "update own_entry set place = place + 1 where own_list = :list and place >= :place")
                .param("place", place)
                .update();
        int moved = on(list, "update own_entry set place = :place where own_list = :list and book = :book")
                .param("place", place)
                .param("book", book.value())
                .update();
        if (moved == 0) throw new Refusal("catalogue.entryGone");
    }

    private StatementSpec on(OwnListId list, String statement) {
        return sql.sql(statement).param("list", list.value());
    }
}
