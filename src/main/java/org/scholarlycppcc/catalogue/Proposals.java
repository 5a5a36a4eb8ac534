package org.scholarlycppcc.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How librarians decide on own lists that members propose for publication; nobody decides on their own. */
@Service
@PreAuthorize("hasRole('" + Roles.LIBRARIAN + "')")
@Transactional
public class Proposals {
    private static final int REASON = 500;

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;
    private final OwnListTables tables;
    private final DraftTables drafts;
    private final OwnListNotices told;
    private final CurrentMember member;

    Proposals(
            JdbcClient sql,
            NamedParameterJdbcTemplate batches,
            OwnListTables tables,
            DraftTables drafts,
            OwnListNotices told,
            CurrentMember member) {
        this.sql = sql;
        this.batches = batches;
        this.tables = tables;
        this.drafts = drafts;
        this.told = told;
        this.member = member;
    }

    /** What waits for a decision, the longest waiting first, at most a hundred. */
    @Transactional(readOnly = true)
    public List<ProposedList> waiting() {
        return sql.sql("""
                        select o.id, o.member, o.title, o.message, o.proposed,
                            (select count(*) from own_entry e where e.own_list = o.id) as books
                        from own_list o where o.state = 'PROPOSED' order by o.proposed, o.id limit 100
                        """)
                .query(new SimplePropertyRowMapper<>(ProposedList.class))
                .list();
    }

    /** How many wait that I may decide on. */
    @Transactional(readOnly = true)
    public int waitingCount() {
        return sql.sql("select count(*) from own_list where state = 'PROPOSED' and member <> :me")
                .param("me", member.id().value())
                .query(Integer.class)
                .single();
    }

    /** One that waits, with its books. */
    @Transactional(readOnly = true)
    public Optional<OwnList> find(OwnListId list) {
        return tables.find(list, null);
    }

    /**
     * Accepts a list: it becomes a draft of its own with one section, whose books and words are the member's, and which
     * says whose list it was.
     *
     * @param section what the section is called
     * @return under which part of the address the draft is found
     */
    public String accept(OwnListId list, ListKind kind, @Nullable SectorId sector, String section) {
        var own = find(list).orElseThrow(() -> new Refusal("catalogue.proposalDecided"));
        if (own.member().equals(member.id())) throw new Refusal("catalogue.notOwnProposal");
        var named = Text.required(section, Curating.LINE, "catalogue.sectionMissing");
        if (kind == ListKind.SECTOR && sector == null) throw new Refusal("catalogue.sectorMissing");
        var draft = ListId.random();
        var slug = draft.value().toString().substring(0, 8);
        drafts.insert(
                draft,
                slug,
                kind,
                kind == ListKind.SECTOR ? sector : null,
                own.title(),
                own.introduction(),
                own.member());
        fill(draft, named, own);
        if (!tables.decide(list, OwnList.State.ACCEPTED, member.id(), "", draft))
            throw new Refusal("catalogue.proposalDecided");
        told.decided(own, member.id());
        return slug;
    }

    private void fill(ListId draft, String title, OwnList own) {
        var section = UUID.randomUUID();
        drafts.insertSection(draft, section, 0, title);
        var rows = new SqlParameterSource[own.entries().size()];
        for (int place = 0; place < rows.length; place++) {
            var entry = own.entries().get(place);
            rows[place] = new MapSqlParameterSource("id", UUID.randomUUID())
                    .addValue("list", draft.value())
                    .addValue("section", section)
                    .addValue("place", place)
                    .addValue("book", entry.book().id().value())
                    .addValue("note", entry.note());
        }
        batches.batchUpdate("""
                insert into list_entry (id, book_list, section, place, book, importance, note)
                values (:id, :list, :section, :place, :book, 'RECOMMENDED', :note)
                """, rows);
    }

    /** Declines a list and says why; it stays the member's own. */
    public void decline(OwnListId list, String why) {
        var reason = Text.lines(why, REASON);
        if (reason.isEmpty()) throw new Refusal("catalogue.noReason");
        var own = find(list).orElseThrow(() -> new Refusal("catalogue.proposalDecided"));
        if (own.member().equals(member.id())) throw new Refusal("catalogue.notOwnProposal");
        if (!tables.decide(list, OwnList.State.DECLINED, member.id(), reason, null))
            throw new Refusal("catalogue.proposalDecided");
        told.decided(own, member.id());
    }

    /** A list that waits for a decision. */
    public record ProposedList(
            OwnListId id, MemberId member, String title, String message, Instant proposed, int books) {}
}
