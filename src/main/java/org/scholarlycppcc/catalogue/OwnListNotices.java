package org.scholarlycppcc.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeSource;
import org.scholarlycppcc.notices.Notices;
import org.scholarlycppcc.notices.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Own lists: whoever proposed one is told what librarians decided. */
@Component
class OwnListNotices implements NoticeSource {
    private static final String NAME = "own-lists";

    private final JdbcClient sql;
    private final Notices notices;

    OwnListNotices(JdbcClient sql, Notices notices) {
        this.sql = sql;
        this.notices = notices;
    }

    /** Librarians have decided. */
    void decided(OwnList list, MemberId by) {
        var id = list.id().value();
        notices.tell(
                new Occasion(NoticeKind.DECISION, NAME, id, id, null, "lists/mine/" + id, list.title(), by),
                List.of(list.member()));
    }

    /** What was told of a list holds no longer: it is proposed anew, or thrown away. */
    void gone(OwnListId list) {
        notices.forgetSubject(list.value());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<UUID, String> visible(MemberId reader, Collection<UUID> subjects) {
        var words = new HashMap<UUID, String>();
        sql.sql(
                        "select id, reason from own_list where id in (:subjects) and member = :me and state in ('ACCEPTED', 'DECLINED')")
                .param("subjects", subjects)
                .param("me", reader.value())
                .query(row -> {
                    words.put(row.getObject("id", UUID.class), row.getString("reason"));
                });
        return words;
    }
}
