package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member's own lists (我的书单), which nobody else sees unless one is proposed for publication. */
@Service
@PreAuthorize("hasRole('" + Roles.MEMBER + "')")
@Transactional
public class OwnLists {
    private static final int TITLE = 200;
    private static final int TEXT = 2000;
    private static final int MESSAGE = 500;
    private static final int MOST = 50;

    private final JdbcClient sql;
    private final OwnListTables tables;
    private final OwnListNotices told;
    private final CurrentMember member;

    OwnLists(JdbcClient sql, OwnListTables tables, OwnListNotices told, CurrentMember member) {
        this.sql = sql;
        this.tables = tables;
        this.told = told;
        this.member = member;
    }

    /** All of mine, the one worked on last first; with a book, whether it stands on each. */
    @Transactional(readOnly = true)
    public List<OwnListRow> mine(@Nullable BookId book) {
        return my("""
                        select o.id, o.title, o.state, o.touched,
                            (select count(*) from own_entry e where e.own_list = o.id) as books,
                            exists (select 1 from own_entry e where e.own_list = o.id and e.book = cast(:book as uuid)) as holds
                        from own_list o where o.member = :me order by o.touched desc, o.id
                        """)
                .param("book", book == null ? null : book.value())
                .query(new SimplePropertyRowMapper<>(OwnListRow.class))
                .list();
    }

    /** One of mine. */
    @Transactional(readOnly = true)
    public Optional<OwnList> find(OwnListId list) {
        return tables.find(list, member.id());
    }

    /** Begins a list; the fifty-first is refused. */
    public OwnListId begin(String title) {
        var named = Text.required(title, TITLE, "catalogue.ownListTitleMissing");
        int own = my("select count(*) from own_list where member = :me")
                .query(Integer.class)
                .single();
        if (own >= MOST) throw new Refusal("catalogue.tooManyOwnLists", MOST);
        var id = OwnListId.random();
        my("""
                        insert into own_list (id, member, title, introduction, begun, touched, state, message, reason)
                        values (:id, :me, :title, '', :now, :now, 'OWN', '', '')
                        """)
                .param("id", id.value())
                .param("title", named)
                .param("now", tables.now())
                .update();
        return id;
    }

    /** Writes title and introduction anew. */
    public void change(OwnListId list, String title, String introduction) {
        var named = Text.required(title, TITLE, "catalogue.ownListTitleMissing");
        var said = Text.lines(introduction, TEXT);
        tables.touch(list, member.id());
        on(list, "update own_list set title = :title, introduction = :introduction where id = :list and member = :me")
                .param("title", named)
                .param("introduction", said)
                .update();
    }

    /** Throws a list away with all that stands on it; what it became for everybody stays. */
    public void remove(OwnListId list) {
        tables.touch(list, member.id());
        on(list, "delete from own_entry where own_list = :list").update();
        on(list, "delete from own_list where id = :list and member = :me").update();
        told.gone(list);
    }

    /** Proposes a list for publication, with a word to the librarians; nothing is changed until they have decided. */
    public void propose(OwnListId list, String message) {
        var said = Text.lines(message, MESSAGE);
        tables.touch(list, member.id());
        int proposed =
                on(list, """
                        update own_list set state = 'PROPOSED', message = :message, proposed = :now, decided = null, decided_by = null, reason = ''
                        where id = :list and member = :me and exists (select 1 from own_entry e where e.own_list = own_list.id)
                        """).param("message", said).param("now", tables.now()).update();
        if (proposed == 0) throw new Refusal("catalogue.emptyList");
        told.gone(list);
    }

    /** Takes a proposal back that nobody has decided on. */
    public void takeBack(OwnListId list) {
        int taken = on(
                        list,
                        "update own_list set state = 'OWN' where id = :list and member = :me and state = 'PROPOSED'")
                .update();
        if (taken == 0) throw new Refusal("catalogue.ownListDecided");
    }

    private StatementSpec on(OwnListId list, String statement) {
        return my(statement).param("list", list.value());
    }

    private StatementSpec my(String statement) {
        return sql.sql(statement).param("me", member.id().value());
    }
}
