package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.Appointments;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How members nominate books (荐书) while a call is open, and what the convenor of their sector says of it. */
@Service
@PreAuthorize("hasRole('" + Roles.MEMBER + "')")
@Transactional
public class Nominating {
    /** The days within which a sector's convenor speaks; after them librarians need not wait. */
    public static final int CONVENORS_DAYS = 7;

    static final int LIBRARIANS_DAYS = 14;
    static final int SAID = 300;
    private static final int MONTHS = 3;

    private final Calls calls;
    private final Nominations nominations;
    private final NominationRows rows;
    private final NominationNotices told;
    private final CurrentMember member;
    private final Sectors sectors;
    private final Appointments appointments;
    private final Roster roster;
    private final int quota;

    Nominating(
            Calls calls,
            Nominations nominations,
            NominationRows rows,
            NominationNotices told,
            CurrentMember member,
            Sectors sectors,
            Appointments appointments,
            Roster roster,
            @Value("${scholarly.nominations.quota}") int quota) {
        this.calls = calls;
        this.nominations = nominations;
        this.rows = rows;
        this.told = told;
        this.member = member;
        this.sectors = sectors;
        this.appointments = appointments;
        this.roster = roster;
        this.quota = quota;
    }

    /** The calls in which I can nominate a book today, the first to end first. */
    @Transactional(readOnly = true)
    public List<Call> calls() {
        return mySector().map(calls::open).orElse(List.of());
    }

    /** What I have nominated, the latest first. */
    @Transactional(readOnly = true)
    public List<Nomination> mine() {
        return rows.by(member.id());
    }

    /** What I have nominated, and what I have spoken of as convenor, the latest first; whose it is tells them apart. */
    @Transactional(readOnly = true)
    public List<Nomination> concerningMe() {
        return rows.concerning(member.id());
    }

    /** Nominates a book, once however often it is sent; it goes to the convenor of my sector or, without one, to the librarians. */
    public void nominate(NominationId id, CallId call, NominationText typed) {
        var text = typed.fitting();
        var sector = mySector().orElseThrow(() -> new Refusal("catalogue.callClosed"));
        var today = nominations.today();
        var open = calls.taken(call)
                .filter(it -> it.isOpen(today))
                .filter(it -> it.sector() == null || it.sector().equals(sector))
                .orElseThrow(() -> new Refusal("catalogue.callClosed"));
        var quarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % MONTHS);
        if (rows.others(id, sector, quarter) >= quota) throw new Refusal("catalogue.quotaFull", quota);
        var convenor = appointments.convenors().get(sector);
        if (convenor == null
                || convenor.equals(member.id())
                || roster.enabled(List.of(convenor)).isEmpty()) {
            var due = today.plusDays(LIBRARIANS_DAYS);
            nominations.add(id, call, sector, member.id(), Nomination.State.IN_REVIEW, due, text);
            return;
        }
        var due = today.plusDays(CONVENORS_DAYS);
        if (nominations.add(id, call, sector, member.id(), Nomination.State.RECEIVED, due, text))
            told.received(id, open.title(), member.id(), convenor);
    }

    /** Writes a nomination anew that came back because something was missing, and sends it to the librarians. */
    public void amend(NominationId id, NominationText typed) {
        var text = typed.fitting();
        if (!nominations.rewrite(id, member.id(), text, nominations.today().plusDays(LIBRARIANS_DAYS)))
            throw new Refusal("catalogue.nominationMoved");
        told.gone(id);
    }

    /** Takes a nomination back as long as nobody has decided. */
    public void withdraw(NominationId id) {
        if (!nominations.remove(id, member.id())) throw new Refusal("catalogue.nominationMoved");
        told.gone(id);
    }

    /** What members of a sector that I convene have nominated and wait for my word on, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Nomination> waitingForMe() {
        return rows.received(convened(), member.id());
    }

    /** How many nominations I have again, or am to speak of. */
    @Transactional(readOnly = true)
    public int waitingCount() {
        return rows.waitingFor(member.id(), convened());
    }

    /** Says as convenor what the sector thinks of a nomination, on one line, and sends it to the librarians. */
    public void speak(NominationId id, String words) {
        var said = Text.required(words, SAID, "catalogue.noConvenorWord");
        var mine = convened();
        var nomination = nominations
                .taken(id)
                .filter(it -> mine.contains(it.sector()) && !it.nominatedBy().equals(member.id()))
                .filter(it -> it.state() == Nomination.State.RECEIVED)
                .orElseThrow(() -> new Refusal("catalogue.nominationMoved"));
        nominations.spoken(id, member.id(), said, nominations.today().plusDays(LIBRARIANS_DAYS));
        told.answered(nomination, member.id());
    }

    private Optional<SectorId> mySector() {
        return sectors.of(member.id()).map(SectorRow::id);
    }

    private Set<SectorId> convened() {
        return appointments.convenedBy(member.id());
    }
}
