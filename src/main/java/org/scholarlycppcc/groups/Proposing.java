package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the members of a group propose books and weeks to those who lead it; nobody else sees a proposal. */
@Service
@PreAuthorize("hasRole('" + Roles.MEMBER + "')")
@Transactional
public class Proposing {
    /** The days within which a proposal is to be decided. */
    public static final int DAYS = 7;

    /** How many proposals of one member may wait in a group. */
    public static final int WAITING = 5;

    static final int WHY = 300;
    private static final int SHOWN = 200;
    private static final RowMapper<Proposal> ROW = new SimplePropertyRowMapper<>(Proposal.class);

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Memberships memberships;
    private final Catalogue catalogue;
    private final ProposalNotices told;
    private final Clock clock;

    Proposing(
            JdbcClient sql,
            CurrentMember member,
            Memberships memberships,
            Catalogue catalogue,
            ProposalNotices told,
            Clock clock) {
        this.sql = sql;
        this.member = member;
        this.memberships = memberships;
        this.catalogue = catalogue;
        this.told = told;
        this.clock = clock;
    }

    /** Proposes a book of the catalogue with a sentence why, once however often it is sent. */
    public void proposeBook(ProposalId id, GroupId group, BookId book, String why) {
        var line = Text.required(why, WHY, "groups.noProposalWhy");
        demandMembership(group);
        var found = catalogue
                .find(book)
                .orElseThrow(() -> new Refusal("groups.chooseBook"))
                .id();
        if (reads(group, found)) throw new Refusal("groups.bookAlready");
        insert(id, group, found, new WeekIdea("", "", "", line));
    }

    /** Proposes a week of the plan, once however often it is sent. */
    public void proposeWeek(ProposalId id, GroupId group, WeekIdea idea) {
        var week = idea.fitting();
        demandMembership(group);
        insert(id, group, null, week);
    }

    /** Takes one's proposal back as long as nobody has decided. */
    public void withdraw(ProposalId proposal) {
        var gone = sql.sql("delete from proposal where id = :id and proposed_by = :me and decided is null")
                .param("id", proposal.value())
                .param("me", member.id().value())
                .update();
        if (gone == 0) throw new Refusal("groups.proposalDecided");
        told.withdrawn(proposal);
    }

    /** My proposals in a group and, where I lead it, those of all; what waits longest first, then what was decided last. */
    @Transactional(readOnly = true)
    public List<Proposal> of(GroupId group) {
        return on(group, """
                        select p.id, p.proposed_by, p.proposed, p.due, p.book, p.title, p.reading, p.question, p.why,
                            p.adopted, p.reason, p.decided_by, p.decided
                        from proposal p join reading_group g on g.id = p.reading_group
                        where g.id = :group and (p.proposed_by = :me or exists (select 1 from membership m
                            where m.reading_group = g.id and m.member = :me and m.lasting = true and m.leads = true)) and
                        """ + Visible.TO_ME + """
                        order by case when p.decided is null then 0 else 1 end,
                            case when p.decided is null then p.proposed end, p.decided desc, p.id
                        fetch first :most rows only
                        """)
                .param("most", SHOWN)
                .query(ROW)
                .list();
    }

    // A group that is not there and one in which one is not refuse alike.
    private void demandMembership(GroupId group) {
        if (!memberships.has(group, member.id())) throw new Refusal("groups.proposeInside");
        if (memberships.leads(group, member.id())) throw new Refusal("groups.leadersPlan");
        memberships.lock(group);
        var state = memberships.state(group, LocalDate.now(clock));
        if (state != State.PROPOSED && !state.joinable()) throw new Refusal("groups.proposalsOver");
        var waiting = on(group, """
                        select count(*) from proposal
                        where reading_group = :group and proposed_by = :me and decided is null
                        """).query(Integer.class).single();
        if (waiting >= WAITING) throw new Refusal("groups.enoughProposals", WAITING);
    }

    private boolean reads(GroupId group, BookId book) {
        return on(
                                group,
                                "select count(*) from reading_group where id = :group and :book in (book, second_book, third_book)")
                        .param("book", book.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insert(ProposalId id, GroupId group, @Nullable BookId book, WeekIdea idea) {
        var today = LocalDate.now(clock);
        var proposed = on(group, """
                        insert into proposal (id, reading_group, proposed_by, proposed, due, book, title, reading, question, why)
                        select cast(:id as uuid), g.id, cast(:me as uuid), cast(:now as timestamp(6) with time zone),
                            cast(:due as date), cast(:book as uuid), cast(:title as varchar), cast(:reading as varchar),
                            cast(:question as varchar), cast(:why as varchar)
                        from reading_group g where g.id = :group and not exists (select 1 from proposal p where p.id = :id)
                        """)
                .param("id", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("due", today.plusDays(DAYS))
                .param("book", book == null ? null : book.value())
                .param("title", idea.title())
                .param("reading", idea.reading())
                .param("question", idea.question())
                .param("why", idea.why())
                .update();
        if (proposed == 1) told.proposed(id, member.id());
    }

    private StatementSpec on(GroupId group, String statement) {
        return sql.sql(statement).param("me", member.id().value()).param("group", group.value());
    }
}
