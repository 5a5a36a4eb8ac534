package org.scholarlycppcc.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.members.Appointments;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeSource;
import org.scholarlycppcc.notices.Notices;
import org.scholarlycppcc.notices.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nominations: a convenor is told that one waits, whoever nominated each time it moves. */
@Component
class NominationNotices implements NoticeSource {
    private static final String NAME = "nominations";
    private static final UUID NOWHERE = new UUID(0, 0);

    private final JdbcClient sql;
    private final Notices notices;
    private final Appointments appointments;

    NominationNotices(JdbcClient sql, Notices notices, Appointments appointments) {
        this.sql = sql;
        this.notices = notices;
        this.appointments = appointments;
    }

    /** Somebody has nominated a book. */
    void received(NominationId nomination, String call, MemberId by, MemberId convenor) {
        notices.tell(occasion(NoticeKind.TASK, nomination, call, by), List.of(convenor));
    }

    /** What was told of it holds no longer: its author has written it anew or taken it back. */
    void gone(NominationId nomination) {
        notices.forgetSubject(nomination.value());
    }

    /** Its author has it again. */
    void returned(Nomination nomination, MemberId by) {
        moved(NoticeKind.TASK, nomination, by);
    }

    /** Somebody has spoken of it or decided on it. */
    void answered(Nomination nomination, MemberId by) {
        moved(NoticeKind.DECISION, nomination, by);
    }

    private void moved(NoticeKind kind, Nomination nomination, MemberId by) {
        notices.forgetSubject(nomination.id().value());
        notices.tell(occasion(kind, nomination.id(), nomination.call(), by), List.of(nomination.nominatedBy()));
    }

    private static Occasion occasion(NoticeKind kind, NominationId nomination, String title, @Nullable MemberId by) {
        return new Occasion(kind, NAME, nomination.value(), nomination.value(), null, NAME, title, by);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Whoever nominated sees what was said of it, a convenor what waits. */
    @Override
    public Map<UUID, String> visible(MemberId reader, Collection<UUID> subjects) {
        var convened = AsHouse.get(() -> appointments.convenedBy(reader)).stream()
                .map(SectorId::value)
                .toList();
        var words = new HashMap<UUID, String>();
        sql.sql("""
                        select id, case state when 'RECEIVED' then why when 'IN_REVIEW' then convenor_said
                            when 'ACCEPTED' then '' else reason end as words
                        from nomination where id in (:subjects)
                            and (nominated_by = :me or state = 'RECEIVED' and sector in (:convened))
                        """)
                .param("subjects", subjects)
                .param("me", reader.value())
                .param("convened", convened.isEmpty() ? List.of(NOWHERE) : convened)
                .query(row -> {
                    words.put(row.getObject("id", UUID.class), row.getString("words"));
                });
        return words;
    }
}
