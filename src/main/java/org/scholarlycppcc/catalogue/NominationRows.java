package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where nominations stand: lists of them, and how many there are. */
@Component
class NominationRows {
    private static final int MOST = 100;
    private static final UUID NOWHERE = new UUID(0, 0);
    private static final String FOR_LIBRARIANS =
            "(n.state = 'IN_REVIEW' or n.state in ('RECEIVED', 'NEEDS_MORE') and n.due < :today)";

    private final JdbcClient sql;
    private final Clock clock;

    NominationRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What somebody nominated, the latest first. */
    List<Nomination> by(MemberId member) {
        return sql.sql(Nominations.SELECT
                        + "where n.nominated_by = :member order by n.nominated desc, n.id limit :most")
                .param("member", member.value())
                .param("most", MOST)
                .query(Nominations.ROW)
                .list();
    }

    /** What somebody nominated or has spoken of as convenor, the latest first. */
    List<Nomination> concerning(MemberId member) {
        return sql.sql(
                        Nominations.SELECT
                                + "where n.nominated_by = :member or n.convenor = :member order by n.nominated desc, n.id limit :most")
                .param("member", member.value())
                .param("most", 2 * MOST)
                .query(Nominations.ROW)
                .list();
    }

    /** What waits for the word of a sector's convenor, the longest waiting first. */
    List<Nomination> received(Collection<SectorId> sectors, MemberId convenor) {
        if (sectors.isEmpty()) return List.of();
        return sql.sql(Nominations.SELECT + """
                        where n.state = 'RECEIVED' and n.sector in (:sectors) and n.nominated_by <> :convenor
                        order by n.due, n.nominated, n.id limit :most
                        """)
                .param("sectors", sectors.stream().map(SectorId::value).toList())
                .param("convenor", convenor.value())
                .param("most", MOST)
                .query(Nominations.ROW)
                .list();
    }

    /** What waits for librarians: what a convenor has spoken of, and what others have let lie; the longest waiting first. */
    List<Nomination> inReview() {
        return sql.sql(Nominations.SELECT + "where " + FOR_LIBRARIANS
                        + " order by n.due, n.nominated, n.id limit :most")
                .param("today", LocalDate.now(clock))
                .param("most", MOST)
                .query(Nominations.ROW)
                .list();
    }

    /** How many wait for librarians. */
    int waiting() {
        return sql.sql("select count(*) from nomination n where " + FOR_LIBRARIANS)
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }

    /** How many a member has again, or is to speak of as convenor of some sectors. */
    int waitingFor(MemberId member, Collection<SectorId> convened) {
        return sql.sql("""
                        select count(*) from nomination where nominated_by = :member and state = 'NEEDS_MORE'
                            or nominated_by <> :member and state = 'RECEIVED' and sector in (:convened)
                        """)
                .param("member", member.value())
                .param(
                        "convened",
                        convened.isEmpty()
                                ? List.of(NOWHERE)
                                : convened.stream().map(SectorId::value).toList())
                .query(Integer.class)
                .single();
    }

    /** What was decided last. */
    List<Nomination> decided(int most) {
        return sql.sql(Nominations.SELECT
                        + "where n.state in ('ACCEPTED', 'DECLINED') order by n.decided desc, n.id limit :most")
                .param("most", most)
                .query(Nominations.ROW)
                .list();
    }

    /** How many other books the members of a sector have nominated since a day, those declined left out. */
    int others(NominationId id, SectorId sector, LocalDate since) {
        return sql.sql("""
                        select count(*) from nomination
                        where sector = :sector and nominated >= :since and state <> 'DECLINED' and id <> :id
                        """)
                .param("id", id.value())
                .param("sector", sector.value())
                .param("since", since.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(Integer.class)
                .single();
    }
}
