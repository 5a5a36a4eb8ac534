package org.scholarlycppcc.notices;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How whoever is signed in wants to hear of things. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class NoticeChoices {
    private final ChoiceRows rows;
    private final JdbcClient sql;
    private final CurrentMember member;

    NoticeChoices(ChoiceRows rows, JdbcClient sql, CurrentMember member) {
        this.rows = rows;
        this.sql = sql;
        this.member = member;
    }

    /** For every kind how one hears of it. */
    @Transactional(readOnly = true)
    public Map<NoticeKind, Channel> mine() {
        return rows.of(member.id());
    }

    public void choose(NoticeKind kind, Channel channel) {
        rows.keep(member.id(), kind, channel);
    }

    @Transactional(readOnly = true)
    public Optional<QuietHours> quietHours() {
        return sql.sql("select begins, ends from quiet_hours where member = :me")
                .param("me", member.id().value())
                .query(new SimplePropertyRowMapper<>(QuietHours.class))
                .optional();
    }

    /** Lets letters wait every day; null for never. A span without length is refused. */
    public void keepQuiet(@Nullable QuietHours hours) {
        if (hours != null && hours.begins().equals(hours.ends())) throw new Refusal("notices.quietEmpty");
        sql.sql("delete from quiet_hours where member = :me")
                .param("me", member.id().value())
                .update();
        if (hours == null) return;
        sql.sql("insert into quiet_hours (member, begins, ends) values (:me, :begins, :ends)")
                .param("me", member.id().value())
                .param("begins", hours.begins())
                .param("ends", hours.ends())
                .update();
    }
}
