package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who answers for a list. Whoever may curate no longer, because the account is closed or the role gone, answers for
 * none, without anybody having to see to it; all librarians work on every list all the same.
 */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional
public class Owning {
    private final JdbcClient sql;
    private final Roster roster;
    private final CurrentMember member;

    Owning(JdbcClient sql, Roster roster, CurrentMember member) {
        this.sql = sql;
        this.roster = roster;
        this.member = member;
    }

    /** Who can answer for a list today, by name. */
    @Transactional(readOnly = true)
    public List<MemberRow> candidates() {
        return roster.curators();
    }

    /** Answers for a list from now on that nobody answers for. */
    public void takeOver(ListId list) {
        var owner = owner(list);
        if (owner.filter(it -> !it.equals(member.id())).isPresent()) throw new Refusal("catalogue.hasOwner");
        give(list, member.id());
    }

    /** Passes a list on; only its owner and the administrator do. */
    public void pass(ListId list, MemberId to) {
        var mine = owner(list).filter(it -> it.equals(member.id())).isPresent();
        if (!mine && !member.is(Roles.ADMIN)) throw new Refusal("catalogue.notYourList");
        if (candidates().stream().noneMatch(it -> it.id().equals(to))) throw new Refusal("catalogue.notALibrarian");
        give(list, to);
    }

    // Others who pass it on wait until this is done.
    private Optional<MemberId> owner(ListId list) {
        var owners = sql.sql("select owner from book_list where id = :list for update")
                .param("list", list.value())
                .query((row, number) -> Optional.ofNullable(row.getObject("owner", UUID.class)))
                .list();
        if (owners.isEmpty()) throw new Refusal("catalogue.listGone");
        var present = candidates().stream().map(MemberRow::id).toList();
        return owners.getFirst().map(MemberId::new).filter(present::contains);
    }

    private void give(ListId list, MemberId to) {
        sql.sql("update book_list set owner = :to where id = :list")
                .param("to", to.value())
                .param("list", list.value())
                .update();
    }
}
