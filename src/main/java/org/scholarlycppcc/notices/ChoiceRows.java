package org.scholarlycppcc.notices;

import java.util.EnumMap;
import java.util.Map;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How members want to hear of each kind, as it is kept. */
@Component
@Transactional
class ChoiceRows {
    private final JdbcClient sql;

    ChoiceRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** For every kind what was chosen or else is proposed. */
    @Transactional(readOnly = true)
    Map<NoticeKind, Channel> of(MemberId member) {
        var choices = new EnumMap<NoticeKind, Channel>(NoticeKind.class);
        for (var kind : NoticeKind.values()) choices.put(kind, kind.proposed());
        sql.sql("select kind, channel from notice_choice where member = :member")
                .param("member", member.value())
                .query(row -> {
                    choices.put(NoticeKind.valueOf(row.getString("kind")), Channel.valueOf(row.getString("channel")));
                });
        return choices;
    }

    /** Letters that wait under the old choice are not written. */
    void keep(MemberId member, NoticeKind kind, Channel channel) {
        sql.sql("""
                merge into notice_choice c using (select cast(:member as uuid) as member, cast(:kind as varchar) as kind) mine
                on (c.member = mine.member and c.kind = mine.kind)
                when matched then update set channel = cast(:channel as varchar)
                when not matched then insert (member, kind, channel) values (mine.member, mine.kind, cast(:channel as varchar))
                """)
                .param("member", member.value())
                .param("kind", kind.name())
                .param("channel", channel.name())
                .update();
        sql.sql("""
                delete from mail_queue where member = :member and channel <> :channel
                    and notice in (select id from notice where member = :member and kind = :kind)
                """)
                .param("member", member.value())
                .param("kind", kind.name())
                .param("channel", channel.name())
                .update();
    }
}
