package org.scholarlycppcc.members;

import java.time.LocalDate;
import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who is a member of which sector from which day; what was before stays on record. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class Seating {
    private static final Logger log = LoggerFactory.getLogger(Seating.class);

    private final JdbcClient sql;
    private final ApplicationEventPublisher news;

    Seating(JdbcClient sql, ApplicationEventPublisher news) {
        this.sql = sql;
        this.news = news;
    }

    /** Seats a person in a sector from a day on; the seat before ends the day before. Refused when a seat begins on that day or later. */
    public void move(MemberId member, SectorId sector, LocalDate begins) {
        refuseLater(member, Dates.plausible(begins));
        sql.sql("update seat set ends = :last where member = :member and (ends is null or ends >= :begins)")
                .param("last", begins.minusDays(1))
                .param("member", member.value())
                .param("begins", begins)
                .update();
        int seated = sql.sql(
                        "insert into seat (id, member, sector, begins) select :id, m.id, s.id, :begins from member m cross join sector s where m.id = :member and s.id = :sector")
                .param("id", UUID.randomUUID())
                .param("begins", begins)
                .param("member", member.value())
                .param("sector", sector.value())
                .update();
        if (seated == 0) throw new Refusal("members.unknown");
        changed(member);
    }

    /** Ends a person's current seat on a day; the person stays on the roster without a sector. */
    public void leave(MemberId member, LocalDate last) {
        int left = sql.sql(
                        "update seat set ends = :last where member = :member and begins <= :last and (ends is null or ends > :last)")
                .param("last", Dates.plausible(last))
                .param("member", member.value())
                .update();
        if (left == 0) throw new Refusal("members.noSeat");
        changed(member);
    }

    private void refuseLater(MemberId member, LocalDate begins) {
        sql.sql(
                        "select max(begins) as day_after from seat where member = :member and begins >= :begins having count(*) > 0")
                .param("member", member.value())
                .param("begins", begins)
                .query(LocalDate.class)
                .optional()
                .ifPresent(later -> {
                    throw new Refusal("members.seatLater", later.toString());
                });
    }

    private void changed(MemberId member) {
        news.publishEvent(new MemberChanged(member));
        log.info("{} changed sector", member.value());
    }
}
