package org.scholarlycppcc.groups;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeSource;
import org.scholarlycppcc.notices.Notices;
import org.scholarlycppcc.notices.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The digests and closing reports of hosts: everybody in their groups is told. */
@Component
class DigestNotices implements NoticeSource {
    private final JdbcClient sql;
    private final Notices notices;

    DigestNotices(JdbcClient sql, Notices notices) {
        this.sql = sql;
        this.notices = notices;
    }

    void sent(Digest digest) {
        var group = digest.group().value();
        var members = sql.sql("select member from membership where reading_group = :group and lasting = true")
                .param("group", group)
                .query((row, number) -> new MemberId(row.getObject("member", UUID.class)))
                .list();
        notices.tell(
                new Occasion(
                        NoticeKind.DIGEST,
                        name(),
                        digest.id(),
                        // Each is opened by itself, so that an older one is not seen with a newer one.
                        digest.id(),
                        group,
                        digest.path(),
                        digest.groupName() + " · " + title(digest),
                        digest.sentBy()),
                members);
    }

    @Override
    public String name() {
        return "digests";
    }

    @Override
    public Map<UUID, String> visible(MemberId reader, Collection<UUID> subjects) {
        var words = new HashMap<UUID, String>();
        sql.sql("""
                select s.id, s.text from digest s join reading_group g on g.id = s.reading_group
                where s.id in (:subjects) and
                """ + Visible.TO_ME)
                .param("subjects", subjects)
                .param("me", reader.value())
                .query(row -> {
                    words.put(
                            row.getObject("id", UUID.class),
                            Markdown.excerpt(row.getString("text"), PostNotices.WORDS));
                });
        return words;
    }

    private static String title(Digest digest) {
        return Objects.requireNonNullElseGet(digest.week(), () -> Words.in(Locale.CHINESE, "groups.closingReport"));
    }
}
