package org.scholarlycppcc.members;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appoints people and ends appointments, each with its days. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class Appointing {
    private static final Logger log = LoggerFactory.getLogger(Appointing.class);

    private final JdbcClient sql;
    private final ApplicationEventPublisher news;

    Appointing(JdbcClient sql, ApplicationEventPublisher news) {
        this.sql = sql;
        this.news = news;
    }

    /**
     * Appoints a person.
     *
     * @param sector for a convenor or liaison, else ignored
     * @param committee the special committee's name for its members, else ignored
     * @param ends the last day; open when there is none
     */
    public AppointmentId appoint(
            MemberId member,
            AppointmentKind kind,
            @Nullable SectorId sector,
            String committee,
            LocalDate begins,
            @Nullable LocalDate ends) {
        Dates.inOrder(begins, ends);
        var named = kind == AppointmentKind.SPECIAL_COMMITTEE
                ? Text.required(committee, 100, "members.committeeMissing")
                : null;
        if (kind.ofSector() && sector == null) throw new Refusal("members.sectorMissing");
        if (kind == AppointmentKind.CONVENOR && sector != null) refuseSecondConvenor(sector, begins, ends);
        var id = new AppointmentId(UUID.randomUUID());
        store(id, member, kind, kind.ofSector() ? sector : null, named, begins, ends);
        changed(member, "appointed");
        return id;
    }

    /** Ends an appointment on a day, the last on which it holds. */
    public void end(AppointmentId appointment, LocalDate last) {
        var member = sql.sql("select member from appointment where id = :id and begins <= :last")
                .param("id", appointment.value())
                .param("last", Dates.plausible(last))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal("members.daysReversed"));
        sql.sql("update appointment set ends = :last where id = :id")
                .param("last", last)
                .param("id", appointment.value())
                .update();
        changed(new MemberId(member), "no longer appointed");
    }

    private void store(
            AppointmentId id,
            MemberId member,
            AppointmentKind kind,
            @Nullable SectorId sector,
            @Nullable String committee,
            LocalDate begins,
            @Nullable LocalDate ends) {
        int stored = sql.sql("""
                        insert into appointment (id, member, kind, sector, committee, begins, ends)
                        select :id, m.id, cast(:kind as varchar), cast(:sector as uuid), cast(:committee as varchar), cast(:begins as date), cast(:ends as date)
                        from member m where m.id = :member
                        """)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("sector", sector == null ? null : sector.value())
                .param("committee", committee)
                .param("begins", begins)
                .param("ends", ends)
                .param("member", member.value())
                .update();
        if (stored == 0) throw new Refusal("members.unknown");
    }

    private void refuseSecondConvenor(SectorId sector, LocalDate begins, @Nullable LocalDate ends) {
        sql.sql("""
                        select m.name from appointment a join member m on m.id = a.member
                        where a.kind = 'CONVENOR' and a.sector = :sector and (a.ends is null or a.ends >= :begins)
                            and (cast(:ends as date) is null or a.begins <= cast(:ends as date))
                        order by a.begins limit 1
                        """)
                .param("sector", sector.value())
                .param("begins", begins)
                .param("ends", ends)
                .query(String.class)
                .optional()
                .ifPresent(name -> {
                    throw new Refusal("members.convenorTaken", name);
                });
    }

    private void changed(MemberId member, String how) {
        news.publishEvent(new MemberChanged(member));
        log.info("{} was {}", member.value(), how);
    }
}
