package org.scholarlycppcc.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.DraftTables.NewEntry;
import org.scholarlycppcc.catalogue.DraftTables.NewSection;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
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
    private final OwnListTables tables;
    private final DraftTables drafts;
    private final OwnListNotices told;
    private final CurrentMember member;

    Proposals(JdbcClient sql, OwnListTables tables, DraftTables drafts, OwnListNotices told, CurrentMember member) {
        this.sql = sql;
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
        var own = waiting(list);
        var named = Text.required(section, Curating.LINE, "catalogue.sectionMissing");
        var draft = ListId.random();
        drafts.insert(draft, kind, sector, own.title(), own.introduction(), own.member());
        fill(draft, new NewSection(UUID.randomUUID(), 0, named), own);
        decided(own, OwnList.State.ACCEPTED, "", draft);
        return draft.slug();
    }

    private void fill(ListId draft, NewSection section, OwnList own) {
        drafts.insertSections(draft, List.of(section));
        var entries = new ArrayList<NewEntry>();
        for (var it : own.entries())
            entries.add(new NewEntry(section.id(), entries.size(), it.book().id(), Importance.RECOMMENDED, it.note()));
        drafts.insertEntries(draft, entries);
    }

    /** Declines a list and says why; it stays the member's own. */
    public void decline(OwnListId list, String why) {
        var reason = Text.lines(why, REASON);
        if (reason.isEmpty()) throw new Refusal("catalogue.noReason");
        decided(waiting(list), OwnList.State.DECLINED, reason, null);
    }

    private OwnList waiting(OwnListId list) {
        var own = find(list).orElseThrow(() -> new Refusal("catalogue.proposalDecided"));
        if (own.member().equals(member.id())) throw new Refusal("catalogue.notOwnProposal");
        return own;
    }

    private void decided(OwnList own, OwnList.State state, String reason, @Nullable ListId became) {
        if (!tables.decide(own.id(), state, member.id(), reason, became))
            throw new Refusal("catalogue.proposalDecided");
        told.decided(own, member.id());
    }

    /** A list that waits for a decision. */
    public record ProposedList(
            OwnListId id, MemberId member, String title, String message, Instant proposed, int books) {}
}
